import { createHash } from 'node:crypto';

/** The last eight bytes of the MD5 of the text's UTF-8 form, as an unsigned big-endian number. */
export function md5Tail(text: string): bigint {
  return createHash('md5').update(text, 'utf8').digest().readBigUInt64BE(8);
}
