//go:build js && wasm

package main

import (
	"encoding/json"
	"fmt"

	"github.com/yannh/kubeconform/pkg/resource"
	"github.com/yannh/kubeconform/pkg/validator"
)

// options as the host writes them; the names are those of its interface.
type options struct {
	Strict               bool     `json:"strict"`
	KubernetesVersion    string   `json:"kubernetesVersion"`
	SkipKinds            []string `json:"skipKinds"`
	RejectKinds          []string `json:"rejectKinds"`
	IgnoreMissingSchemas bool     `json:"ignoreMissingSchemas"`
	SchemaLocations      []string `json:"schemaLocations"`
}

// result of one resource. Item is the 0-based index in its List.
type result struct {
	Item             *int                        `json:"item,omitempty"`
	Status           string                      `json:"status"`
	APIVersion       string                      `json:"apiVersion"`
	Kind             string                      `json:"kind"`
	Namespace        string                      `json:"namespace"`
	Name             string                      `json:"name"`
	Message          string                      `json:"message"`
	ValidationErrors []validator.ValidationError `json:"validationErrors"`
	Fault            string                      `json:"fault,omitempty"`
}

// answer holds the results of one document, or why the options are not taken.
type answer struct {
	Results []result `json:"results"`
	Refused string   `json:"refused,omitempty"`
}

var statuses = map[validator.Status]string{
	validator.Error:   "error",
	validator.Skipped: "skipped",
	validator.Valid:   "valid",
	validator.Invalid: "invalid",
	validator.Empty:   "empty",
}

// checks keeps one validator for each set of options, because a validator keeps the schemas it has compiled.
type checks struct {
	validators map[string]validator.Validator
}

func newChecks() *checks {
	return &checks{validators: map[string]validator.Validator{}}
}

// run validates the resources of one document; encoded are the options as JSON.
func (c *checks) run(encoded string, document []byte) answer {
	valid, err := c.validatorFor(encoded)
	if err != nil {
		return answer{Refused: err.Error()}
	}
	source := resource.Resource{Bytes: document}
	resources := source.Resources()
	list := isList(source)
	results := make([]result, len(resources))
	for item, one := range resources {
		results[item] = check(valid, one)
		if list {
			results[item].Item = &item
		}
	}
	return answer{Results: results}
}

func (c *checks) validatorFor(encoded string) (validator.Validator, error) {
	if known, ok := c.validators[encoded]; ok {
		return known, nil
	}
	var wanted options
	if err := json.Unmarshal([]byte(encoded), &wanted); err != nil {
		return nil, err
	}
	made, err := validator.New(wanted.SchemaLocations, validator.Opts{
		Strict:               wanted.Strict,
		KubernetesVersion:    wanted.KubernetesVersion,
		SkipKinds:            set(wanted.SkipKinds),
		RejectKinds:          set(wanted.RejectKinds),
		IgnoreMissingSchemas: wanted.IgnoreMissingSchemas,
	})
	if err != nil {
		return nil, err
	}
	c.validators[encoded] = made
	return made, nil
}

func set(names []string) map[string]struct{} {
	made := map[string]struct{}{}
	for _, name := range names {
		made[name] = struct{}{}
	}
	return made
}

// check asks kubeconform for its verdict. A panic of its code costs this resource, and no other.
func check(valid validator.Validator, one resource.Resource) (found result) {
	defer func() {
		if cause := recover(); cause != nil {
			found = identified(one)
			found.Status = "error"
			found.Message = fmt.Sprintf("kubeconform panicked: %v", cause)
			found.Fault = "panic"
		}
	}()
	verdict := valid.ValidateResource(one)
	found = identified(verdict.Resource)
	found.Status = statuses[verdict.Status]
	if verdict.Err != nil {
		found.Message = verdict.Err.Error()
	}
	if len(verdict.ValidationErrors) > 0 {
		found.ValidationErrors = verdict.ValidationErrors
	}
	return found
}

// identified is the result of a resource that says nothing yet. What cannot be read stays empty.
func identified(one resource.Resource) result {
	found := result{ValidationErrors: []validator.ValidationError{}}
	if signature, _ := one.Signature(); signature != nil {
		found.APIVersion = signature.Version
		found.Kind = signature.Kind
		found.Namespace = signature.Namespace
		found.Name = signature.Name
	}
	return found
}
