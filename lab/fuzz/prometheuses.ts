import type { JsonObject } from '../json.js';
import {
  app,
  authorization,
  count,
  duration,
  fields,
  flag,
  histograms,
  labels,
  limits,
  type Make,
  names,
  namespaceOf,
  namespaces,
  protocol,
  reference,
  selector,
  size,
  tlsConfig,
  written,
} from './fields.js';
import { object } from './monitors.js';
import type { Pick } from './pick.js';
import { relabelings } from './relabelings.js';

const prefixes = ['serviceMonitor', 'podMonitor', 'probe', 'scrapeConfig'];

/** Most Prometheuses select everything. */
function selectors(pick: Pick): JsonObject {
  const pairs = prefixes.flatMap((prefix) => {
    if (pick.chance(7)) return [];
    const [own, namespace] = [`${prefix}Selector`, `${prefix}NamespaceSelector`];
    const ofNamespace = pick.chance(75) ? {} : pick.chance(40) ? undefined : namespaceLabels(pick);
    return [[own, pick.chance(75) ? {} : selector(pick)] as const, [namespace, ofNamespace] as const];
  });
  return written(Object.fromEntries(pairs));
}

function namespaceLabels(pick: Pick): JsonObject {
  const name = 'kubernetes.io/metadata.name';
  return pick.one<JsonObject>([
    { matchLabels: { [name]: namespaceOf(pick) } },
    { matchLabels: { team: pick.one(['shop', 'data', 'absent']) } },
    { matchExpressions: [{ key: name, operator: 'NotIn', values: [namespaceOf(pick)] }] },
    { matchExpressions: [{ key: 'team', operator: pick.one(['Exists', 'DoesNotExist']) }] },
  ]);
}

const scrapeClassNames = ['tls', 'auth', 'rules'];

/** Not of a Secret, which the operator reads only where a monitor of its namespace happens to name it too. */
function fileAuthorization(pick: Pick): JsonObject {
  const { credentials: _, ...authorizationByFile } = authorization(pick, false);
  return authorizationByFile;
}

function scrapeClassOf(pick: Pick, name: string): JsonObject {
  return {
    name,
    ...written({ default: pick.maybe(20, () => pick.chance(90)) }),
    ...fields(pick, 45, {
      tlsConfig: (one) => tlsConfig(one, false),
      authorization: (one) => fileAuthorization(one),
      relabelings,
      metricRelabelings: relabelings,
      attachMetadata: (one) => fields(one, 80, { node: flag }),
      fallbackScrapeProtocol: protocol,
    }),
  };
}

const resources = ['servicemonitors', 'podmonitors', 'probes', 'scrapeconfigs', 'prometheusrules'];
const exclusions: Make = (pick) =>
  pick.some(0, 2, () =>
    written({
      resource: pick.one(resources),
      namespace: namespaceOf(pick),
      name: pick.maybe(40, () => pick.one(['sm-0', 'pm-0', 'probe-0', 'sc-0', ''])),
    }),
  );

const versions = [
  'v3.13.1',
  '3.5.0',
  '3.0.0',
  'v2.55.1',
  '2.53.0',
  '2.45.0',
  '2.37.0',
  'v2.30.0',
  '2.25.0',
  '2.10.0',
];

/** Without values the operator divides by the number of zones, and ends. */
const topology: Make = (pick) => ({
  mode: pick.one(['Address', 'Topology']),
  ...fields(pick, 60, {
    topology: (one) => ({
      values: one.shuffled(['a', 'b']).slice(0, 1 + one.below(2)),
      ...fields(one, 70, { externalLabelName: (two) => two.one(['zone', '']) }),
    }),
  }),
});

const commonFields: Readonly<Record<string, Make>> = {
  version: (pick) => pick.one(versions),
  scrapeInterval: duration,
  scrapeTimeout: duration,
  externalLabels: (pick) => labels(pick),
  prometheusExternalLabelName: (pick) => pick.one(['cluster', '']),
  replicaExternalLabelName: (pick) => pick.one(['replica', '']),
  ignoreNamespaceSelectors: flag,
  enforcedNamespaceLabel: (pick) => pick.one(['namespace', 'tenant', '', 'job']),
  excludedFromEnforcement: exclusions,
  overrideHonorLabels: flag,
  overrideHonorTimestamps: flag,
  arbitraryFSAccessThroughSMs: (pick) => fields(pick, 80, { deny: flag }),
  serviceDiscoveryRole: (pick) => pick.one(['Endpoints', 'EndpointSlice']),
  podTargetLabels: names,
  enforcedSampleLimit: count,
  enforcedTargetLimit: count,
  enforcedLabelLimit: count,
  enforcedLabelNameLengthLimit: count,
  enforcedLabelValueLengthLimit: count,
  enforcedKeepDroppedTargets: count,
  enforcedBodySizeLimit: size,
  bodySizeLimit: size,
  shards: (pick) => pick.one([0, 1, 2, 3, -1]),
  shardingStrategy: topology,
  nameValidationScheme: (pick) => pick.one(['UTF8', 'Legacy']),
  nameEscapingScheme: (pick) => pick.one(['AllowUTF8', 'Underscores']),
  ...limits,
  ...histograms,
};
const {
  fallbackScrapeProtocol: _,
  nativeHistogramBucketLimit: __,
  nativeHistogramMinBucketFactor: ___,
  ...ofBoth
} = commonFields;

const serverFields: Readonly<Record<string, Make>> = {
  evaluationInterval: duration,
  shardRetentionPolicy: (pick) => ({ whenScaled: pick.one(['Retain', 'Delete']) }),
};

/** With one way to authenticate at most: that the operator does not look for two is left to the one who sets it up. */
function apiServer(pick: Pick): JsonObject {
  const way = pick.one<JsonObject>([
    {},
    { bearerToken: 'abc' },
    { bearerTokenFile: '/var/run/token' },
    { basicAuth: { username: reference(pick, 'username'), password: reference(pick, 'password') } },
    { authorization: { credentials: reference(pick, 'token') } },
  ]);
  return {
    host: pick.one(['https://api.example:6443', 'http://10.0.0.1']),
    ...way,
    ...fields(pick, 35, { tlsConfig: (one) => tlsConfig(one, false) }),
  };
}

/** @param isWide whether settings are drawn that only the configuration shows, such as another API server */
export function prometheus(pick: Pick, index: number, isWide: boolean): JsonObject {
  const isAgent = pick.chance(15);
  const [apiVersion, kind] = isAgent ? ['v1alpha1', 'PrometheusAgent'] : ['v1', 'Prometheus'];
  const made = object(apiVersion ?? '', kind ?? '', pick, `p-${index}`, {
    ...selectors(pick),
    ...written({
      secrets: pick.maybe(70, () => ['good']),
      configMaps: pick.maybe(50, () => ['good']),
      scrapeClasses: pick.maybe(30, () =>
        scrapeClassNames.filter(() => pick.chance(75)).map((name) => scrapeClassOf(pick, name)),
      ),
      apiserverConfig: isWide ? pick.maybe(5, () => apiServer(pick)) : undefined,
    }),
    ...fields(pick, 9, isAgent ? ofBoth : { ...ofBoth, ...serverFields }),
  });
  return index === 0
    ? made
    : {
        ...made,
        metadata: { name: `p-${index}`, namespace: pick.one(namespaces), labels: { app: app(pick) } },
      };
}
