import { createHash } from 'node:crypto';

/** The name that git gives to a text (UTF-8), as `git hash-object` does in a repository with SHA-1. */
export function gitBlob(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
