/**
 * Whether a text is filled in by something else before it is applied: `${IP}`, `$(IP)`, `{{ ip }}`, `<ip>`, `@IP@`,
 * `NODE_IP`, `x.x.x.x`, `xxxx`, `ENC[AES256_GCM,...]` of SOPS, or a symbol.
 */
export declare function isPlaceholder(text: string): boolean;
/** Whether a text says in words what belongs in its place, as examples do: three words or more, and no certificate or key. */
export declare function isDescription(text: string): boolean;
