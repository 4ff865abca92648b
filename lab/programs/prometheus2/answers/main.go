// Answers questions about relabelling with the packages of the last Prometheus 2, as prometheus/answers does with those of the
// newest: one JSON question a line on standard input, one JSON answer a line on standard output, in the same order.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"log"
	"os"

	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/model/relabel"
	"gopkg.in/yaml.v2"
)

type question struct {
	// Written as in a configuration.
	Rules  []json.RawMessage `json:"rules"`
	Labels map[string]string `json:"labels"`
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
	rules := make([]*relabel.Config, len(asked.Rules))
	for i, text := range asked.Rules {
		rule := &relabel.Config{}
		if err := yaml.UnmarshalStrict(text, rule); err != nil { // JSON is YAML too
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
