import { expect, test } from 'vitest';
import { defaultLimits } from '../../../src/source/limits.js';
import { parseSourced } from '../../../src/source/parse-document.js';
import type { SourcedMap } from '../../../src/source/sourced.js';
import { toJson } from '../../../src/source/tree.js';
import { askedByFlux } from '../../../src/worlds/delivery/flux-kustomization.js';

function read(text: string): SourcedMap {
  const { root } = parseSourced({ path: 'a.yaml', text }, 0, text.length, defaultLimits);
  if (root?.type !== 'map') throw new Error(text);
  return root;
}

// What `GenerateManifest` of github.com/fluxcd/pkg/kustomize writes for each.
test.each([
  [
    'a tag over a digest',
    '{name: a, digest: "sha256:1"}',
    '{name: a, newTag: v2}',
    { name: 'a', newTag: 'v2' },
  ],
  [
    'a name beside a tag',
    '{name: a, newTag: v1}',
    '{name: a, newName: b}',
    { name: 'a', newTag: 'v1', newName: 'b' },
  ],
])('of an image: %s', (_, own, flux, expected) => {
  const node = askedByFlux(read(`images: [${own}]`), read(`images: [${flux}]`));
  expect(toJson(node)).toEqual({ images: [expected] });
});

test('patches that stand as objects become texts', () => {
  const spec = read(`patchesStrategicMerge: [{kind: Service, metadata: {name: a}}]
patchesJson6902: [{target: {kind: Service}, patch: [{op: remove, path: /spec}]}]
`);
  expect(toJson(askedByFlux(read('{}'), spec))).toEqual({
    patchesStrategicMerge: ['{"kind":"Service","metadata":{"name":"a"}}'],
    patchesJson6902: [{ target: { kind: 'Service' }, patch: '[{"op":"remove","path":"/spec"}]' }],
  });
});
