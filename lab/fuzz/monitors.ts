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

const labelsOfTargets: Make = (pick) => {
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

const roles = ['Pod', 'Endpoints', 'Ingress', 'Service', 'Node', 'EndpointSlice'];

const kubernetesDiscovery = (pick: Pick): JsonObject => {
  const role = pick.one(roles);
  return {
    role,
    ...fields(pick, 25, {
      namespaces: (one) =>
        fields(one, 60, { ownNamespace: flag, names: (two) => two.some(0, 2, () => namespaceOf(two)) }),
      attachMetadata: (one) => fields(one, 80, { node: flag }),
      selectors: (one) =>
        one.some(0, 2, () => ({
          role: one.chance(70) ? role : one.one(roles),
          ...fields(one, 70, {
            label: (two) => two.one(['app=web', 'app in (web,cart)', '!team', 'app==', 'a b', 'app!=web']),
            field: (two) =>
              two.one(['metadata.name=web', 'spec.nodeName=node-1', 'status.phase=Running', 'a']),
          }),
        })),
    }),
    ...(pick.chance(10)
      ? {
          ...fields(pick, 50, {
            apiServer: (one) => one.one(['https://api.example:6443', 'api', 'http://a b']),
          }),
          ...fields(pick, 40, {
            tlsConfig: (one) => tlsConfig(one, true),
            followRedirects: flag,
            enableHTTP2: flag,
          }),
          ...authentication(pick, false),
          ...proxy(pick),
        }
      : {}),
  };
};

const httpDiscovery = (pick: Pick): JsonObject => ({
  url: pick.one(['http://10.0.0.9:80/targets', 'https://sd.example/a', 'http://a b', 'http://[']),
  ...fields(pick, 25, {
    refreshInterval: duration,
    tlsConfig: (one) => tlsConfig(one, true),
    followRedirects: flag,
    enableHTTP2: flag,
  }),
  ...authentication(pick, false),
  ...proxy(pick),
});

const dnsDiscovery = (pick: Pick): JsonObject => ({
  names: pick.some(1, 2, () => pick.one(['_http._tcp.example', 'example', ''])),
  ...fields(pick, 50, {
    type: (one) => one.one(['A', 'AAAA', 'SRV', 'MX', 'NS']),
    port: (one) => one.one([80, 0, 65535]),
    refreshInterval: duration,
  }),
});

const fileDiscovery = (pick: Pick): JsonObject => ({
  files: pick.some(1, 2, () =>
    pick.one(['/etc/prometheus/configmaps/good/a.json', '*.yaml', 'a.yml', 'a', 'x*y.json', 'd*/a.json']),
  ),
  ...fields(pick, 30, { refreshInterval: duration }),
});

const staticDiscovery = (pick: Pick): JsonObject => ({
  targets: pick.some(1, 3, () =>
    pick.one(['10.0.0.9:80', '10.0.0.8', 'example.com:443', '[fd00::9]:80', 'http://a/b', 'a b', '']),
  ),
  ...fields(pick, 40, { labels: labelsOfTargets }),
});

const listOf =
  (make: (pick: Pick) => JsonObject): Make =>
  (pick) =>
    pick.some(1, 2, () => make(pick));

export function scrapeConfig(pick: Pick, name: string): JsonObject {
  const discoveries: readonly (readonly [string, Make])[] = [
    ['staticConfigs', listOf(staticDiscovery)],
    ['staticConfigs', listOf(staticDiscovery)],
    ['kubernetesSDConfigs', listOf(kubernetesDiscovery)],
    ['kubernetesSDConfigs', listOf(kubernetesDiscovery)],
    ['dnsSDConfigs', listOf(dnsDiscovery)],
    ['httpSDConfigs', listOf(httpDiscovery)],
    ['fileSDConfigs', listOf(fileDiscovery)],
  ];
  const chosen = pick.some(pick.chance(4) ? 0 : 1, pick.chance(15) ? 2 : 1, () => pick.one(discoveries));
  const { bearerTokenFile: _, bearerTokenSecret: __, ...auth } = authentication(pick, false);
  return object('v1alpha1', 'ScrapeConfig', pick, name, {
    ...written(Object.fromEntries(chosen.map(([key, make]) => [key, make(pick)]))),
    ...fields(pick, 12, {
      jobName: (one) => one.one(['own', 'a/b', 'é']),
      metricsPath: path,
      scrapeInterval: duration,
      scrapeTimeout: duration,
      scheme,
      params,
      honorLabels: flag,
      honorTimestamps: flag,
      trackTimestampsStaleness: flag,
      enableCompression: flag,
      enableHTTP2: flag,
      tlsConfig: (one) => tlsConfig(one, true),
      relabelings,
      metricRelabelings: relabelings,
      bodySizeLimit: size,
      scrapeClass,
      nameValidationScheme: (one) => one.one(['UTF8', 'Legacy']),
      nameEscapingScheme: (one) => one.one(['AllowUTF8', 'Underscores', 'Dots', 'Values']),
      ...limits,
      ...histograms,
    }),
    ...auth,
    ...proxy(pick),
  });
}
