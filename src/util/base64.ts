/**
 * The offset (0-based, in bytes of UTF-8) at which Go's decoder of base64 gives up; undefined for base64, line breaks aside.
 * Upstream: `Encoding.decodeQuantum` of Go's encoding/base64, as `StdEncoding` has it.
 */
export function base64Fault(text: string): number | undefined {
  const strange = /[^A-Za-z0-9+/\r\n]/.exec(text);
  const end = strange === null ? text.length : strange.index;
  const digits = text.slice(0, end).replace(/[\r\n]+/g, '').length % 4;
  if (strange === null) return digits === 0 ? undefined : end - digits;
  if (strange[0] !== '=' || digits < 2) return end;
  const rest = /^=[\r\n]*(=?)[\r\n]*/.exec(text.slice(end));
  const [padding = '', second = ''] = rest ?? [];
  const after = end + padding.length;
  if (digits === 2 && second === '') return after === text.length ? after : after - 1;
  if (digits === 3 && second === '=') return text.indexOf('=', end + 1);
  return after === text.length ? undefined : after;
}
