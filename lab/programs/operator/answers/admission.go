package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"k8s.io/apiextensions-apiserver/pkg/apis/apiextensions"
	apiextensionsv1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	structuralschema "k8s.io/apiextensions-apiserver/pkg/apiserver/schema"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/cel"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/defaulting"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/listtype"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/pruning"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/validation"
	metavalidation "k8s.io/apimachinery/pkg/api/validation"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/util/validation/field"
	celconfig "k8s.io/apiserver/pkg/apis/cel"
	"sigs.k8s.io/yaml"
)

// kindSchema is what the API server knows of one version of a custom kind.
type kindSchema struct {
	structural *structuralschema.Structural
	validator  validation.SchemaValidator
	rules      *cel.Validator
}

// admission takes and refuses objects of the operator's kinds as the API server does; others it lets pass.
type admission struct {
	kinds map[string]kindSchema
}

func newAdmission(folder string) (*admission, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.yaml"))
	if err != nil || len(files) == 0 {
		return nil, fmt.Errorf("no CRDs in %s: %w", folder, err)
	}
	kinds := map[string]kindSchema{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		crd := &apiextensionsv1.CustomResourceDefinition{}
		if err := yaml.Unmarshal(text, crd); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		for _, version := range crd.Spec.Versions {
			known, err := schemaOf(version)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", file, err)
			}
			kinds[crd.Spec.Group+"/"+version.Name+" "+crd.Spec.Names.Kind] = known
		}
	}
	return &admission{kinds}, nil
}

func schemaOf(version apiextensionsv1.CustomResourceDefinitionVersion) (kindSchema, error) {
	internal := &apiextensions.CustomResourceValidation{}
	if err := apiextensionsv1.Convert_v1_CustomResourceValidation_To_apiextensions_CustomResourceValidation(version.Schema, internal, nil); err != nil {
		return kindSchema{}, err
	}
	structural, err := structuralschema.NewStructural(internal.OpenAPIV3Schema)
	if err != nil {
		return kindSchema{}, err
	}
	validator, _, err := validation.NewSchemaValidator(internal.OpenAPIV3Schema)
	if err != nil {
		return kindSchema{}, err
	}
	return kindSchema{structural, validator, cel.NewValidator(structural, true, celconfig.PerCallLimit)}, nil
}

// admit fills in the defaults of an object, or tells why it is refused. A field that nobody knows is a fault, as for kubectl.
func (a *admission) admit(object *unstructured.Unstructured) error {
	known, found := a.kinds[object.GetAPIVersion()+" "+object.GetKind()]
	if !found {
		return nil
	}
	options := structuralschema.UnknownFieldPathOptions{TrackUnknownFieldPaths: true}
	if unknown := pruning.PruneWithOptions(object.Object, known.structural, true, options); len(unknown) > 0 {
		return fmt.Errorf("unknown field %s", strings.Join(unknown, ", "))
	}
	defaulting.PruneNonNullableNullsWithoutDefaults(object.Object, known.structural)
	defaulting.Default(object.Object, known.structural)
	faults := metavalidation.ValidateObjectMetaAccessor(metav1.Object(object), true, metavalidation.NameIsDNSSubdomain, field.NewPath("metadata"))
	faults = append(faults, validation.ValidateCustomResource(nil, object.Object, known.validator)...)
	faults = append(faults, listtype.ValidateListSetsAndMaps(nil, known.structural, object.Object)...)
	if len(faults) == 0 && known.rules != nil {
		broken, _ := known.rules.Validate(context.Background(), nil, known.structural, object.Object, nil, celconfig.RuntimeCELCostBudget)
		faults = append(faults, broken...)
	}
	return faults.ToAggregate()
}
