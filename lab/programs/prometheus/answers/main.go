// Answers questions with Prometheus' own packages: one JSON question a line on standard input, one JSON answer a line on
// standard output, in the same order.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"log"
	"log/slog"
	"os"

	"github.com/prometheus/common/model"
	"github.com/prometheus/prometheus/config"
	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/model/relabel"
	"go.yaml.in/yaml/v2"

	_ "github.com/prometheus/prometheus/discovery/dns"
	_ "github.com/prometheus/prometheus/discovery/file"
	_ "github.com/prometheus/prometheus/discovery/http"
	_ "github.com/prometheus/prometheus/discovery/kubernetes"
)

type question struct {
	// What relabelling makes of labels. Rules are written as in a configuration.
	Rules  []json.RawMessage `json:"rules"`
	Labels map[string]string `json:"labels"`
	// Or: whether a configuration is taken.
	Configuration string `json:"configuration"`
}

type answer struct {
	Kept   bool              `json:"kept"`
	Labels map[string]string `json:"labels,omitempty"`
	Fault  string            `json:"fault,omitempty"`
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 1<<26)
	out := json.NewEncoder(os.Stdout)
	for in.Scan() {
		var asked question
		if err := json.Unmarshal(in.Bytes(), &asked); err != nil {
			log.Fatal(err)
		}
		told, err := answered(asked)
		if err != nil {
			told = answer{Fault: err.Error()}
		}
		if err := out.Encode(told); err != nil {
			log.Fatal(err)
		}
	}
	if err := in.Err(); err != nil {
		log.Fatal(err)
	}
}

func answered(asked question) (answer, error) {
	if asked.Configuration != "" {
		loaded, err := config.Load(asked.Configuration, slog.New(slog.DiscardHandler))
		if err == nil {
			_, err = loaded.GetScrapeConfigs()
		}
		return answer{}, err
	}
	rules := make([]*relabel.Config, len(asked.Rules))
	for i, text := range asked.Rules {
		rule := &relabel.Config{}
		if err := yaml.UnmarshalStrict(text, rule); err != nil { // JSON is YAML too
			return answer{}, fmt.Errorf("rule %d: %w", i, err)
		}
		if err := rule.Validate(model.UTF8Validation); err != nil {
			return answer{}, fmt.Errorf("rule %d: %w", i, err)
		}
		rules[i] = rule
	}
	builder := labels.NewBuilder(labels.FromMap(asked.Labels))
	if !relabel.ProcessBuilder(builder, rules...) {
		return answer{}, nil
	}
	return answer{Kept: true, Labels: builder.Labels().Map()}, nil
}
