import type { Json, JsonObject } from '../json.js';
import { app, namespaceOf, written } from './fields.js';
import type { Pick } from './pick.js';

/** Names of ports as pods, Services and addresses by hand use them; they meet often, and not always. */
const portNames = ['metrics', 'metrics', 'web', 'https'] as const;
const numbers = [8080, 9090, 9100, 8443] as const;

/** Labels that selectors ask for, and some that only relabelling sees. */
function appLabels(pick: Pick, name: string): JsonObject {
  return {
    app: name,
    ...written({
      team: pick.maybe(40, () => pick.one(['a', 'b'])),
      'app.kubernetes.io/name': pick.maybe(30, () => name),
      'a.b': pick.maybe(15, () => pick.one(['x', 'x'.repeat(63)])),
      empty: pick.maybe(10, () => ''),
    }),
  };
}

function containerPort(pick: Pick): JsonObject {
  return written({
    name: pick.maybe(85, () => pick.one(portNames)),
    containerPort: pick.one(numbers),
    protocol: pick.maybe(20, () => pick.one(['TCP', 'UDP', 'SCTP'])),
  });
}

/** Each name and each number once in a pod: more would be refused, or warned of. */
function ports(pick: Pick, taken: Set<Json>): readonly JsonObject[] {
  return pick
    .some(0, 2, () => containerPort(pick))
    .filter(({ name = '', containerPort: number = 0 }) => {
      const isFree = !taken.has(number) && (name === '' || !taken.has(name));
      if (isFree) taken.add(number).add(name);
      return isFree;
    });
}

function podSpec(pick: Pick): JsonObject {
  const taken = new Set<Json>();
  const container = (name: string): JsonObject => ({ name, image: 'example/app', ports: ports(pick, taken) });
  return {
    containers: [container('main'), ...(pick.chance(25) ? [container('proxy')] : [])],
    ...written({
      initContainers: pick.maybe(20, () => [
        { ...container('side'), ...(pick.chance(70) ? { restartPolicy: 'Always' } : {}) },
      ]),
    }),
  };
}

const kinds = ['Deployment', 'Deployment', 'StatefulSet', 'DaemonSet', 'Pod'] as const;

/** A workload that makes pods, or a pod of its own. */
export function workload(pick: Pick, name: string): JsonObject {
  const kind = pick.one(kinds);
  const labels = appLabels(pick, app(pick));
  const namespace = namespaceOf(pick);
  if (kind === 'Pod')
    return { apiVersion: 'v1', kind, metadata: { name, namespace, labels }, spec: podSpec(pick) };
  return {
    apiVersion: 'apps/v1',
    kind,
    metadata: { name, namespace },
    spec: {
      ...(kind === 'DaemonSet' ? {} : { replicas: pick.one([1, 1, 2, 0]) }),
      ...(kind === 'StatefulSet' ? { serviceName: name } : {}),
      selector: { matchLabels: { app: labels['app'] ?? '' } },
      template: { metadata: { labels: { ...labels, run: name } }, spec: podSpec(pick) },
    },
  };
}

function servicePort(pick: Pick, index: number): JsonObject {
  return written({
    name: pick.one(portNames) + (index === 0 ? '' : `-${index}`),
    port: 80 + index,
    targetPort: pick.maybe(80, () => (pick.chance(60) ? pick.one(portNames) : pick.one(numbers))),
    protocol: pick.maybe(12, () => 'UDP'),
  });
}

/** A Service with its addresses by hand where it selects nothing. */
export function service(pick: Pick, name: string): readonly JsonObject[] {
  const namespace = namespaceOf(pick);
  const labels = appLabels(pick, app(pick));
  const metadata = { name, namespace, labels };
  if (pick.chance(6))
    return [
      {
        apiVersion: 'v1',
        kind: 'Service',
        metadata,
        spec: { type: 'ExternalName', externalName: 'web.example' },
      },
    ];
  const made = Array.from({ length: pick.chance(25) ? 2 : 1 }, (_, index) => servicePort(pick, index));
  const isSingle = made.length === 1 && pick.chance(15);
  const listed = isSingle ? made.map(({ name: _, ...rest }) => rest) : made;
  const isByHand = pick.chance(30);
  const spec = {
    ...(isByHand ? {} : { selector: { app: labels['app'] ?? '' } }),
    ports: listed,
    ...written({
      clusterIP: pick.maybe(35, () => 'None'),
      publishNotReadyAddresses: pick.maybe(20, () => pick.chance(75)),
    }),
  };
  const made2 = { apiVersion: 'v1', kind: 'Service', metadata, spec };
  return isByHand ? [made2, byHand(pick, name, namespace, listed)] : [made2];
}

