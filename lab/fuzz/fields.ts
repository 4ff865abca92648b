import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json, JsonObject } from '../json.js';
import { pki } from '../paths.js';
import type { Pick } from './pick.js';

/** Makes one field, or leaves it out. */
export type Make = (pick: Pick) => Json | undefined;

/** A mapping of those fields that chance lets stand: each in `percent` of a hundred cases. */
export function fields(pick: Pick, percent: number, makers: Readonly<Record<string, Make>>): JsonObject {
  const made = Object.entries(makers).map(
    ([name, make]) => [name, pick.chance(percent) ? make(pick) : undefined] as const,
  );
  return written(Object.fromEntries(made));
}

/** Without what is undefined. */
export function written(entries: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
  );
}

export const namespaces = ['monitoring', 'shop', 'data-1'] as const;
const apps = ['web', 'cart', 'db', 'etcd'] as const;
export const app = (pick: Pick): string => pick.one(apps);
export const namespaceOf = (pick: Pick): string => pick.one(namespaces);

const labelKeys = ['app', 'app', 'app', 'team', 'release', 'app.kubernetes.io/name', 'tier-1', 'a_b', 'a.b'];
const labelValues = [
  'web',
  'cart',
  'db',
  'etcd',
  'a',
  'b',
  '',
  'true',
  '1',
  'x'.repeat(63),
  'A.b_c-d',
  'a.b',
];

export function labels(pick: Pick, least = 0): JsonObject {
  const made = pick.some(least, 3, () => [pick.one(labelKeys), pick.one(labelValues)] as const);
  return Object.fromEntries(made);
}

function requirement(pick: Pick): JsonObject {
  const operator = pick.one([
    'In',
    'NotIn',
    'Exists',
    'DoesNotExist',
    'In',
    ...(pick.chance(3) ? ['in', ''] : []),
  ]);
  const isIn = /In$/i.test(operator);
  const hasValues = isIn !== pick.chance(2);
  return written({
    key: pick.one(pick.chance(2) ? ['', 'a b', '-a'] : labelKeys),
    operator,
    values: hasValues
      ? pick.some(pick.chance(3) ? 0 : 1, 3, () => pick.one(labelValues))
      : isIn
        ? []
        : undefined,
  });
}

/** A label selector: mostly one label, sometimes all, sometimes expressions. */
export function selector(pick: Pick): JsonObject {
  if (pick.chance(15)) return {};
  if (pick.chance(60)) return { matchLabels: { app: app(pick) } };
  return fields(pick, 60, {
    matchLabels: (one) => labels(one),
    matchExpressions: (one) => one.some(0, 2, () => requirement(one)),
  });
}

export const namespaceSelector: Make = (pick) =>
  pick.one<JsonObject>([
    {},
    { any: true },
    { any: false },
    { matchNames: [namespaceOf(pick)] },
    { matchNames: pick.some(0, 3, () => namespaceOf(pick)) },
    { any: true, matchNames: ['shop'] },
  ]);

/**
 * `good` holds what keys are usually there, `bad` what cannot be used. None is absent, since promwire leaves open whether
 * somebody else makes it.
 */
const keyHolder = (pick: Pick): string => (pick.chance(88) ? 'good' : 'bad');
const keys = ['ca.crt', 'tls.crt', 'tls.key', 'token', 'username', 'password', 'absent', 'empty'] as const;

export function reference(pick: Pick, key: string): JsonObject {
  return written({
    name: keyHolder(pick),
    key: pick.chance(90) ? key : pick.one(keys),
    optional: pick.maybe(10, () => pick.chance(50)),
  });
}

const either = (pick: Pick, key: string): JsonObject =>
  pick.chance(3)
    ? { secret: reference(pick, key), configMap: reference(pick, key) }
    : pick.chance(4)
      ? {}
      : pick.chance(60)
        ? { secret: reference(pick, key) }
        : { configMap: reference(pick, key) };

const tlsVersion: Make = (pick) => pick.one(['TLS10', 'TLS12', 'TLS13', 'TLS11']);
const file = (pick: Pick, name: string): string =>
  pick.one([
    `/etc/prometheus/secrets/good/${name}`,
    `/etc/prometheus/configmaps/good/${name}`,
    `/etc/prometheus/secrets/absent/${name}`,
    '',
    `relative/${name}`,
  ]);

/** `safe`: without the fields that name files. */
export function tlsConfig(pick: Pick, isSafe: boolean): JsonObject {
  const hasPair = pick.chance(45);
  const byFile = !isSafe && pick.chance(40);
  const isWhole = pick.chance(85);
  return {
    ...fields(pick, 35, {
      ca: (one) => (byFile && !one.chance(5) ? undefined : either(one, 'ca.crt')),
      caFile: (one) => (byFile ? file(one, 'ca.crt') : undefined),
      insecureSkipVerify: (one) => one.chance(60),
      serverName: (one) => one.one(['web.shop.svc', '', 'é']),
      minVersion: tlsVersion,
      maxVersion: tlsVersion,
    }),
    ...written({
      cert: hasPair && !byFile ? either(pick, 'tls.crt') : undefined,
      keySecret: hasPair && !byFile && isWhole ? reference(pick, 'tls.key') : undefined,
      certFile: hasPair && byFile ? file(pick, 'tls.crt') : undefined,
      keyFile: hasPair && byFile && isWhole ? file(pick, 'tls.key') : undefined,
    }),
  };
}

