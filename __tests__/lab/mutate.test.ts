import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { mutants } from '../../lab/mutate.js';
import { operations } from '../../lab/mutations.js';

const stack = fileURLToPath(new URL('../oracle/stack/', import.meta.url));
const names = readdirSync(stack).filter((name) => name.endsWith('.yaml') && name !== 'scenario.yaml');
const files = Object.fromEntries(names.map((name) => [name, readFileSync(stack + name, 'utf8')]));

describe('mutants', () => {
  const made = mutants(files, 7, 60);

  test('are the same for the same seed', () => {
    expect(mutants(files, 7, 60)).toEqual(made);
  });

  test('are others for another seed', () => {
    expect(mutants(files, 8, 60)).not.toEqual(made);
  });

  test('know every operation', () => {
    expect(new Set(made.map(({ operation }) => operation))).toEqual(
      new Set(operations.map(({ name }) => name)),
    );
  });

  test('differ from each other', () => {
    expect(new Set(made.map((mutant) => JSON.stringify(mutant.files))).size).toBe(60);
  });

  test('differ from the original in one file', () => {
    for (const mutant of made) {
      const differing = names.filter((name) => mutant.files[name] !== files[name]);
      expect(differing, mutant.says).toHaveLength(1);
    }
  });

  test('leave the documents alone that they do not change', () => {
    const service = files['shop.yaml']?.split('---\n')[1] ?? '';
    const elsewhere = made.filter(({ object }) => object === 'Secret shop/shop-auth');
    expect(elsewhere.length).toBeGreaterThan(0);
    for (const mutant of elsewhere) expect(mutant.files['shop.yaml']).toContain(service);
  });
});
