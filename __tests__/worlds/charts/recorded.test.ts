import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { digestOf, ofOurs, valuesFiles } from '../../../lab/charts-objects.js';
import { builtByOurs, chartKustomizations } from '../../../lab/kustomized-charts.js';

/** What helm made of the chart: `npm run lab -- charts FOLDER --to FILE`. */
interface Recording {
  readonly made: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly kustomized: Readonly<Record<string, string>>;
}

const { made, kustomized }: Recording = JSON.parse(
  readFileSync(new URL('recorded.json', import.meta.url), 'utf8'),
);

describe.each(Object.entries(made))('kube-prometheus-stack %s', (version, digests) => {
  test.each(valuesFiles())('%s gives the objects that helm makes', (name, path) => {
    expect(digestOf(ofOurs(version, path))).toBe(digests[name]);
  });
});

test.each(chartKustomizations())(
  'the kustomization %s gives the objects that kustomize and helm make',
  (name) => {
    expect(digestOf(builtByOurs(name))).toBe(kustomized[name]);
  },
);

test('the recording holds old versions and new ones', () => {
  expect(Object.keys(made).length).toBeGreaterThanOrEqual(10);
});