function byHand(
  pick: Pick,
  service: string,
  namespace: string,
  servicePorts: readonly JsonObject[],
): JsonObject {
  const names = servicePorts.map(({ name }) => (pick.chance(80) ? name : pick.one(portNames)));
  const list = names.map((name, index) =>
    written({ name, port: pick.one(numbers) + index, protocol: pick.maybe(10, () => 'UDP') }),
  );
  return pick.chance(50)
    ? endpoints(pick, pick.chance(85) ? service : `${service}-other`, namespace, list)
    : slice(pick, service, namespace, list);
}

const outside = ['10.7.0.1', '10.7.0.2', '10.7.0.3'];

function targetRef(pick: Pick, namespace: string): JsonObject | undefined {
  return pick.maybe(20, () => ({
    kind: pick.one(['Pod', 'Node']),
    name: pick.one(['node-1', 'w-0']),
    namespace,
  }));
}

function endpoints(pick: Pick, name: string, namespace: string, list: readonly JsonObject[]): JsonObject {
  const address = (ip: string): JsonObject =>
    written({
      ip,
      hostname: pick.maybe(15, () => 'host-a'),
      nodeName: pick.maybe(20, () => 'node-1'),
      targetRef: targetRef(pick, namespace),
    });
  const ready = outside.slice(0, 1 + pick.below(2));
  return {
    apiVersion: 'v1',
    kind: 'Endpoints',
    metadata: {
      name,
      namespace,
      labels: pick.chance(50) ? appLabels(pick, app(pick)) : {},
    },
    subsets: [
      written({
        addresses: ready.map(address),
        notReadyAddresses: pick.maybe(25, () => [address('10.7.0.9')]),
        ports: list.length === 0 ? undefined : list,
      }),
    ],
  };
}

function slice(pick: Pick, service: string, namespace: string, list: readonly JsonObject[]): JsonObject {
  const endpoint = (ip: string): JsonObject =>
    written({
      addresses: [ip],
      conditions: pick.maybe(50, () =>
        written({ ready: pick.chance(70), serving: pick.maybe(30, () => pick.chance(50)) }),
      ),
      hostname: pick.maybe(15, () => 'host-a'),
      nodeName: pick.maybe(20, () => 'node-1'),
      zone: pick.maybe(20, () => 'a'),
      targetRef: targetRef(pick, namespace),
    });
  return {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: {
      name: `${service}-made`,
      namespace,
      labels: {
        ...(pick.chance(90) ? { 'kubernetes.io/service-name': service } : {}),
        ...(pick.chance(30) ? appLabels(pick, app(pick)) : {}),
      },
    },
    addressType: pick.chance(90) ? 'IPv4' : 'FQDN',
    endpoints: outside.slice(0, 1 + pick.below(2)).map(endpoint),
    ports: list,
  };
}

export function ingress(pick: Pick, name: string): JsonObject {
  const rule = (): JsonObject =>
    written({
      host: pick.maybe(80, () => pick.one(['shop.example', '*.example', 'a.example'])),
      http: pick.maybe(85, () => ({
        paths: pick.some(1, 2, () => ({
          path: pick.one(['/', '/a']),
          pathType: 'Prefix',
          backend: { service: { name: 'web', port: { number: 80 } } },
        })),
      })),
    });
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name, namespace: namespaceOf(pick), labels: appLabels(pick, app(pick)) },
    spec: {
      rules: pick.some(1, 2, rule),
      ...written({ tls: pick.maybe(30, () => [{ hosts: ['shop.example'] }]) }),
    },
  };
}
