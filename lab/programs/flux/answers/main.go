// Judges what promwire makes of Flux: reads one question a line from standard input and answers each on a line.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/fluxcd/pkg/envsubst"
	"github.com/fluxcd/pkg/kustomize"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"sigs.k8s.io/controller-runtime/pkg/client"
	"sigs.k8s.io/controller-runtime/pkg/client/fake"
)

// A question is a text with its variables, or a Kustomization with a copy of its repository.
type question struct {
	Text          *string            `json:"text"`
	Values        map[string]string  `json:"values"`
	Root          string             `json:"root"`
	Path          string             `json:"path"`
	Kustomization map[string]any     `json:"kustomization"`
	ConfigMaps    []corev1.ConfigMap `json:"configMaps"`
}

type answer struct {
	Text    *string          `json:"text,omitempty"`
	Objects []map[string]any `json:"objects,omitempty"`
	Refused string           `json:"refused,omitempty"`
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 1<<28)
	out := json.NewEncoder(os.Stdout)
	for in.Scan() {
		var asked question
		if err := json.Unmarshal(in.Bytes(), &asked); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		given, err := judge(asked)
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
	if asked.Text == nil {
		return build(asked)
	}
	text, err := envsubst.Eval(*asked.Text, func(name string) (string, bool) {
		value, isSet := asked.Values[name]
		return value, isSet
	})
	return answer{Text: &text}, err
}

// As the kustomize-controller does it: write the kustomization, build it, replace variables.
func build(asked question) (answer, error) {
	object := unstructured.Unstructured{Object: asked.Kustomization}
	folder := filepath.Join(asked.Root, filepath.Join("/", asked.Path))
	if info, err := os.Stat(folder); err != nil || !info.IsDir() {
		return answer{}, errors.New("kustomization path not found")
	}
	written, path, action, err := kustomize.NewGenerator(asked.Root, object).GenerateManifest(folder)
	if err != nil {
		return answer{}, err
	}
	before, _ := os.ReadFile(path)
	if err := os.WriteFile(path, written, 0o600); err != nil {
		return answer{}, err
	}
	made, err := kustomize.SecureBuild(asked.Root, folder, false)
	if action == kustomize.CreatedAction {
		os.Remove(path)
	} else if err := os.WriteFile(path, before, 0o600); err != nil {
		return answer{}, err
	}
	if err != nil {
		return answer{}, err
	}
	objects := []map[string]any{}
	for _, resource := range made.Resources() {
		if _, ok, _ := unstructured.NestedMap(object.Object, "spec", "postBuild"); ok {
			filled, err := kustomize.SubstituteVariables(context.Background(), cluster(asked), object, resource)
			if err != nil {
				return answer{}, err
			}
			if filled != nil {
				resource = filled
			}
		}
		content, err := resource.Map()
		if err != nil {
			return answer{}, err
		}
		objects = append(objects, content)
	}
	return answer{Objects: objects}, nil
}

func cluster(asked question) client.Client {
	builder := fake.NewClientBuilder()
	for i := range asked.ConfigMaps {
		builder = builder.WithObjects(&asked.ConfigMaps[i])
	}
	return builder.Build()
}
