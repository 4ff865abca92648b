import { isSymbolic } from './symbol.js';

/**
 * Whether a text is filled in by something else before it is applied: `${IP}`, `$(IP)`, `{{ ip }}`, `<ip>`, `@IP@`,
 * `NODE_IP`, `x.x.x.x`, `ENC[AES256_GCM,...]` of SOPS, or a symbol.
 */
export function isPlaceholder(text: string): boolean {
  return (
    isSymbolic(text) ||
    /[${}<>@]/.test(text) ||
    /^[A-Z][A-Z0-9_-]*$/.test(text) ||
    text.startsWith('ENC[') ||
    /^x+(?:\.x+)+$/i.test(text)
  );
}
