//go:build js && wasm

// Stands in for kubeconform's pkg/loader/http.go, of which it keeps the interface and the errors: a schema under a URL is asked
// of the host, as files are. Go's HTTP client, which could do nothing else here, would be half of the program.
package loader

import (
	"bytes"
	"fmt"
	"syscall/js"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/yannh/kubeconform/pkg/cache"
)

type HTTPURLLoader struct{}

// Load gives the schema under a URL. What the host throws is a panic, so that no schema is taken to be missing.
func (l *HTTPURLLoader) Load(url string) (any, error) {
	found := js.Global().Get("kubeconform").Call("schemaAt", url)
	if found.IsUndefined() {
		return nil, NewNotFoundError(fmt.Errorf("could not find schema at %s", url))
	}
	content := make([]byte, found.Get("length").Int())
	js.CopyBytesToGo(content, found)
	schema, err := jsonschema.UnmarshalJSON(bytes.NewReader(content))
	if err != nil {
		return nil, NewNonJSONResponseError(err)
	}
	return schema, nil
}

// NewHTTPURLLoader has no connection to secure and nothing to cache: the host has all schemas in memory.
func NewHTTPURLLoader(bool, cache.Cache) (*HTTPURLLoader, error) {
	return &HTTPURLLoader{}, nil
}
