import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Json, JsonObject } from '../json.js';
import { app, namespaceOf, namespaceSelector, namespaces, selector, written } from './fields.js';
import { manifests } from './operator-cases.js';
import { type Pick, pickFrom } from './pick.js';
import { relabelings } from './relabelings.js';
import { ingress, service, workload } from './workloads.js';

/** A scenario as chance wrote it. */
interface ClusterCase {
  readonly objects: readonly JsonObject[];
  /** What `scenario.yaml` says of nodes and pods. */
  readonly told: JsonObject;
}

/** Draws a case. Its monitors are mostly right, so that something is discovered: what is wrong with them `operator` looks at. */
function clusterCase(pick: Pick): ClusterCase {
  const workloads = Array.from({ length: 1 + pick.below(3) }, (_, index) => workload(pick, `w-${index}`));
  const services = Array.from({ length: 1 + pick.below(3) }, (_, index) => service(pick, `s-${index}`));
  const monitors = [
    ...many(pick, 1, 3, (index) => monitor(pick, 'ServiceMonitor', `sm-${index}`)),
    ...many(pick, 0, 2, (index) => monitor(pick, 'PodMonitor', `pm-${index}`)),
    ...(pick.chance(25) ? [probe(pick), ingress(pick, 'front')] : []),
    ...(pick.chance(25) ? [scrapeConfig(pick)] : []),
  ];
  return {
    objects: [...spaces(), ...workloads, ...services.flat(), ...monitors, prometheus(pick)],
    told: { nodes: nodes(pick), pods: fates(pick, workloads) },
  };
}

function many<T>(pick: Pick, least: number, most: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: least + pick.below(most - least + 1) }, (_, index) => make(index));
}

function spaces(): readonly JsonObject[] {
  return namespaces.map((name) => ({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name, labels: { team: name } },
  }));
}

function nodes(pick: Pick): readonly JsonObject[] {
  const labels = pick.chance(50) ? { 'topology.kubernetes.io/zone': 'a', disk: 'ssd' } : {};
  const first = { name: 'node-1', ip: '10.0.0.11', labels };
  return pick.chance(30) ? [first, { name: 'node-2', ip: '10.0.0.12', labels: {} }] : [first];
}

/** By workload: whether its pods are ready, run, and have an address. */
function fates(pick: Pick, workloads: readonly JsonObject[]): JsonObject {
  const stays: readonly JsonObject[] = [{ ready: false }, { ready: false }, { phase: 'Pending', ip: 'none' }];
  const fate = (kind: Json | undefined): JsonObject =>
    pick.one(kind === 'Pod' ? [...stays, { phase: 'Succeeded' }, { phase: 'Failed' }] : stays); // controllers replace what has ended
  const named = workloads.map(({ kind, metadata }) => {
    const { namespace, name } = metadata as { readonly namespace: string; readonly name: string }; // as workload() writes it
    return [`${namespace}/${name}`, pick.maybe(25, () => fate(kind))] as const;
  });
  return written(Object.fromEntries(named));
}

const meta = (pick: Pick, name: string): JsonObject => ({
  name,
  namespace: namespaceOf(pick),
  labels: { app: app(pick) },
});

function monitor(pick: Pick, kind: 'ServiceMonitor' | 'PodMonitor', name: string): JsonObject {
  const isService = kind === 'ServiceMonitor';
  const endpoint = (): JsonObject =>
    written({
      ...port(pick, isService),
      path: pick.maybe(10, () => '/other'),
      scheme: pick.maybe(8, () => 'https'),
      filterRunning: pick.maybe(10, () => pick.chance(50)),
      params: pick.maybe(8, () => ({ module: ['a', 'b'] })),
      relabelings: pick.maybe(35, () => relabelings(pick)),
    });
  return {
    apiVersion: 'monitoring.coreos.com/v1',
    kind,
    metadata: meta(pick, name),
    spec: {
      selector: isService ? selector(pick) : { matchLabels: { app: app(pick) } }, // pods of the Prometheus itself are not simulated
      namespaceSelector: pick.chance(70) ? { any: true } : (namespaceSelector(pick) ?? {}),
      [isService ? 'endpoints' : 'podMetricsEndpoints']: pick.some(1, 2, endpoint),
      ...written({
        jobLabel: pick.maybe(20, () => pick.one(['app', 'team', 'absent'])),
        podTargetLabels: pick.maybe(20, () => ['team', 'a.b']),
        targetLabels: isService ? pick.maybe(20, () => ['app', 'empty', 'absent']) : undefined,
        attachMetadata: pick.maybe(20, () => ({ node: true })),
        selectorMechanism: pick.maybe(12, () => 'RoleSelector'),
        serviceDiscoveryRole: isService ? pick.maybe(30, () => 'EndpointSlice') : undefined,
        targetLimit: pick.maybe(5, () => 1),
        sampleLimit: pick.maybe(5, () => 100),
      }),
    },
  };
}

