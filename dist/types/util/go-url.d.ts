/**
 * Why Go's `url.Parse` refuses a text, in its words without the text (`missing ']' in host`); undefined for one that it takes.
 * Escapes with `%` are looked at in the host only, and addresses in brackets by their letters only.
 * Upstream: `Parse`, `parseAuthority` and `parseHost` in Go 1.26's net/url/url.go.
 */
export declare function urlFault(text: string): string | undefined;
