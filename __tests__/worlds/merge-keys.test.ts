import { expect, test } from 'vitest';
import { type MergeField, mergeType, mergeTypeOf } from '../../src/worlds/merge-keys.js';

function fieldAt(apiVersion: string, kind: string, ...path: readonly string[]): MergeField | undefined {
  let type = mergeTypeOf(apiVersion, kind);
  let field: MergeField | undefined;
  for (const step of path) {
    field = type !== undefined && Object.hasOwn(type, step) ? type[step] : undefined;
    type = mergeType(field?.to);
  }
  return field;
}

// As the tags `patchStrategy` and `patchMergeKey` in k8s.io/api say.
test.each([
  ['v1', 'Service', ['spec', 'ports'], 'merge', 'port'],
  ['apps/v1', 'Deployment', ['spec', 'template', 'spec', 'containers'], 'merge', 'name'],
  ['apps/v1', 'Deployment', ['spec', 'template', 'spec', 'containers', 'ports'], 'merge', 'containerPort'],
  ['apps/v1', 'Deployment', ['spec', 'template', 'spec', 'containers', 'env'], 'merge', 'name'],
  ['apps/v1', 'StatefulSet', ['spec', 'template', 'spec', 'volumes'], 'merge,retainKeys', 'name'],
  ['apps/v1', 'Deployment', ['spec', 'strategy'], 'retainKeys', undefined],
  ['batch/v1', 'CronJob', ['spec', 'jobTemplate', 'spec', 'template', 'spec', 'hostAliases'], 'merge', 'ip'],
  ['v1', 'ConfigMap', ['metadata', 'finalizers'], 'merge', undefined],
])('%s %s %j', (apiVersion, kind, path, strategy, key) => {
  const field = fieldAt(apiVersion, kind, ...path);
  expect([field?.strategy, field?.key]).toEqual([strategy, key]);
});

test.each([
  ['v1', 'Service', ['spec', 'externalIPs']],
  ['apps/v1', 'Deployment', ['spec', 'template', 'spec', 'containers', 'args']],
  ['v1', 'Endpoints', ['subsets']],
])('%s %s %j is replaced', (apiVersion, kind, path) => {
  expect(fieldAt(apiVersion, kind, ...path)?.strategy).toBeUndefined();
});

test('a kind that is not built in has none', () => {
  expect(mergeTypeOf('monitoring.coreos.com/v1', 'ServiceMonitor')).toBeUndefined();
});
