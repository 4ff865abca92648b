import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/config.js';
import { scan } from '../../src/engine/scan.js';
import { memoryHost } from '../../src/host/memory-host.js';
import { json } from '../../src/report/json.js';
import { defaultOptions } from '../../src/report/reporter.js';
import { targetReporters } from '../../src/report/targets.js';
import { terminal } from '../../src/report/terminal.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Whole manifests to start from: those of the right example, as values. */
const examples = new URL('../../examples/', import.meta.url);
const seeds: Json[] = ['etcd', 'etcd-broken'].flatMap((folder) =>
  manifestsBelow(new URL(`${folder}/`, examples)),
);

function manifestsBelow(folder: URL): Json[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split(/^---$/m));
}

/** What may stand anywhere: every type, and texts that mean something somewhere. */
const odd: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    0,
    -1,
    1e21,
    '',
    [],
    {},
    [null],
    [[]],
    { a: null },
    '__proto__',
    '${X}',
    '{{ .y }}',
    '(',
    '*',
  ),
  fc.string(),
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>,
);

const kinds = fc.constantFrom(
  ...[
    'v1 Service',
    'v1 Endpoints',
    'discovery.k8s.io/v1 EndpointSlice',
    'v1 Secret',
    'v1 ConfigMap',
    'v1 Namespace',
  ],
  ...['v1 Pod', 'apps/v1 Deployment', 'batch/v1 CronJob', 'bitnami.com/v1alpha1 SealedSecret'],
  ...['external-secrets.io/v1 ExternalSecret', 'cert-manager.io/v1 Certificate'],
  ...['monitoring.coreos.com/v1 ServiceMonitor', 'monitoring.coreos.com/v1 Prometheus'],
  ...['kubeadm.k8s.io/v1beta4 ClusterConfiguration', 'kustomize.config.k8s.io/v1beta1 Kustomization'],
);

/** An object of a known kind in which every known field may hold anything. */
const object = fc
  .record({
    sort: kinds,
    metadata: fc.oneof(
      odd,
      fc.record({ name: fc.oneof(fc.constant('a'), odd), namespace: odd, labels: odd }),
    ),
    spec: fc.oneof(
      odd,
      fc.record(
        Object.fromEntries(
          [
            'selector',
            'ports',
            'endpoints',
            'secrets',
            'volumes',
            'containers',
            'template',
            'namespaceSelector',
          ].map((field) => [
            field,
            fc.oneof(
              odd,
              fc.array(fc.dictionary(fc.constantFrom('port', 'name', 'tlsConfig', 'relabelings'), odd)),
            ),
          ]),
        ),
      ),
    ),
    data: odd,
    subsets: odd,
  })
  .map(({ sort, ...rest }) => {
    const [apiVersion = '', kind = ''] = sort.split(' ');
    return JSON.stringify({ apiVersion, kind, ...rest });
  });

async function everyReport(files: Record<string, string>): Promise<void> {
  const report = await scan({ host: memoryHost(files), config: defaultConfig });
  JSON.parse(json(report, defaultOptions));
  JSON.parse(targetReporters.json(report, defaultOptions));
  expect(terminal(report, defaultOptions).endsWith('\n')).toBe(true);
}

test('objects of any shape give a report, never an exception', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(object, { minLength: 1, maxLength: 6 }), (objects) =>
      everyReport({ 'a.yaml': objects.join('\n---\n') }),
    ),
    { numRuns: 150 },
  );
});

test('right manifests with pieces cut out, doubled or replaced give a report, never an exception', async () => {
  const texts = seeds.filter((seed): seed is string => typeof seed === 'string');
  expect(texts.length).toBeGreaterThan(20);
  const mutation = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(40),
    by: fc.constantFrom(
      '',
      ':',
      '- ',
      '\n',
      '  ',
      '"',
      '[',
      '{',
      '&a ',
      '*a',
      '!!x ',
      '|',
      '\t',
      '#',
      '0',
      'null',
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), fc.nat(), (mutations, start) => {
      const mutated = texts.map((text, index) => {
        const mutation = mutations[(index + start) % (mutations.length * 5)];
        if (mutation === undefined) return text;
        const at = Math.floor(mutation.at * text.length);
        return text.slice(0, at) + mutation.by + text.slice(at + mutation.length);
      });
      return everyReport({ 'a.yaml': mutated.join('\n---\n') });
    }),
    { numRuns: 50 },
  );
});
