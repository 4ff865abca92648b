import { isSymbolic } from './symbol.js';

/**
 * Whether a text is filled in by something else before it is applied: `${IP}`, `$(IP)`, `{{ ip }}`, `<ip>`, `@IP@`,
 * `NODE_IP`, `x.x.x.x`, `xxxx`, `ENC[AES256_GCM,...]` of SOPS, or a symbol.
 */
export function isPlaceholder(text: string): boolean {
  return (
    isSymbolic(text) ||
    /[${}<>@]/.test(text) ||
    /^[A-Z][A-Z0-9_-]*$/.test(text) ||
    text.startsWith('ENC[') ||
    /^x{3,}$|^x+(?:\.x+)+$/i.test(text)
  );
}

/** Whether a text says in words what belongs in its place, as examples do: three words or more, and no certificate or key. */
export function isDescription(text: string): boolean {
  return /\S\s+\S+\s+\S/.test(text) && !text.includes('-----BEGIN ');
}
