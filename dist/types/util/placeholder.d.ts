/**
 * Whether a text is filled in by something else before it is applied: `${IP}`, `$(IP)`, `{{ ip }}`, `<ip>`, `@IP@`,
 * `NODE_IP`, `x.x.x.x`, or a symbol.
 */
export declare function isPlaceholder(text: string): boolean;
