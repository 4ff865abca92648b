//go:build js && wasm

// Kubeconform behind two functions of JavaScript, which the program hands to its host once and which answer
// synchronously from then on. All that it reads comes from the `fs` and `schemaAt` that the host gives it.
package main

import (
	"encoding/json"
	"syscall/js"
)

func main() {
	checks := newChecks()
	js.Global().Get("kubeconform").Call("ready",
		entry(func(args []js.Value) any { return split(bytes(args[0])) }),
		entry(func(args []js.Value) any { return checks.run(args[1].String(), bytes(args[0])) }),
	)
	select {}
}

// entry is a function for the host: the first argument is a Uint8Array, the answer JSON.
func entry(answer func(args []js.Value) any) js.Func {
	return js.FuncOf(func(_ js.Value, args []js.Value) any {
		encoded, err := json.Marshal(answer(args))
		if err != nil { // numbers and strings only: cannot happen
			panic(err)
		}
		return string(encoded)
	})
}

func bytes(array js.Value) []byte {
	copied := make([]byte, array.Get("length").Int())
	js.CopyBytesToGo(copied, array)
	return copied
}
