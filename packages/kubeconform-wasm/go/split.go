//go:build js && wasm

package main

import (
	"slices"
	"strings"

	"github.com/yannh/kubeconform/pkg/resource"
)

// piece is one document of a text: where it starts and ends, in bytes, end exclusive.
type piece struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// split cuts a text where kubeconform cuts a stream. Its splitter loses what stands before a last line of dashes that
// has no end of line (it asks for more, and there is none), so a text gets one at its end.
func split(text []byte) []piece {
	pieces := []piece{}
	whole := append(slices.Clip(text), '\n')
	for start := 0; start < len(text); {
		advance, document, _ := resource.SplitYAMLDocument(whole[start:], true) // never returns an error
		pieces = append(pieces, piece{start, min(start+len(document), len(text))})
		start += advance
	}
	return pieces
}

// isList follows (*Resource).Resources, which takes a List apart, and only one level of it.
func isList(source resource.Resource) bool {
	signature, err := source.Signature()
	return err == nil && strings.EqualFold(signature.Kind, "list")
}
