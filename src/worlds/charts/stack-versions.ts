import { isAtLeast, type Triple } from './chart-version.js';

/** The newest version of kube-prometheus-stack whose templates were read. */
export const newestStack: Triple = [88, 5, 3];

/** The first one in its present repository; what came before, under other names, is not followed. */
export const oldestStack = '9.3.4';

/** From which version of the chart it installs which operator and Prometheus, by default; the oldest first. */
const installed: readonly (readonly [since: string, operator: string, prometheus: string])[] = [
  ['9.3.4', '0.38', '2.18'],
  ['10.0.0', '0.42', '2.21'],
  ['11.0.0', '0.43', '2.22'],
  ['12.4.0', '0.44', '2.22'],
  ['13.0.0', '0.45', '2.24'],
  ['14.0.0', '0.46', '2.24'],
  ['14.7.0', '0.46', '2.26'],
  ['15.0.0', '0.47', '2.26'],
  ['16.1.0', '0.48', '2.27'],
  ['16.15.0', '0.48', '2.28'],
  ['17.0.0', '0.49', '2.28'],
  ['18.0.0', '0.50', '2.28'],
  ['20.0.0', '0.52', '2.28'],
  ['20.1.0', '0.52', '2.31'],
  ['25.0.0', '0.53', '2.32'],
  ['32.0.0', '0.54', '2.33'],
  ['34.0.0', '0.55', '2.33'],
  ['34.2.0', '0.55', '2.34'],
  ['35.0.0', '0.56', '2.35'],
  ['36.0.0', '0.57', '2.36'],
  ['39.0.0', '0.58', '2.37'],
  ['40.0.0', '0.59', '2.38'],
  ['40.5.0', '0.59', '2.39'],
  ['41.0.0', '0.60', '2.39'],
  ['43.0.0', '0.61', '2.40'],
  ['44.0.0', '0.62', '2.41'],
  ['45.0.0', '0.63', '2.42'],
  ['45.26.0', '0.65', '2.42'],
  ['46.0.0', '0.65', '2.44'],
  ['47.0.0', '0.66', '2.44'],
  ['47.1.0', '0.66', '2.45'],
  ['49.0.0', '0.67', '2.46'],
  ['51.0.0', '0.68', '2.47'],
  ['53.0.0', '0.69', '2.47'],
  ['54.2.1', '0.69', '2.48'],
  ['55.0.0', '0.70', '2.48'],
  ['56.0.0', '0.71', '2.49'],
  ['56.15.0', '0.71', '2.50'],
  ['57.0.0', '0.72', '2.50'],
  ['57.1.0', '0.72', '2.51'],
  ['58.0.0', '0.73', '2.51'],
  ['58.5.0', '0.73', '2.52'],
  ['59.0.0', '0.74', '2.52'],
  ['60.3.0', '0.74', '2.53'],
  ['61.0.0', '0.75', '2.53'],
  ['61.8.0', '0.75', '2.54'],
  ['62.0.0', '0.76', '2.54'],
  ['65.0.0', '0.77', '2.54'],
  ['65.5.0', '0.77', '2.55'],
  ['66.0.0', '0.78', '2.55'],
  ['66.7.0', '0.79', '2.55'],
  ['67.0.0', '0.79', '3.0'],
  ['67.6.0', '0.79', '3.1'],
  ['69.0.0', '0.80', '3.1'],
  ['69.5.0', '0.80', '3.2'],
  ['70.0.0', '0.81', '3.2'],
  ['70.7.0', '0.81', '3.3'],
  ['71.0.0', '0.82', '3.3'],
  ['72.5.0', '0.82', '3.4'],
  ['74.0.0', '0.83', '3.4'],
  ['75.11.0', '0.83', '3.5'],
  ['76.0.0', '0.84', '3.5'],
  ['77.0.0', '0.85', '3.5'],
  ['77.11.0', '0.85', '3.6'],
  ['78.0.0', '0.86', '3.6'],
  ['78.3.1', '0.86', '3.7'],
  ['79.11.0', '0.86', '3.8'],
  ['80.0.0', '0.87', '3.8'],
  ['80.13.0', '0.87', '3.9'],
  ['81.0.0', '0.88', '3.9'],
  ['82.0.0', '0.89', '3.9'],
  ['82.4.1', '0.89', '3.10'],
  ['82.16.2', '0.89', '3.11'],
  ['83.0.0', '0.90', '3.11'],
  ['86.0.0', '0.91', '3.11'],
  ['86.1.0', '0.91', '3.12'],
  ['87.0.0', '0.92', '3.12'],
  ['87.5.0', '0.92', '3.13'],
  ['88.0.0', '0.93', '3.13'],
  ['88.4.0', '0.93', '3.14'],
];

/** The operator and the Prometheus that a version of the chart installs by default. */
export function installedBy(
  version: Triple,
): { readonly operator: string; readonly prometheus: string } | undefined {
  const row = installed.findLast(([since]) => isAtLeast(version, since));
  return row && { operator: row[1], prometheus: row[2] };
}

/** The fields of `prometheusSpec` that a template passes on where they hold anything, and since which version it does. */
export const passedOn: Readonly<Record<string, string>> = {
  apiserverConfig: '9.3.4',
  scrapeClasses: '61.3.0',
  podTargetLabels: '72.6.4',
  scrapeInterval: '9.3.4',
  scrapeTimeout: '12.0.1',
  evaluationInterval: '9.3.4',
  secrets: '9.3.4',
  configMaps: '9.3.4',
  podMetadata: '9.3.4',
  volumes: '9.3.4',
  volumeMounts: '9.3.4',
  containers: '9.3.4',
  arbitraryFSAccessThroughSMs: '12.5.0',
  overrideHonorLabels: '12.5.0',
  ignoreNamespaceSelectors: '12.5.0',
  enforcedNamespaceLabel: '9.3.4',
  excludedFromEnforcement: '35.5.0',
  targetLimit: '87.9.0',
  enforcedTargetLimit: '18.1.0',
  serviceDiscoveryRole: '62.0.0',
  hostNetwork: '41.8.0',
  remoteRead: '9.3.4',
  remoteWrite: '9.3.4',
};

/** Those that it passes on unless they are null, with `false` and 0 as they are. */
export const passedAnyway: Readonly<Record<string, string>> = {
  automountServiceAccountToken: '60.4.0',
  paused: '9.3.4',
  replicas: '9.3.4',
  shards: '12.11.2',
};

/** From which version on there is a selector for a kind, with the default of taking the label of the release. */
export const selectorSince = {
  serviceMonitor: '9.3.4',
  podMonitor: '9.3.4',
  probe: '10.1.2',
  scrapeConfig: '46.5.0',
  rule: '9.3.4',
} as const;