const basicAuth: Make = (pick) =>
  fields(pick, 92, {
    username: (one) => reference(one, 'username'),
    password: (one) => reference(one, 'password'),
  });

export const authorization = (pick: Pick, isSafe: boolean): JsonObject =>
  fields(pick, 75, {
    type: (one) => one.one(['Bearer', 'Bearer', 'Custom', 'basic', '', ' Bearer ']),
    credentials: (one) => reference(one, 'token'),
    credentialsFile: (one) =>
      isSafe || one.chance(70) ? undefined : one.one(['/etc/prometheus/secrets/good/token', '']),
  });

const urls = [
  'http://proxy.shop.svc:3128',
  'https://proxy:1',
  'socks5://p',
  'http://a b',
  'http://[::1',
  'http://u:p@h/',
];
const tokenUrls = ['https://sso.shop.svc/token', 'http://a', 'http://a b', 'https://[', 'http://${x}'];

const proxyHeader: Make = (pick) => ({ 'X-Auth': pick.some(0, 2, () => reference(pick, 'token')) });

export function proxy(pick: Pick): JsonObject {
  if (!pick.chance(12)) return {};
  return fields(pick, 55, {
    proxyUrl: (one) => one.one(urls),
    noProxy: (one) => one.one(['10.0.0.0/8', '', '.svc']),
    proxyFromEnvironment: (one) => one.chance(50),
    proxyConnectHeader: proxyHeader,
  });
}

const oauth2: Make = (pick) => ({
  clientId: either(pick, 'username'),
  clientSecret: reference(pick, 'password'),
  tokenUrl: pick.one(tokenUrls),
  ...fields(pick, 30, {
    scopes: (one) => one.some(0, 2, () => one.one(['read', 'all', ''])),
    endpointParams: (one) => ({ [one.one(['audience', 'a'])]: one.one(['x', '']) }),
    tlsConfig: (one) => tlsConfig(one, true),
  }),
  ...proxy(pick),
});

/** Mostly no way to authenticate, or one; sometimes two. */
export function authentication(pick: Pick, isServiceMonitor: boolean): JsonObject {
  const ways: Readonly<Record<string, Make>> = {
    basicAuth,
    oauth2,
    authorization: (one) => authorization(one, true),
    bearerTokenSecret: (one) => (one.chance(10) ? { key: '' } : reference(one, 'token')),
  };
  const files: Readonly<Record<string, Make>> = {
    bearerTokenFile: (one) => one.one(['/var/run/secrets/token', '']),
  };
  const names = Object.entries(isServiceMonitor ? { ...ways, ...files } : ways);
  if (!pick.chance(35)) return {};
  const chosen = pick.some(1, pick.chance(15) ? 2 : 1, () => pick.one(names));
  return written(Object.fromEntries(chosen.map(([name, make]) => [name, make(pick)])));
}

const durations = ['30s', '15s', '1m', '1m30s', '90s', '0s', '0', '500ms', '1h', '2d', '1y', '10s'];
export const duration: Make = (pick) => pick.one(durations);

const sizes = ['0', '10MB', '1.5GiB', '15B', '1KiB', '0B', '3TB', ''];
export const size: Make = (pick) => pick.one(sizes);
export const count: Make = (pick) => pick.one([0, 1, 5, 1000, 4294967296]);
export const flag: Make = (pick) => pick.chance(50);
const protocols = [
  'PrometheusProto',
  'OpenMetricsText0.0.1',
  'OpenMetricsText1.0.0',
  'PrometheusText0.0.4',
  'PrometheusText1.0.0',
];
export const protocol: Make = (pick) => pick.one(protocols);

/** What monitors, ScrapeConfigs and Prometheuses share. */
export const limits: Readonly<Record<string, Make>> = {
  sampleLimit: count,
  targetLimit: count,
  labelLimit: count,
  labelNameLengthLimit: count,
  labelValueLengthLimit: count,
  keepDroppedTargets: count,
};

export const histograms: Readonly<Record<string, Make>> = {
  scrapeProtocols: (pick) => pick.shuffled(protocols).slice(0, 1 + pick.below(3)),
  fallbackScrapeProtocol: protocol,
  scrapeClassicHistograms: flag,
  scrapeNativeHistograms: flag,
  convertClassicHistogramsToNHCB: flag,
  nativeHistogramBucketLimit: count,
  nativeHistogramMinBucketFactor: (pick) => pick.one(['1.1', 2, '0', '150m']),
};

export const scrapeClass: Make = (pick) => pick.one(['tls', 'auth', 'rules', 'absent', '']);
export const scheme: Make = (pick) => pick.one(['http', 'https', 'HTTP', 'HTTPS', 'https']);
export const path: Make = (pick) => pick.one(['/metrics', '/', '', 'metrics', '/a/b?c=d', '/é']);
export const params: Make = (pick) => ({
  [pick.one(['module', 'match[]', 'é', ''])]: pick.some(0, 2, () => pick.one(['a', '', 'b c', '1'])),
});
export const names: Make = (pick) =>
  pick.some(0, 3, () =>
    pick.one(['app', 'a.b', 'app.kubernetes.io/name', 'a_b', 'tier-1', '', 'é', 'absent']),
  );

/** The content of a file of the test certificates. */
export function pem(name: string): string {
  return readFileSync(join(pki, name), 'utf8');
}
