// Answers what the operator makes of objects, with its own packages and without a cluster: one JSON list of objects a line on
// standard input, one JSON answer a line on standard output, in the same order. The argument is the folder of the operator's CRDs.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"log"
	"os"

	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	utiljson "k8s.io/apimachinery/pkg/util/json"
)

// answer tells of each object that the API server does not take why, by "Kind namespace/name", and what becomes of each
// Prometheus and PrometheusAgent.
type answer struct {
	Refused      map[string]string `json:"refused"`
	Prometheuses []outcome         `json:"prometheuses"`
}

func main() {
	admission, err := newAdmission(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 1<<26)
	out := json.NewEncoder(os.Stdout)
	for in.Scan() {
		var objects []map[string]any
		if err := utiljson.Unmarshal(in.Bytes(), &objects); err != nil { // whole numbers stay whole, as the API server has them
			log.Fatal(err)
		}
		if err := out.Encode(answered(admission, objects)); err != nil {
			log.Fatal(err)
		}
	}
	if err := in.Err(); err != nil {
		log.Fatal(err)
	}
}

func answered(admission *admission, objects []map[string]any) answer {
	told := answer{Refused: map[string]string{}, Prometheuses: []outcome{}}
	var kept []*unstructured.Unstructured
	for _, object := range objects {
		one := &unstructured.Unstructured{Object: object}
		if fault := admission.admit(one); fault != nil {
			told.Refused[one.GetKind()+" "+one.GetNamespace()+"/"+one.GetName()] = fault.Error()
			continue
		}
		kept = append(kept, one)
	}
	cluster, err := newCluster(kept)
	if err != nil {
		log.Fatal(err)
	}
	for _, one := range kept {
		if kind := one.GetKind(); kind == "Prometheus" || kind == "PrometheusAgent" {
			told.Prometheuses = append(told.Prometheuses, cluster.outcomeOf(context.Background(), one))
		}
	}
	return told
}
