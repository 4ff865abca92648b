import { expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/config.js';
import { scan } from '../../src/engine/scan.js';
import { memoryHost } from '../../src/host/memory-host.js';
import { toldOnce } from '../../src/report/told-once.js';
import { findingOf } from './sample.js';

const old = (file: string, object: string, more: object = {}) =>
  findingOf({
    at: { file, start: 12, end: 20 },
    rule: 'api-version-not-served',
    message: `batch/v1beta1 is gone, so ${object} cannot be made`,
    object,
    alike: 'batch/v1beta1 is gone',
    related: [],
    ...more,
  });
const a = old('a.yaml', 'CronJob a');
const b = old('b.yaml', 'CronJob b');

test('those that differ by their object are told once, with the places of the others', () => {
  expect(toldOnce([a, b])).toEqual([
    {
      ...a,
      message: 'batch/v1beta1 is gone, so CronJob a cannot be made; the same holds for 1 more object',
      related: [{ at: b.at, label: 'CronJob b likewise' }],
    },
  ]);
});

test('of many some are named', () => {
  const all = [a, ...[1, 2, 3, 4, 5, 6].map((n) => old('many.yaml', `CronJob ${n}`))];
  const [only, ...rest] = toldOnce(all);
  expect(rest).toEqual([]);
  expect(only?.message).toMatch(/; the same holds for 6 more objects$/);
  expect(only?.related.map(({ label }) => label)).toEqual([1, 2, 3, 4].map((n) => `CronJob ${n} likewise`));
});

const edits = [{ at: a.at, text: 'batch/v1' }];
test.each([
  ['another severity', { severity: 'warning' }],
  ['another world', { worlds: ['prod'] }],
  ['another successor', { alike: 'batch/v1beta1 is gone, write apps/v1' }],
  ['an edit', { edits }],
  ['a line of the change', { changedAt: b.at }],
  ['nothing alike', { alike: undefined }],
])('kept apart by %s', (_, more) => {
  const other = old('b.yaml', 'CronJob b', more);
  expect(toldOnce([a, other])).toEqual([a, other]);
});

test('on lines of a change each file keeps what is told of it', () => {
  const [changedA, changedB] = [a, b].map((one) => ({ ...one, changedAt: one.at }));
  expect(toldOnce([changedA, changedB].flatMap((one) => one ?? []))).toEqual([changedA, changedB]);
});

async function toldOf(...kinds: readonly string[]) {
  const files = kinds.map((kind, i) => [`${i}.yaml`, `${kind}\nmetadata: { name: prometheus }\nrules: []\n`]);
  const { findings } = await scan({ host: memoryHost(Object.fromEntries(files)), config: defaultConfig });
  return toldOnce(findings.filter(({ rule }) => rule === 'api-version-not-served'));
}

test('kinds of one version that is gone are told together', async () => {
  const rbac = 'apiVersion: rbac.authorization.k8s.io/v1beta1\nkind:';
  const [only, ...rest] = await toldOf(`${rbac} ClusterRole`, `${rbac} Role`);
  expect(rest).toEqual([]);
  expect(only?.message).toContain(
    'so ClusterRole prometheus cannot be made; the same holds for 1 more object',
  );
});

test('kinds that went to different groups are not', async () => {
  const old = 'apiVersion: extensions/v1beta1\nkind:';
  expect(await toldOf(`${old} Deployment`, `${old} Ingress`)).toHaveLength(2);
});
