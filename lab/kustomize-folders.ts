import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const names = new Set(['kustomization.yaml', 'kustomization.yml', 'Kustomization']);

/** The folders that hold a kustomization, by path. */
export function foldersOf(base: string): readonly string[] {
  const entries = readdirSync(base, { withFileTypes: true });
  const below = entries
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => foldersOf(join(base, name)));
  const isOne = entries.some((entry) => entry.isFile() && names.has(entry.name));
  return [...(isOne ? [base] : []), ...below].sort();
}
