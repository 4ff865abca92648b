import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { digestOf, ofOurs, valuesFiles } from '../../../lab/charts-objects.js';

/** What helm made of the chart: `npm run lab -- charts FOLDER --to FILE`. */
interface Recording {
  readonly made: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const { made }: Recording = JSON.parse(readFileSync(new URL('recorded.json', import.meta.url), 'utf8'));

describe.each(Object.entries(made))('kube-prometheus-stack %s', (version, digests) => {
  test.each(valuesFiles())('%s gives the objects that helm makes', (name, path) => {
    expect(digestOf(ofOurs(version, path))).toBe(digests[name]);
  });
});

test('the recording holds old versions and new ones', () => {
  expect(Object.keys(made).length).toBeGreaterThanOrEqual(10);
});
