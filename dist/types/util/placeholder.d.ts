/**
 * Whether a text is filled in by something else before it is applied: `${IP}`, `$(IP)`, `{{ ip }}`, `<ip>`, `@IP@`,
 * `NODE_IP`, `x.x.x.x`, `ENC[AES256_GCM,...]` of SOPS, or a symbol.
 */
export declare function isPlaceholder(text: string): boolean;
