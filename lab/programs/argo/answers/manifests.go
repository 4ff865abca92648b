package main

import (
	"context"
	"encoding/json"
	"path/filepath"

	"k8s.io/apimachinery/pkg/api/resource"

	"github.com/argoproj/argo-cd/v3/pkg/apis/application/v1alpha1"
	"github.com/argoproj/argo-cd/v3/reposerver/apiclient"
	"github.com/argoproj/argo-cd/v3/reposerver/repository"
	"github.com/argoproj/argo-cd/v3/util/app/path"
	"github.com/argoproj/argo-cd/v3/util/argo"
	"github.com/argoproj/argo-cd/v3/util/git"
	utilio "github.com/argoproj/argo-cd/v3/util/io"
)

// What the repository server makes of one source of an Application.
func manifests(asked question) (answer, error) {
	source := argo.NormalizeSource(asked.Source)
	folder, err := path.Path(asked.Root, source.Path)
	if err != nil {
		return answer{}, err
	}
	request := &apiclient.ManifestRequest{
		Repo:              &v1alpha1.Repository{Repo: source.RepoURL},
		AppName:           asked.Name,
		AppLabelKey:       "app.kubernetes.io/instance",
		TrackingMethod:    asked.Tracking,
		ApplicationSource: source,
		KustomizeOptions:  &v1alpha1.KustomizeOptions{BinaryPath: asked.Kustomize},
		KubeVersion:       "1.37.0",
	}
	made, err := repository.GenerateManifests(context.Background(), folder, asked.Root, "", request, true,
		&git.NoopCredsStore{}, resource.MustParse("0"), utilio.NewRandomizedTempPaths(filepath.Join(asked.Root, ".tmp")))
	if err != nil {
		return answer{}, err
	}
	objects := make([]json.RawMessage, 0, len(made.Manifests))
	for _, manifest := range made.Manifests {
		objects = append(objects, json.RawMessage(manifest))
	}
	return answer{Objects: objects}, nil
}
