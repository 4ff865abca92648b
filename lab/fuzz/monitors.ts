import type { Json, JsonObject } from '../json.js';
import {
  authentication,
  duration,
  fields,
  flag,
  histograms,
  labels,
  limits,
  type Make,
  names,
  namespaceOf,
  namespaceSelector,
  params,
  path,
  proxy,
  scheme,
  scrapeClass,
  selector,
  size,
  tlsConfig,
  written,
} from './fields.js';
import type { Pick } from './pick.js';
import { relabelings } from './relabelings.js';

/** How likely a field is that most monitors do without. */
const seldom = 8;

export function object(
  apiVersion: string,
  kind: string,
  pick: Pick,
  name: string,
  spec: JsonObject,
): JsonObject {
  const metadata = { name, namespace: namespaceOf(pick), labels: labels(pick) };
  return { apiVersion: `monitoring.coreos.com/${apiVersion}`, kind, metadata, spec };
}

/** What endpoints of both sorts of monitors share. */
const endpointFields: Readonly<Record<string, Make>> = {
  path,
  params,
  interval: duration,
  scrapeTimeout: duration,
  honorLabels: flag,
  honorTimestamps: flag,
  trackTimestampsStaleness: flag,
  followRedirects: flag,
  enableHttp2: flag,
  filterRunning: flag,
};

const portNames = ['metrics', 'metrics', 'web', 'https', 'udp', 'absent', '', 'a.b', '9090'];
const port: Make = (pick) => (pick.chance(3) ? 'metr(' : pick.one(portNames));
const targetPort: Make = (pick) => pick.one<Json>([8080, 9090, 'metrics', 'web', '9090', 0, 70000, '']);

function endpoint(pick: Pick, isService: boolean): JsonObject {
  const hasPort = pick.chance(85);
  return {
    ...written({
      port: hasPort ? port(pick) : undefined,
      targetPort: hasPort === pick.chance(6) ? targetPort(pick) : undefined,
      portNumber: isService ? undefined : pick.maybe(8, () => pick.one([8080, 9090, 1])),
      scheme: pick.maybe(40, () => scheme(pick) ?? 'http'),
      tlsConfig: pick.maybe(25, () => tlsConfig(pick, !isService)),
      relabelings: pick.maybe(35, () => relabelings(pick)),
      metricRelabelings: pick.maybe(12, () => relabelings(pick)),
    }),
    ...fields(pick, 12, endpointFields),
    ...authentication(pick, isService),
    ...proxy(pick),
  };
}

const monitorFields: Readonly<Record<string, Make>> = {
  jobLabel: (pick) => pick.one(['app', 'a.b', 'absent', '', 'app.kubernetes.io/name']),
  podTargetLabels: names,
  attachMetadata: (pick) => fields(pick, 70, { node: flag }),
  selectorMechanism: (pick) => pick.one(['RelabelConfig', 'RoleSelector', 'RoleSelector']),
  bodySizeLimit: size,
  scrapeClass,
  ...limits,
  ...histograms,
};

export function serviceMonitor(pick: Pick, name: string): JsonObject {
  return object('v1', 'ServiceMonitor', pick, name, {
    selector: selector(pick),
    endpoints: pick.some(1, 2, () => endpoint(pick, true)),
    ...fields(pick, 45, { namespaceSelector }),
    ...fields(pick, seldom, {
      targetLabels: names,
      serviceDiscoveryRole: (one) => one.one(['Endpoints', 'EndpointSlice', 'EndpointSlice']),
      ...monitorFields,
    }),
  });
}

export function podMonitor(pick: Pick, name: string): JsonObject {
  return object('v1', 'PodMonitor', pick, name, {
    selector: selector(pick),
    podMetricsEndpoints: pick.some(1, 2, () => endpoint(pick, false)),
    ...fields(pick, 45, { namespaceSelector }),
    ...fields(pick, seldom, monitorFields),
  });
}

const hosts = [
  ...['web.shop.svc:80', 'https://example.com/a?b=c', 'example.com', '10.0.0.9', 'http://[::1]:80/', ''],
  ...['user@host', 'a b', 'http://a b', 'web.shop', '$1'],
];
const probers = [
  ...[
    'blackbox.monitoring.svc:9115',
    'blackbox',
    '10.0.0.5:80',
    '[fd00::1]:9115',
    'http://a',
    'a:b',
    'a/b',
    'a:70000',
  ],
  ...['é.example', 'a_b:1', '-a', 'a:', ':80', 'user@host:1', '10.0.0.5.6'],
];

function probeTargets(pick: Pick): JsonObject {
  const staticConfig = (): JsonObject => ({
    static: pick.some(pick.chance(5) ? 0 : 1, 3, () =>
      pick.chance(70) ? pick.one(hosts.slice(0, 5)) : pick.one(hosts),
    ),
    ...fields(pick, 30, { labels: labelsOfTargets, relabelingConfigs: relabelings }),
  });
  const ingress = (): JsonObject => ({
    ...fields(pick, 60, { selector, namespaceSelector }),
    ...fields(pick, 30, { relabelingConfigs: relabelings }),
  });
  const isStatic = pick.chance(60);
  return written({
    staticConfig: isStatic ? staticConfig() : undefined,
    ingress: isStatic !== pick.chance(5) ? undefined : ingress(),
  });
}

export const labelsOfTargets: Make = (pick) => {
  const made = pick.some(
    0,
    2,
    () => [pick.one(['env', 'zone', 'a-b', 'é', '1', '__x']), pick.one(['a', '', 'é'])] as const,
  );
  return Object.fromEntries(made);
};

export function probe(pick: Pick, name: string): JsonObject {
  const { bearerTokenFile: _, ...auth } = authentication(pick, false);
  return object('v1', 'Probe', pick, name, {
    prober: {
      url: pick.chance(75) ? pick.one(probers.slice(0, 4)) : pick.one(probers),
      ...fields(pick, 25, { scheme, path }),
      ...proxy(pick),
    },
    ...written({ targets: pick.maybe(96, () => probeTargets(pick)) }),
    ...fields(pick, 20, {
      jobName: (one) => one.one(['blackbox', '', 'a b']),
      module: (one) => one.one(['http_2xx', '']),
      interval: duration,
      scrapeTimeout: duration,
      params: (one) =>
        one.some(1, 2, () => ({
          name: one.one(['module', 'target', 'a']),
          values: one.some(1, 2, () => one.one(['x', ''])),
        })),
      tlsConfig: (one) => tlsConfig(one, true),
      metricRelabelings: relabelings,
    }),
    ...fields(pick, seldom, {
      scrapeClass,
      followRedirects: flag,
      enableHttp2: flag,
      ...limits,
      ...histograms,
    }),
    ...auth,
  });
}
