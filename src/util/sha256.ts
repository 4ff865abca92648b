import { createHash } from 'node:crypto';

/** The SHA-256 of the text's UTF-8 form, in lower-case hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
