import type { JsonObject } from '../json.js';
import {
  authentication,
  duration,
  fields,
  flag,
  histograms,
  limits,
  type Make,
  namespaceOf,
  params,
  path,
  proxy,
  scheme,
  scrapeClass,
  size,
  tlsConfig,
  written,
} from './fields.js';
import { labelsOfTargets, object } from './monitors.js';
import type { Pick } from './pick.js';
import { relabelings } from './relabelings.js';

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
