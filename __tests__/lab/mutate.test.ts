import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { authors } from '../../lab/authors/authors.js';
import { type Files, mutants } from '../../lab/mutate.js';
import { operations } from '../../lab/mutations.js';

const oracle = fileURLToPath(new URL('../oracle/', import.meta.url));

/** The manifests of some scenarios, by `folder/name`. */
function manifestsOf(...folders: readonly string[]): Files {
  const paths = folders.flatMap((folder) => readdirSync(oracle + folder).map((name) => `${folder}/${name}`));
  return Object.fromEntries(
    paths
      .filter((path) => path.endsWith('.yaml') && !path.endsWith('/scenario.yaml'))
      .map((path) => [path, readFileSync(oracle + path, 'utf8')]),
  );
}

describe.each([
  ['wires', operations, 60, manifestsOf('stack')],
  ['authors', authors, 240, manifestsOf('stack', 'stack-slices', 'stack-probes', 'stack-references')],
] as const)('mutants of the set %s', (set, known, count, files) => {
  const made = mutants(files, { set, seed: 7, count });

  test('are the same for the same seed', () => {
    expect(mutants(files, { set, seed: 7, count })).toEqual(made);
  });

  test('are others for another seed', () => {
    expect(mutants(files, { set, seed: 8, count })).not.toEqual(made);
  });

  test('know every operation', () => {
    expect(new Set(made.map(({ operation }) => operation))).toEqual(new Set(known.map(({ name }) => name)));
  });

  test('differ from each other', () => {
    expect(new Set(made.map((mutant) => JSON.stringify(mutant.files))).size).toBe(count);
  });

  test('differ from the original in one file', () => {
    for (const mutant of made) {
      const differing = Object.keys(files).filter((name) => mutant.files[name] !== files[name]);
      expect(differing, mutant.says).toHaveLength(1);
    }
  });

  test('leave the documents alone that they do not change', () => {
    const service = files['stack/shop.yaml']?.split('---\n')[1] ?? '';
    const elsewhere = made.filter(({ object }) => object.startsWith('StatefulSet shop/'));
    expect(elsewhere.length).toBeGreaterThan(0);
    for (const mutant of elsewhere) expect(mutant.files['stack/shop.yaml']).toContain(service);
  });
});
