/**
 * The offset (0-based, in bytes of UTF-8) at which Go's decoder of base64 gives up; undefined for base64, line breaks aside.
 * Upstream: `Encoding.decodeQuantum` of Go's encoding/base64, as `StdEncoding` has it.
 */
export declare function base64Fault(text: string): number | undefined;
