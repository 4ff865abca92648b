import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../src/source/limits.js';
import { readManifests } from '../../src/source/read-documents.js';

const wantedKinds = new Set(['Service', 'ServiceMonitor', 'Secret', 'Kustomization']);

function read(text: string, path = 'a.yaml', limits = defaultLimits) {
  const result = readManifests({ path, text }, { wanted: (_, kind) => wantedKinds.has(kind), limits });
  return {
    kinds: result.manifests.map(({ manifest }) => manifest.kind),
    at: result.manifests.map(({ manifest }) => manifest.at),
    documents: result.manifests.map(({ manifest }) => manifest.document),
    values: result.manifests.map(({ value }) => value),
    seen: result.seen,
    faults: result.faults.map(
      ({ rule, span }) => `${rule} ${JSON.stringify(text.slice(span.start, span.end))}`,
    ),
    notRead: result.notRead.map(({ reason }) => reason),
  };
}

const service = 'apiVersion: v1\nkind: Service\n';
const role = 'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\n';

describe('readManifests', () => {
  test('reads the wanted ones and counts the others', () => {
    const read2 = read(`# a\n---\n${service}---\n${role}---\nvalues: 1\n---\n${service}name: x\n`);
    expect(read2).toMatchObject({
      kinds: ['Service', 'Service'],
      seen: 3,
      documents: [0, 3],
      faults: [],
      notRead: [],
    });
    expect(read2.values[1]).toEqual({ apiVersion: 'v1', kind: 'Service', name: 'x' });
  });

  test('a List, each item by itself', () => {
    const items = `items:\n- apiVersion: v1\n  kind: Service\n- apiVersion: v1\n  kind: Pod\n- {}\n- apiVersion: v1\n  kind: List\n  items: [{apiVersion: v1, kind: Secret}]\n`;
    expect(read(`apiVersion: v1\nkind: List\n${items}`)).toMatchObject({
      kinds: ['Service', 'Secret'],
      at: [
        ['items', 0],
        ['items', 3, 'items', 0],
      ],
      seen: 3,
    });
  });

  test('a typed list whose items do not repeat their kind', () => {
    const text =
      'apiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitorList\nitems:\n- metadata: {name: a}\n';
    const { manifests } = readManifests({ path: 'a', text }, { wanted: () => true, limits: defaultLimits });
    expect(manifests[0]?.manifest).toMatchObject({
      apiVersion: 'monitoring.coreos.com/v1',
      kind: 'ServiceMonitor',
    });
  });

  test('a kind that ends in List but holds no items', () => {
    expect(read('apiVersion: x/v1\nkind: AllowList\nspec: {}\n')).toMatchObject({ seen: 1, faults: [] });
  });

  test('a kustomization that names no kind', () => {
    expect(read('resources: [a.yaml]\n', 'deploy/kustomization.yaml').kinds).toEqual(['Kustomization']);
    expect(read('resources: [a.yaml]\n', 'deploy/other.yaml').kinds).toEqual([]);
  });

  test('one broken document hides no other', () => {
    expect(read(`${service}---\n${service}a: "x\n---\n${service}`)).toMatchObject({
      kinds: ['Service', 'Service'],
      documents: [0, 2],
      seen: 3,
      faults: ['yaml-syntax "x"'],
    });
  });

  test('broken YAML that is no manifest is not our business', () => {
    expect(read('kind of: "x\n')).toMatchObject({ seen: 0, faults: [], notRead: [] });
    expect(read(`${role}a: "x\n`)).toMatchObject({ seen: 1, faults: [], notRead: [] });
  });

  test('two manifests without marker between them', () => {
    expect(read(`${service}${role}`).faults).toEqual([
      'yaml-duplicate-key "apiVersion"',
      'yaml-duplicate-key "kind"',
    ]);
  });

  test('the source of a template is named once and is no fault', () => {
    const text = `${service}name: {{ .Values.a }}\n---\n${service}{{- end }}\n`;
    expect(read(text)).toMatchObject({
      kinds: [],
      seen: 2,
      faults: [],
      notRead: ['template: "{{" outside a string at line 3'],
    });
    expect(read(`${service}text: "{{ $value }}"\n`).kinds).toEqual(['Service']);
  });

  test('a manifest with lines that a script replaces', () => {
    const text = `${service}spec:\n${'$'}{PORTS}\n  a: 1\n`;
    expect(read(text)).toMatchObject({
      faults: [],
      notRead: ['template: text that another program replaces at line 4'],
    });
  });

  test('merged and anchored headers are read by parsing', () => {
    expect(read('x: &b {apiVersion: v1, kind: Service}\n<<: *b\n').kinds).toEqual(['Service']);
    expect(read('apiVersion: v1\nkind: &k Service\n').kinds).toEqual(['Service']);
  });

  test('JSON objects in a row', () => {
    const json = '{"apiVersion":"v1","kind":"Service"}';
    expect(read(`${json}\n${json}${json}`, 'a.json')).toMatchObject({
      kinds: ['Service', 'Service', 'Service'],
      seen: 3,
    });
  });

  test('limits', () => {
    const limits = { ...defaultLimits, documents: 2 };
    expect(read(`${service}---\n${service}---\n${service}`, 'a.yaml', limits)).toMatchObject({
      kinds: ['Service', 'Service'],
      notRead: ['more than 2 documents: the rest is not read'],
    });
    const deep = `${service}a: ${'['.repeat(5000)}`;
    expect(read(deep)).toMatchObject({ seen: 1, faults: [], notRead: ['nested deeper than 100 levels'] });
  });

  test.each([
    ['nothing', ''],
    ['nulls', '\u0000\u0000kind apiVersion'],
    ['lone surrogates', 'apiVersion: v1\nkind: Service\nname: \ud800\n'],
    ['only a mark', '---'],
    ['only quotes', 'kind: "\napiVersion: "'],
    ['an open JSON string', '{"apiVersion": "v1", "kind": "Ser'],
    ['a scalar', 'kind apiVersion'],
    ['brackets crossed', 'apiVersion: v1\nkind: Service\na: [}{]'],
    ['aliases as everything', '*a : *b\napiVersion: v1\nkind: Service\n'],
    ['a merge of a merge', '<<: {<<: {apiVersion: v1, kind: Service}}'],
    ['an empty list', 'apiVersion: v1\nkind: List\nitems:\n'],
    ['a list of nulls', 'apiVersion: v1\nkind: List\nitems: [~, 1, []]\n'],
    ['numbers as names', 'apiVersion: 1\nkind: 2\n'],
  ])('%s: no exception', (_, text) => {
    expect(() => read(text)).not.toThrow();
  });
});
