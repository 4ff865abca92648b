import { expect, test } from 'vitest';
import type { PrometheusTrace, Target } from '../../../src/discovery/trace.js';
import { targetChanges } from '../../../src/engine/change/target-changes.js';

const target = (url: string, verdict: Target['verdict'] = 'up'): Target => ({
  ...{ url, verdict, labels: {}, why: '', evidence: [] },
});
const trace = (
  targets: readonly Target[],
  object = 'ServiceMonitor a/b',
  ref = 'm/k8s',
): PrometheusTrace => ({
  ...{ ref, world: '', state: 'ready' },
  pools: [{ job: 'j', object, state: 'ready', reason: '', targets, dropped: () => [] }],
});
const none = { gained: [], lost: [], downNow: [], nowUp: [] };

test('what stays the same is left out', () => {
  expect(targetChanges([trace([target('x')])], [trace([target('x', 'unknown')])])).toEqual([]);
});

test('targets come, go, break and heal, each job for itself', () => {
  const before = [
    trace([target('gone'), target('twice'), target('twice'), target('breaks'), target('heals', 'down')]),
  ];
  const after = [trace([target('new'), target('twice'), target('breaks', 'down'), target('heals')])];
  expect(targetChanges(before, after)).toEqual([
    {
      ...{ prometheus: 'm/k8s', object: 'ServiceMonitor a/b', left: 4 },
      ...{ gained: ['new'], lost: ['gone', 'twice'], downNow: ['breaks'], nowUp: ['heals'] },
    },
  ]);
});

test('a Prometheus that is gone loses all, another one gains', () => {
  expect(
    targetChanges([trace([target('x')])], [trace([target('x')], 'ServiceMonitor a/b', 'n/k8s')]),
  ).toEqual([
    { ...none, prometheus: 'm/k8s', object: 'ServiceMonitor a/b', lost: ['x'], left: 0 },
    { ...none, prometheus: 'n/k8s', object: 'ServiceMonitor a/b', gained: ['x'], left: 1 },
  ]);
});
