import { describe, expect, test } from 'vitest';
import type { SchemaFault } from '../../src/model/schema-fault.js';
import { familiesIn } from '../../src/schema/families.js';
import { packed as kubernetes } from '../../src/schema/kubernetes.generated.js';
import { packed as monitoring } from '../../src/schema/monitoring.generated.js';
import { type InstalledVersions, Schemas } from '../../src/schema/schemas.js';
import { defaultLimits } from '../../src/source/limits.js';
import { readManifests } from '../../src/source/read-documents.js';

function faultsIn(text: string, installed: Partial<InstalledVersions> = {}): readonly SchemaFault[] {
  const schemas = new Schemas(familiesIn({ kubernetes, monitoring }), {
    kubernetes: undefined,
    operator: undefined,
    ...installed,
  });
  const { manifests } = readManifests(
    { path: 'm.yaml', text },
    { wanted: () => true, limits: defaultLimits },
  );
  expect(manifests.length).toBeGreaterThan(0);
  return manifests.flatMap((parsed) => schemas.faultsOf(parsed));
}

const monitor = (spec: string) => `
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: cart, namespace: shop }
spec: ${spec}
`;
const service = (spec: string) => `
apiVersion: v1
kind: Service
metadata: { name: cart, namespace: shop }
spec: ${spec}
`;

// The words are those that kube-apiserver 1.37.2 gave in recorded scenarios (see __tests__/oracle).
test.each([
  [
    '{ selector: {}, endpoints: [{ port: 9100 }] }',
    'spec.endpoints[0].port: Invalid value: "integer": spec.endpoints[0].port in body must be of type string: "integer"',
  ],
  [
    '{ selector: {}, endpoints: [{ port: web, tlsconfig: {} }] }',
    'unknown field "spec.endpoints[0].tlsconfig"',
  ],
  ['{ selector: { k8s-app: etcd }, endpoints: [] }', 'unknown field "spec.selector.k8s-app"'],
  ['{ endpoints: [{ port: web }] }', 'spec.selector: Required value'],
])('%s', (spec, words) => {
  expect(faultsIn(monitor(spec)).map((fault) => [fault.words, fault.certain])).toEqual([[words, true]]);
});

describe('as the API server decodes', () => {
  test.each([
    ['null is as if it were not there', service('{ selector: null, ports: [{ port: 80, name: null }] }')],
    ['an empty text is no value of an enumeration', service('{ type: "", ports: [{ port: 80 }] }')],
    [
      'a port is a number or text',
      service('{ ports: [{ port: 80, targetPort: web }, { port: 81, targetPort: 8080 }] }'),
    ],
    [
      'null where a default holds',
      monitor('{ selector: {}, endpoints: [{ relabelings: [{ action: null, regex: a }] }] }'),
    ],
    ['a field with null that is not required', monitor('{ selector: {}, endpoints: [{ port: null }] }')],
  ])('%s', (_, text) => {
    expect(faultsIn(text)).toEqual([]);
  });

  test('a required field with null is missing', () => {
    const faults = faultsIn(monitor('{ selector: null, endpoints: [{ port: web }] }'));
    expect(faults.map(({ about, path }) => [about, path.join('.')])).toEqual([['missing', 'spec.selector']]);
  });

  test('a number that the type cannot hold', () => {
    const faults = faultsIn(service('{ ports: [{ port: 99999999999 }] }'));
    expect(faults.map(({ about, path }) => [about, path.join('.')])).toEqual([
      ['value', 'spec.ports.0.port'],
    ]);
  });

  test('two entries of a list that is a map', () => {
    const text = `
apiVersion: monitoring.coreos.com/v1
kind: Prometheus
metadata: { name: k8s, namespace: monitoring }
spec: { scrapeClasses: [{ name: a }, { name: a }] }
`;
    expect(faultsIn(text).map(({ words }) => words)).toEqual([
      'spec.scrapeClasses[1]: Duplicate value: {"name":"a"}',
    ]);
  });
});

