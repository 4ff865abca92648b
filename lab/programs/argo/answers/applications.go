package main

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/sirupsen/logrus"
	"sigs.k8s.io/controller-runtime/pkg/client"

	"github.com/argoproj/argo-cd/v3/applicationset/controllers/template"
	"github.com/argoproj/argo-cd/v3/applicationset/generators"
	"github.com/argoproj/argo-cd/v3/applicationset/utils"
	"github.com/argoproj/argo-cd/v3/pkg/apis/application/v1alpha1"
)

// What the controller makes of an ApplicationSet: nothing where it stops at one generator or template.
func applications(asked question) (answer, error) {
	known := generators.GetGenerators(context.Background(), cluster{}, nil, "argocd", checkout{asked.Root}, nil,
		generators.SCMConfig{}, nil)
	made, _, err := template.GenerateApplications(logrus.NewEntry(logrus.StandardLogger()), *asked.ApplicationSet, known,
		&utils.Render{}, cluster{})
	if err != nil {
		return answer{}, err
	}
	return answer{Applications: made}, nil
}

// A cluster that has every object, and nothing in it.
type cluster struct{ client.Client }

func (cluster) Get(context.Context, client.ObjectKey, client.Object, ...client.GetOption) error {
	return nil
}

// The folder of a repository in the place of the service that checks one out.
type checkout struct{ root string }

func (r checkout) GetFiles(_ context.Context, _, _, _, pattern string, _ bool, _ *v1alpha1.SourceIntegrity) (map[string][]byte, error) {
	listed, err := exec.Command("git", "-C", r.root, "ls-files", "--full-name", "-z", "--", pattern).Output()
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	for _, path := range strings.Split(string(listed), "\000") {
		if path == "" {
			continue
		}
		if files[path], err = os.ReadFile(filepath.Join(r.root, path)); err != nil {
			return nil, err
		}
	}
	return files, nil
}

// As GetGitDirectories of the repository server does.
func (r checkout) GetDirectories(context.Context, string, string, string, bool, *v1alpha1.SourceIntegrity) ([]string, error) {
	var paths []string
	err := filepath.WalkDir(r.root, func(path string, entry os.DirEntry, err error) error {
		if err != nil || !entry.IsDir() {
			return err
		}
		relative, err := filepath.Rel(r.root, path)
		if err != nil || relative == "." {
			return err
		}
		if strings.HasPrefix(entry.Name(), ".") {
			return filepath.SkipDir
		}
		paths = append(paths, relative)
		return nil
	})
	return paths, err
}
