import type { Finding, NotRead, Suppressed, Unproven } from '../../src/diagnostics/finding.js';
import type { Span } from '../../src/diagnostics/span.js';
import type { PrometheusTrace } from '../../src/discovery/trace.js';
import type { Report } from '../../src/engine/report.js';
import type { Place } from '../../src/source/manifest.js';

/** What a hand-built report says; what is left out is empty. */
export interface Parts {
  readonly files?: Readonly<Record<string, string>>;
  readonly findings?: readonly Finding[];
  readonly suppressed?: readonly Suppressed[];
  readonly unproven?: readonly Unproven[];
  readonly notRead?: readonly NotRead[];
  readonly prometheuses?: readonly PrometheusTrace[];
  readonly worldNotes?: readonly string[];
  readonly counts?: Report['counts'];
  readonly change?: Report['change'];
}

export function reportOf(parts: Parts): Report {
  const files = parts.files ?? {};
  return {
    counts: parts.counts ?? { files: Object.keys(files).length, manifests: 3, monitors: 1, targets: 2 },
    findings: parts.findings ?? [],
    suppressed: parts.suppressed ?? [],
    unproven: parts.unproven ?? [],
    notRead: parts.notRead ?? [],
    prometheuses: parts.prometheuses ?? [],
    missing: [],
    unusable: [],
    worldNotes: parts.worldNotes ?? [],
    ...(parts.change === undefined ? {} : { change: parts.change }),
    textOf: (file) => (Object.hasOwn(files, file) ? files[file] : undefined),
    spanOf: ({ manifest }: Place) => ({
      file: manifest.source.path,
      start: manifest.start,
      end: manifest.end,
    }),
  };
}

/** A place whose span, by `reportOf`, is that of `words`. */
export function placeOf(files: Readonly<Record<string, string>>, file: string, words: string): Place {
  const { start, end } = spanOf(files, file, words);
  const text = files[file] ?? '';
  const manifest = {
    source: { path: file, text },
    start,
    end,
    document: 0,
    at: [],
    apiVersion: 'v1',
    kind: 'Service',
  };
  return { manifest, path: [], part: 'value' };
}

/** The span of the first `words` in a file; `after` skips to behind the first occurrence of that text. */
export function spanOf(
  files: Readonly<Record<string, string>>,
  file: string,
  words: string,
  after = '',
): Span {
  const text = files[file] ?? '';
  const from = after === '' ? 0 : text.indexOf(after) + after.length;
  const start = text.indexOf(words, from);
  if (start < from) throw new Error(`no "${words}" in ${file}`);
  return { file, start, end: start + words.length };
}

export function findingOf(parts: Partial<Finding> & Pick<Finding, 'at'>): Finding {
  return {
    rule: 'endpoint-port-unknown',
    gate: 'relabel',
    severity: 'error',
    confidence: 'proven',
    message: 'no Service selected by ServiceMonitor shop/cart names a port "metrics" (they name "web")',
    why: 'Prometheus drops every target of this endpoint, so not even `up == 0` can fire',
    object: 'ServiceMonitor shop/cart',
    address: 'ServiceMonitor shop/cart spec.endpoints.port',
    related: [],
    worlds: [],
    ...parts,
  };
}

export function suppressedOf(
  parts: Partial<Finding> & Pick<Finding, 'at'>,
  silenced: Suppressed['silenced'] = { inSource: true, reason: 'moves soon' },
): Suppressed {
  return { ...findingOf(parts), silenced };
}

export const shop = {
  'deploy/monitor.yaml': `apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: cart
  namespace: shop
spec:
  selector:
    matchLabels:
      app: cart
  endpoints:
    - interval: 30s
      port: metrics
    - port: web
      tlsConfig:
        caFile: /etc/prometheus/secrets/etcd-client/ca.crt
`,
  'deploy/service.yaml': `apiVersion: v1
kind: Service
metadata:
  name: cart
  namespace: shop
  labels:
    app: cart
spec:
  ports:
    - name: web
      port: 8080
`,
  'deploy/secret.yaml': `apiVersion: v1
kind: Secret
metadata:
  name: etcd-client
  namespace: shop
stringData:
  ca.pem: |
    -----BEGIN CERTIFICATE-----
    MIIBsecretsecret
    -----END CERTIFICATE-----
  tls.key: hunter2
`,
};
