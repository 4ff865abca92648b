import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';

const scratch = mkdtempSync(join(tmpdir(), 'promwire-generate-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Generates a tree and reads it back: what the generator says of it, and the text of each file, sorted by path. */
function generate(name: string, documents: number) {
  const folder = join(scratch, name);
  const said: unknown = JSON.parse(
    execFileSync(process.execPath, ['bench/generate.mjs', folder, String(documents)], { encoding: 'utf8' }),
  );
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.yaml'),
  );
  return {
    said,
    files: paths.toSorted().map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') })),
  };
}

describe('the generated tree', () => {
  const { said, files } = generate('once', 1500);
  const objects = files.flatMap(({ text }) => parseAllDocuments(text)).map((document) => document.toJS());

  test('holds as many documents as were asked for, and no identity twice', () => {
    const identities = objects.map(
      ({ kind, metadata }) => `${kind} ${metadata.namespace ?? ''}/${metadata.name}`,
    );
    expect(said).toMatchObject({ documents: 1500, files: files.length });
    expect(new Set(identities).size).toBe(1500);
  });

  test('is the same bytes every time', () => {
    expect(generate('again', 1500).files).toEqual(files);
  });

  test('has files of one document, files of several, and every kind of the mix', () => {
    const lengths = files.map(({ text }) => text.split('\n---\n').length);
    expect(Math.min(...lengths)).toBe(1);
    expect(Math.max(...lengths)).toBeGreaterThan(3);
    const kinds = new Set(objects.map(({ kind }) => kind));
    for (const kind of ['Deployment', 'Service', 'ServiceMonitor', 'ConfigMap', 'Prometheus'])
      expect(kinds).toContain(kind);
  });

  test('plants a fault in about one document of a hundred', () => {
    expect(said).toMatchObject({ faults: expect.any(Number) });
    const { faults } = said as { faults: number }; // the line above saw that it is one
    expect(faults).toBeGreaterThan(1500 * 0.005);
    expect(faults).toBeLessThan(1500 * 0.02);
  });
});
