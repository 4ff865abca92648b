import fc from 'fast-check';
import { stringify } from 'yaml';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const valid: readonly Json[] = [
  {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'web', namespace: 'shop', labels: { app: 'web', 'app.kubernetes.io/name': 'web' } },
    spec: {
      selector: { app: 'web' },
      ports: [
        { name: 'metrics', port: 9090, targetPort: 'metrics' },
        { name: 'web', port: 80, targetPort: 8080 },
      ],
    },
  },
  {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'certs' },
    data: { 'tls.crt': 'YQ==', 'tls.key': 'Yg==' },
    type: 'Opaque',
  },
  {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'ServiceMonitor',
    metadata: { generateName: 'etcd-' },
    spec: {
      selector: { matchLabels: { 'k8s-app': 'etcd' } },
      endpoints: [{ port: 'metrics', interval: '30s' }, { port: 'web' }],
    },
  },
  { apiVersion: 'v1', kind: 'List', items: [{ apiVersion: 'v1', kind: 'Secret' }, { apiVersion: 'v1' }] },
];

const values = fc.constantFrom<Json>(
  ...[null, true, 0, -1, 1.5, 1e21, '', 'a', '9090', 'line\nline', "it's", '"', "- at '/a': b", '{{ a }}'],
  ...[[], [1, 'a'], {}, { a: 1 }, { 'a/b': { 'c~d': 1 } }],
);
const names = fc.constantFrom('name', 'port', 'prot', 'Kind', 'spec', 'a/b', '~', "it's", '\\d', '');

/** Replaces, drops or adds one thing somewhere below a value; `steps` chooses where, by turns. */
function changed(
  value: Json,
  steps: readonly number[],
  change: (at: Json) => Json | undefined,
): Json | undefined {
  const [step, ...rest] = steps;
  if (step === undefined || typeof value !== 'object' || value === null) return change(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return change(value);
  const at = step % entries.length;
  const next = entries.flatMap(([key, below], i) => {
    const made = i === at ? changed(below, rest, change) : below;
    return made === undefined ? [] : [[key, made] as const];
  });
  return Array.isArray(value) ? next.map(([, made]) => made) : Object.fromEntries(next);
}

const change = fc.oneof(
  values.map((value) => () => value),
  fc.constant(() => undefined),
  fc.tuple(names, values).map(
    ([name, value]) =>
      (at: Json): Json =>
        typeof at === 'object' && at !== null && !Array.isArray(at) ? { ...at, [name]: value } : [at, value],
  ),
);

const steps = fc.array(fc.nat(9), { maxLength: 6 });

const object = fc
  .tuple(fc.constantFrom(...valid), fc.array(fc.tuple(steps, change), { maxLength: 3 }))
  .map(([base, changes]) =>
    changes.reduce<Json>((made, [where, how]) => changed(made, where, how) ?? null, base),
  );

/** Text that is spoilt: a piece taken out, or something put in, at some place. */
const spoiled = fc
  .tuple(
    object,
    fc.nat(400),
    fc.nat(4),
    fc.constantFrom('', '\n', ':', '  ', '\t', '- ', '"', '#', '\n---\n', '&a ', '*a', 'é', '\u2028'),
  )
  .map(([made, at, cut, put]) => {
    const text = stringify(made);
    const from = at % (text.length + 1);
    return text.slice(0, from) + put + text.slice(from + cut);
  });

/** As many texts as asked for, the same for the same seed: changed objects as YAML and JSON, and spoilt YAML. */
export function mutants(seed: number, count: number): readonly string[] {
  const texts = fc.oneof(
    { weight: 4, arbitrary: object.map((made) => stringify(made)) },
    { weight: 1, arbitrary: object.map((made) => JSON.stringify(made)) },
    { weight: 2, arbitrary: spoiled },
  );
  return fc.sample(texts, { seed, numRuns: count });
}
