import { expect, test } from 'vitest';
import { replacements, stable } from '../../lab/normalise.js';

const pod = {
  metadata: {
    uid: '0a1b2c3d-0000-4000-8000-000000000000',
    name: 'web-7d4b9c6f5-x2k8q',
    namespace: 'shop',
    generateName: 'web-7d4b9c6f5-',
    labels: { 'pod-template-hash': '7d4b9c6f5' },
    ownerReferences: [
      { kind: 'ReplicaSet', name: 'web-7d4b9c6f5', uid: '11111111-0000-4000-8000-000000000000' },
    ],
  },
};
const slice = { metadata: { name: 'web-9xk2p', generateName: 'web-' } };
const placed = new Map([
  [pod.metadata.uid, { ref: 'shop/web-7d4b9c6f5-x2k8q', workload: 'shop/web', index: 1 }],
]);

test('names and hashes that chance made get stable ones', () => {
  const chance = replacements([pod], [slice], [], placed);
  const told = {
    pod: 'web-7d4b9c6f5-x2k8q',
    owner: 'web-7d4b9c6f5',
    hash: '7d4b9c6f5',
    slice: 'web-9xk2p',
    uid: '0a1b2c3d-0000-4000-8000-000000000000',
    plain: 'web',
  };
  expect(stable(told, chance)).toEqual({
    pod: 'web-{pod 1}',
    owner: 'web-{hash}',
    hash: '{hash}',
    slice: 'web-{slice}',
    uid: '{uid}',
    plain: 'web',
  });
});

test('a pod with a name of its own keeps it', () => {
  const own = { metadata: { uid: 'u-1234', name: 'database', namespace: 'shop' } };
  const chance = replacements([own], [], [], new Map());
  expect(stable({ pod: 'database' }, chance)).toEqual({ pod: 'database' });
});
