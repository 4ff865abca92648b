import type { Prometheus } from '../../model/prometheus.js';
import { asObject, asObjects, asString, asStringMap, isPresent } from '../../model/read.js';
import type { Alertmanager, ThanosRuler } from '../../model/rule-objects.js';
import { valueAt } from '../../source/locate.js';
import type { Json, JsonObject } from '../../source/manifest.js';
import { perObject } from '../../util/per-object.js';
import { symbol } from '../../util/symbol.js';

/** An object of which the operator makes pods. */
export type Operated = Prometheus | Alertmanager | ThanosRuler;

/**
 * What the operator calls the pods of each kind: the value of `app.kubernetes.io/name`, the label of its own that holds the
 * name of the object, and what stands before that name in the name of the StatefulSet.
 */
const names = {
  Prometheus: { app: 'prometheus', own: 'prometheus', prefix: 'prometheus' },
  PrometheusAgent: { app: 'prometheus-agent', own: undefined, prefix: 'prom-agent' },
  Alertmanager: { app: 'alertmanager', own: 'alertmanager', prefix: 'alertmanager' },
  ThanosRuler: { app: 'thanos-ruler', own: 'thanos-ruler', prefix: 'thanos-ruler' },
} as const;

/** The value of `app.kubernetes.io/name`, by which the Services of the operator select its pods. */
export function appOf({ kind }: Operated): string {
  return names[kind].app;
}

/** What the operator calls the StatefulSet, or the DaemonSet, of an object. */
export function workloadNameOf({ kind, name }: Operated): string {
  return `${names[kind].prefix}-${name}`;
}

/**
 * The labels by which the operator knows the pods of an object. Upstream: `makeSelectorLabels` in its pkg/prometheus/server,
 * pkg/prometheus/agent, pkg/alertmanager and pkg/thanos, each in operator.go.
 */
export function podSelectorLabels({ kind, name }: Operated): Readonly<Record<string, string>> {
  const { app, own } = names[kind];
  const isPrometheus = kind === 'Prometheus' || kind === 'PrometheusAgent';
  return {
    'app.kubernetes.io/name': app,
    'app.kubernetes.io/managed-by': 'prometheus-operator',
    'app.kubernetes.io/instance': name,
    ...(isPrometheus ? { 'operator.prometheus.io/name': name } : {}),
    ...(own === undefined ? {} : { [own]: name }),
  };
}

/**
 * The StatefulSet, or the DaemonSet, of an object; the first one stands for those of all shards. Upstream: `makeStatefulSet` and
 * `makeStatefulSetSpec` in statefulset.go of the same packages, `makeDaemonSetSpec` in pkg/prometheus/agent/daemonset.go.
 * @param labels those that the operator puts on all that it makes
 */
export function podsOf(operated: Operated, labels: Readonly<Record<string, string>>): JsonObject {
  const { kind, namespace } = operated;
  const spec = specOf(operated);
  const isDaemonSet = kind === 'PrometheusAgent' && operated.spec.mode === 'DaemonSet';
  const { labels: podLabels, annotations } = asObject(spec['podMetadata']);
  const isSharded = (kind === 'Prometheus' || kind === 'PrometheusAgent') && !isDaemonSet;
  const shards = isSharded && operated.spec.shards > 1 ? symbol('shard') : '0';
  const own = {
    ...labels,
    ...podSelectorLabels(operated),
    ...(isSharded ? { 'operator.prometheus.io/shard': shards } : {}),
  };
  const template = {
    metadata: {
      labels: {
        'app.kubernetes.io/version': asString(spec['version'])?.replace(/^v/, '') ?? symbol('version'),
        ...asStringMap(podLabels),
        ...own,
      },
      annotations: {
        ...asStringMap(annotations),
        'kubectl.kubernetes.io/default-container': names[kind].app.replace(/-agent$/, ''),
      },
    },
    spec: {
      ...picked(spec, 'hostNetwork', 'serviceAccountName'),
      containers: merged(containersOf(operated, spec), spec['containers']),
      initContainers: merged(kind === 'ThanosRuler' ? [] : [reloader(spec, true)], spec['initContainers']),
    },
  };
  return {
    apiVersion: 'apps/v1',
    kind: isDaemonSet ? 'DaemonSet' : 'StatefulSet',
    metadata: {
      namespace: namespace ?? '',
      name: workloadNameOf(operated),
      labels: { ...operated.labels, ...own },
    },
    spec: { ...picked(spec, 'replicas'), selector: { matchLabels: own }, template },
  };
}