function port(pick: Pick, isService: boolean): Record<string, string | number | undefined> {
  const name = pick.one(['metrics', 'metrics', 'web', 'https', 'metrics-1', 'absent', 'm.*', '']);
  const number = pick.one([8080, 9090, 9100]);
  if (pick.chance(75)) return { port: name };
  return isService || pick.chance(50)
    ? { targetPort: pick.chance(50) ? name : number }
    : { portNumber: number };
}

function probe(pick: Pick): JsonObject {
  const targets = pick.chance(50)
    ? {
        staticConfig: {
          static: ['shop.example', '10.7.0.1:80'],
          labels: { env: 'a' },
          relabelingConfigs: relabelings(pick),
        },
      }
    : {
        ingress: {
          selector: selector(pick),
          namespaceSelector: { any: true },
          relabelingConfigs: relabelings(pick),
        },
      };
  return {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'Probe',
    metadata: meta(pick, 'probe'),
    spec: { prober: { url: '10.7.0.1:9115' }, module: 'http_2xx', targets },
  };
}

function scrapeConfig(pick: Pick): JsonObject {
  const roles = ['Pod', 'Endpoints', 'Ingress', 'Service', 'EndpointSlice']; // nodes stand in no file
  const discovery = pick.one<JsonObject>([
    { staticConfigs: [{ targets: ['10.7.0.1:9100', '10.7.0.2'], labels: { env: 'a' } }] },
    { kubernetesSDConfigs: [{ role: pick.one(roles), namespaces: { names: ['shop', 'data-1'] } }] },
  ]);
  return {
    apiVersion: 'monitoring.coreos.com/v1alpha1',
    kind: 'ScrapeConfig',
    metadata: meta(pick, 'sc'),
    spec: {
      ...discovery,
      ...written({
        relabelings: pick.maybe(50, () => [...relabelings(pick), { targetLabel: 'extra', replacement: 'x' }]),
      }),
    },
  };
}

function prometheus(pick: Pick): JsonObject {
  const all = ['serviceMonitor', 'podMonitor', 'probe', 'scrapeConfig'].flatMap((prefix) => [
    [`${prefix}Selector`, pick.chance(90) ? {} : { matchLabels: { app: app(pick) } }] as const,
    [
      `${prefix}NamespaceSelector`,
      pick.chance(85) ? {} : { matchLabels: { team: namespaceOf(pick) } },
    ] as const,
  ]);
  const isAgent = pick.chance(12);
  return {
    apiVersion: isAgent ? 'monitoring.coreos.com/v1alpha1' : 'monitoring.coreos.com/v1',
    kind: isAgent ? 'PrometheusAgent' : 'Prometheus',
    metadata: { name: 'p', namespace: 'monitoring' },
    spec: {
      ...Object.fromEntries(all),
      ...written({
        serviceDiscoveryRole: pick.maybe(40, () => 'EndpointSlice'),
        shards: pick.maybe(15, () => 2),
        ignoreNamespaceSelectors: pick.maybe(8, () => true),
        enforcedNamespaceLabel: pick.maybe(12, () => 'tenant'),
        podTargetLabels: pick.maybe(10, () => ['team']),
        scrapeClasses: pick.maybe(15, () => [
          {
            name: 'all',
            default: true,
            attachMetadata: { node: true },
            relabelings: [{ targetLabel: 'class', replacement: 'all' }],
          },
        ]),
      }),
    },
  };
}

/** Writes the scenarios of a draw, each into a folder of its own. */
export function writeClusterCases(seed: number, count: number, to: string): void {
  const pick = pickFrom(seed);
  for (let index = 0; index < count; index += 1) {
    const { objects, told } = clusterCase(pick);
    const name = `drawn-${seed}-${index}`;
    mkdirSync(join(to, name), { recursive: true });
    writeFileSync(join(to, name, 'objects.yaml'), manifests(objects));
    writeFileSync(join(to, name, 'scenario.yaml'), stringify({ says: 'Drawn by chance.', ...told }));
  }
}