describe('versions', () => {
  const selectorMechanism = monitor('{ selector: {}, selectorMechanism: RoleSelector, endpoints: [] }');

  test('a field of newer CRDs is unknown to an older operator, and those that have it are named', () => {
    const [fault] = faultsIn(selectorMechanism, { operator: '0.78.2' });
    expect(fault).toMatchObject({ about: 'unknown', certain: true });
    expect(fault?.takenBy[0]).toBe('0.79'); // CHANGELOG of the operator, 0.79.0
  });

  test('it is known to the newest', () => {
    expect(faultsIn(selectorMechanism)).toEqual([]);
  });

  test('a field that nobody knows and that is near to none may be newer than what is recorded', () => {
    const text = monitor('{ selector: {}, quantumEntanglement: true, endpoints: [] }');
    expect(faultsIn(text).map(({ certain }) => certain)).toEqual([false]);
    expect(faultsIn(text, { operator: '0.93' }).map(({ certain }) => certain)).toEqual([true]);
  });

  test('a version that is not recorded is judged by the one before it, and nothing is certain that another takes', () => {
    expect(faultsIn(selectorMechanism, { operator: '0.86' })).toEqual([]);
    expect(faultsIn(selectorMechanism, { operator: '0.60' }).map(({ certain }) => certain)).toEqual([]);
  });

  test('a removed version is told, and is certain when the cluster is younger', () => {
    const text = 'apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata: { name: cart }\n';
    const certain = (kubernetes: string | undefined) =>
      faultsIn(text, { kubernetes }).map((fault) => fault.certain);
    expect([certain(undefined), certain('1.30'), certain('1.24')]).toEqual([[false], [true], []]);
  });
});

describe('what was meant', () => {
  test.each([
    ['{ selector: { matchlabels: {} }, endpoints: [] }', 'matchLabels', undefined, true],
    ['{ selector: {}, tlsConfig: {}, endpoints: [] }', undefined, 'spec.endpoints[]', false],
    [
      '{ selector: {}, namespaceSelector: { matchLabels: {} }, endpoints: [] }',
      undefined,
      'spec.selector',
      false,
    ],
    ['{ selector: { app: cart }, endpoints: [] }', undefined, 'spec.selector.matchLabels', false],
    ['{ selector: { endpoints: [] } }', undefined, 'spec', false],
    ['{ selector: {}, endpoints: [{ portName: web }] }', 'port', undefined, true],
    ['{ selector: {}, endpoints: [{ ports: web }] }', 'port', undefined, true],
    ['{ selector: {}, endpoints: [{ metrics_path: /metrics }] }', 'path', undefined, true],
    ['{ selector: {}, endpoints: [{ caFile: /a }] }', undefined, 'spec.endpoints[].tlsConfig', false],
    ['{ selector: {}, podMetricsEndpoints: [] }', 'endpoints', undefined, true],
  ])('%s', (spec, near, belongs, isSlip) => {
    expect(faultsIn(monitor(spec))).toContainEqual(
      expect.objectContaining({ near, belongs, isSlip, certain: true }),
    );
  });

  test('a value of a Secret is never told', () => {
    const text =
      'apiVersion: v1\nkind: Secret\nmetadata: { name: cart }\nstringData: { password: 12345678 }\n';
    const faults = faultsIn(text);
    expect(faults).toHaveLength(1);
    expect(JSON.stringify(faults)).not.toContain('12345678');
  });
});

// Kubernetes itself has the group apps, and no group appss.
test.each([
  ['apps/v1', 'Pod', 'apps has no kind Pod'],
  ['appss/v1', 'Deployment', 'there is no group appss'],
])('%s %s: %s', (apiVersion, kind, told) => {
  const [fault] = faultsIn(`apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: cart }\n`);
  expect(fault?.told).toBe(told);
});