/** The `spec` as it is written. */
export const specOf = perObject(
  (operated: Operated): JsonObject => asObject(valueAt(operated.field('spec'))),
);

/** What the port for the web is called. */
export function webPortOf(spec: JsonObject): string {
  return asString(spec['portName']) || 'web';
}

function containersOf({ kind }: Operated, spec: JsonObject): readonly JsonObject[] {
  const port = (name: string, containerPort: number, protocol = 'TCP') => ({ name, containerPort, protocol });
  const web = (number: number) => (spec['listenLocal'] === true ? [] : [port(webPortOf(spec), number)]);
  const container = (name: string, ports: readonly JsonObject[]) => ({
    name,
    image: asString(spec['image']) ?? symbol(`image of ${name}`),
    ports,
  });
  switch (kind) {
    case 'Alertmanager': {
      const mesh = [port('mesh-tcp', 9094), port('mesh-udp', 9094, 'UDP')];
      return [container('alertmanager', [...web(9093), ...mesh]), reloader(spec, false)];
    }
    case 'ThanosRuler':
      // The reloader is there for its web configuration and its rules, of which at least one ConfigMap is always mounted.
      return [container('thanos-ruler', [port('grpc', 10901), ...web(10902)]), reloader(spec, false)];
    case 'Prometheus':
    case 'PrometheusAgent': {
      const thanos = kind === 'Prometheus' && isPresent(spec['thanos']);
      const sidecar = container('thanos-sidecar', [port('http', 10902), port('grpc', 10901)]);
      return [container('prometheus', web(9090)), reloader(spec, false), ...(thanos ? [sidecar] : [])];
    }
  }
}

/** Upstream: `CreateConfigReloader` in the operator's pkg/operator/config_reloader.go. */
function reloader(spec: JsonObject, isInit: boolean): JsonObject {
  const port = isInit
    ? { name: 'reloader-init', containerPort: 8081, protocol: 'TCP' }
    : { name: 'reloader-web', containerPort: 8080, protocol: 'TCP' };
  return {
    name: isInit ? 'init-config-reloader' : 'config-reloader',
    image: symbol('image of the config reloader'),
    ports: spec['listenLocal'] === true && !isInit ? [] : [port],
  };
}

/**
 * The containers of the user are patches of those of the operator by their names, or come after them; of a patch a port replaces the
 * one of its number. Upstream: `MergePatchContainers` in the operator's pkg/k8s.
 */
function merged(made: readonly JsonObject[], written: Json | undefined): readonly JsonObject[] {
  const patches = new Map(asObjects(written).map((one) => [asString(one['name']), one]));
  const patched = made.map((container) => {
    const patch = patches.get(asString(container['name']));
    if (patch === undefined) return container;
    const ports = [...asObjects(patch['ports']), ...asObjects(container['ports'])];
    const byNumber = new Map(ports.toReversed().map((port) => [port['containerPort'], port]));
    return { ...container, ...patch, ports: [...byNumber.values()] };
  });
  const known = new Set(made.map(({ name }) => asString(name)));
  return [...patched, ...[...patches].filter(([name]) => !known.has(name)).map(([, one]) => one)];
}

function picked(spec: JsonObject, ...fields: readonly string[]): JsonObject {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = spec[field];
      return value === undefined ? [] : [[field, value] as const];
    }),
  );
}
