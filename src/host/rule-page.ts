import { readFileSync } from 'node:fs';

/** Where the pages lie as seen from this module: in the sources, and in what is built, in a chunk or beside the entries. */
const folders = ['../../docs/rules/', '../docs/rules/'].map((path) => new URL(path, import.meta.url));

/** The page of a rule that ships with promwire, Markdown; undefined when it did not come along. */
export function rulePage(rule: string): string | undefined {
  if (!/^[a-z0-9-]+$/.test(rule)) return undefined;
  for (const folder of folders) {
    try {
      return readFileSync(new URL(`${rule}.md`, folder), 'utf8');
    } catch {
      // The next folder, or no page: whoever vendors dist alone goes without.
    }
  }
  return undefined;
}
