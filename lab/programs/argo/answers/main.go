// Judges what promwire makes of Argo CD: reads one question a line from standard input and answers each on a line.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"github.com/sirupsen/logrus"

	"github.com/argoproj/argo-cd/v3/applicationset/utils"
	"github.com/argoproj/argo-cd/v3/pkg/apis/application/v1alpha1"
)

// A question is a template with its values, an ApplicationSet with its repository, or a source of an Application with it.
type question struct {
	Template *string        `json:"template"`
	Values   map[string]any `json:"values"`
	IsGo     bool           `json:"isGo"`
	Options  []string       `json:"options"`

	ApplicationSet *v1alpha1.ApplicationSet `json:"applicationSet"`

	Source    *v1alpha1.ApplicationSource `json:"source"`
	Name      string                      `json:"name"`
	Tracking  string                      `json:"tracking"`
	Kustomize string                      `json:"kustomize"`

	// A copy of the repository, which may be written to.
	Root string `json:"root"`
}

type answer struct {
	Text         *string                `json:"text,omitempty"`
	Applications []v1alpha1.Application `json:"applications,omitempty"`
	Objects      []json.RawMessage      `json:"objects,omitempty"`
	Refused      string                 `json:"refused,omitempty"`
}

func main() {
	logrus.SetOutput(io.Discard)
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 1<<28)
	out := json.NewEncoder(os.Stdout)
	for in.Scan() {
		var asked question
		given, err := answer{}, json.Unmarshal(in.Bytes(), &asked)
		if err == nil {
			given, err = judge(asked)
		}
		if err != nil {
			given = answer{Refused: err.Error()}
		}
		if err := out.Encode(given); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}

func judge(asked question) (answer, error) {
	switch {
	case asked.Template != nil:
		text, err := (&utils.Render{}).Replace(*asked.Template, asked.Values, asked.IsGo, asked.Options)
		return answer{Text: &text}, err
	case asked.ApplicationSet != nil:
		return applications(asked)
	default:
		return manifests(asked)
	}
}
