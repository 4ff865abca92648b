import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/source/manifest.js';
import { fieldOf, keyMark, nodeAt } from '../../../src/source/sourced.js';
import { Kustomizer } from '../../../src/worlds/kustomize/kustomizer.js';
import { Refusal } from '../../../src/worlds/kustomize/refusal.js';

const service = `apiVersion: v1
kind: Service
metadata:
  name: web
  labels:
    app: web
spec:
  ports:
    - name: http # a comment
      port: 80
    - name: metrics
      port: 9090
`;

/** The objects that the kustomization of a folder makes of some files. */
function built(files: Readonly<Record<string, string>>, folder = '') {
  const kustomizer = new Kustomizer({
    read: (path) => (files[path] === undefined ? undefined : { path, text: files[path] }),
  });
  const file = kustomizer.load(folder);
  if (file === undefined || file instanceof Refusal) throw file ?? new Error('no kustomization');
  return kustomizer.build(file).resources.map(({ node }) => node);
}

function words(mark: Mark | undefined): string {
  return mark === undefined
    ? 'nowhere'
    : `${mark.source.path}: ${mark.source.text.slice(mark.start, mark.end)}`;
}

describe('each node knows the words it was written by', () => {
  const overlay = {
    'base/kustomization.yaml': 'resources: [service.yaml]\n',
    'base/service.yaml': service,
    'kustomization.yaml': `resources: [base]
namespace: shop
namePrefix: prod-
labels:
  - pairs:
      team: sales
commonAnnotations: {owner: me}
patches:
  - path: patch.yaml
  - target: {kind: Service}
    patch: |-
      - op: replace
        path: /spec/ports/1/port
        value: 9443
  - target: {kind: Service}
    patch: |-
      kind: Service
      metadata: {name: any}
      spec:
        type: NodePort
  - target: {kind: Service}
    patch: "[{op: add, path: /spec/quoted, value: yes-it-is}]"
`,
    'patch.yaml': `apiVersion: v1
kind: Service
metadata: {name: web}
spec:
  ports:
    - port: 9090
      name: renamed
`,
  };
  const [node] = built(overlay);
  const value = (...path: readonly (string | number)[]) => words(nodeAt(node, ...path));
  const key = (...path: readonly (string | number)[]) => {
    const entry = fieldOf(nodeAt(node, ...path.slice(0, -1)), String(path.at(-1)));
    return words(entry && keyMark(entry));
  };

  test('what the base says stays in the base', () => {
    expect(value('metadata', 'labels', 'app')).toBe('base/service.yaml: web');
    expect(value('spec', 'ports', 1, 'name')).toBe('base/service.yaml: http');
  });

  test('a name with a prefix stays where the name is written', () => {
    expect(nodeAt(node, 'metadata', 'name')).toMatchObject({ value: 'prod-web' });
    expect(value('metadata', 'name')).toBe('base/service.yaml: web');
  });

  test('a namespace, a label and an annotation are words of the kustomization', () => {
    expect(value('metadata', 'namespace')).toBe('kustomization.yaml: shop');
    expect(key('metadata', 'namespace')).toBe('kustomization.yaml: namespace');
    expect(value('metadata', 'labels', 'team')).toBe('kustomization.yaml: sales');
    expect(key('metadata', 'labels', 'team')).toBe('kustomization.yaml: team');
    expect(value('metadata', 'annotations', 'owner')).toBe('kustomization.yaml: me');
  });

  test('a patch in a file, in a block and in quotes', () => {
    expect(value('spec', 'ports', 0, 'name')).toBe('patch.yaml: renamed');
    expect(key('spec', 'ports', 0, 'name')).toBe('patch.yaml: name');
    expect(value('spec', 'ports', 1, 'port')).toBe('kustomization.yaml: 9443');
    expect(value('spec', 'type')).toBe('kustomization.yaml: NodePort');
    expect(value('spec', 'quoted')).toBe(
      'kustomization.yaml: [{op: add, path: /spec/quoted, value: yes-it-is}]',
    );
  });
});

test('what a generator makes stands in the generator, its content in the file', () => {
  const [map] = built({
    'kustomization.yaml':
      'configMapGenerator:\n  - name: settings\n    literals: [level=info]\n    files: [a=a.txt]\n',
    'a.txt': 'content',
  });
  expect(words(nodeAt(map, 'metadata', 'name'))).toBe('kustomization.yaml: settings');
  expect(words(nodeAt(map, 'data', 'level'))).toBe('kustomization.yaml: info');
  expect(words(nodeAt(map, 'data', 'a'))).toBe('a.txt: content');
  const entry = fieldOf(nodeAt(map, 'data'), 'level');
  expect(words(entry && keyMark(entry))).toBe('kustomization.yaml: level');
});

test('what a Secret is made of stands where its file is named', () => {
  const [secret] = built({
    'kustomization.yaml': 'secretGenerator:\n  - name: login\n    files: [a=a.txt]\n    envs: [b.env]\n',
    'a.txt': 'hidden',
    'b.env': 'b=hidden\n',
  });
  expect(words(nodeAt(secret, 'data', 'a'))).toBe('kustomization.yaml: a=a.txt');
  expect(words(nodeAt(secret, 'data', 'b'))).toBe('kustomization.yaml: b.env');
});

test('a replaced value stands where it was taken from', () => {
  const files = {
    'kustomization.yaml': `resources: [service.yaml]
replacements:
  - source: {kind: Service, fieldPath: spec.ports.1.name}
    targets:
      - select: {kind: Service}
        fieldPaths: [metadata.labels.app]
`,
    'service.yaml': service,
  };
  const label = nodeAt(built(files)[0], 'metadata', 'labels', 'app');
  expect(words(label)).toBe('service.yaml: metrics');
  expect(label?.start).toBe(service.indexOf('metrics'));
});

test('two overlays of one base share what neither changes', () => {
  const files = {
    'base/kustomization.yaml': 'resources: [service.yaml]\n',
    'base/service.yaml': service,
    'a/kustomization.yaml': 'namePrefix: a-\nresources: [../base]\n',
    'b/kustomization.yaml': 'namePrefix: b-\nresources: [../base]\n',
  };
  const reads: string[] = [];
  const texts: Readonly<Record<string, string>> = files;
  const kustomizer = new Kustomizer({
    read: (path) => {
      reads.push(path);
      return texts[path] === undefined ? undefined : { path, text: texts[path] };
    },
  });
  const [a, b] = ['a', 'b'].map((folder) => {
    const file = kustomizer.load(folder);
    return file === undefined || file instanceof Refusal
      ? undefined
      : kustomizer.build(file).resources[0]?.node;
  });
  expect(nodeAt(a, 'spec')).toBe(nodeAt(b, 'spec'));
  expect(nodeAt(a, 'metadata', 'name')).toMatchObject({ value: 'a-web' });
  expect(reads.filter((path) => path === 'base/service.yaml')).toHaveLength(1);
});
