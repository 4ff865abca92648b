import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeChartRelease } from '../src/model/chart-release.js';
import { noObjects } from '../src/model/objects.js';
import { asObject, asObjects, asString, asStrings } from '../src/model/read.js';
import { defaultLimits } from '../src/source/limits.js';
import type { JsonObject } from '../src/source/manifest.js';
import { readManifests } from '../src/source/read-documents.js';
import { chartObjects } from '../src/worlds/charts/chart-objects.js';
import { passedAnyway, passedOn, selectorSince } from '../src/worlds/charts/stack-versions.js';
import { type Json, sorted } from './json.js';
import { root } from './paths.js';

/** Objects of a release by kind, namespace and name. */
export type ChartObjects = Readonly<Record<string, Json>>;

/** The name and the namespace of the release that is compared. */
export const release = { name: 'kps', namespace: 'monitoring' };

/** The files of values that are compared, by their names. */
export function valuesFiles(): readonly (readonly [name: string, path: string])[] {
  const folder = join(root, '__tests__/worlds/charts/values');
  return readdirSync(folder)
    .sort()
    .map((name) => [name.replace('.yaml', ''), join(folder, name)]);
}

/** What ours makes of a version of the chart and a file of values. */
export function ofOurs(version: string, valuesFile: string): ChartObjects {
  const values = readFileSync(valuesFile, 'utf8').replace(/^/gm, '    ');
  const text = `apiVersion: helm.cattle.io/v1
kind: HelmChart
metadata:
  name: ${release.name}
  namespace: ${release.namespace}
spec:
  chart: kube-prometheus-stack
  version: ${version}
  valuesContent: |
${values}`;
  const { manifests } = readManifests(
    { path: 'release.yaml', text },
    { wanted: () => true, limits: defaultLimits },
  );
  const objects = manifests.flatMap((parsed) => chartObjects(decodeChartRelease(parsed), noObjects()));
  return comparable(objects.map(({ value }) => value));
}

/** The objects that a program printed. */
export function objectsIn(text: string): readonly JsonObject[] {
  const { manifests } = readManifests(
    { path: 'printed', text },
    { wanted: () => true, limits: defaultLimits },
  );
  return manifests.map(({ value }) => value);
}

/** What is compared of the objects of a release: all that ours makes, without what no reader of ours looks at. */
export function comparable(objects: readonly JsonObject[]): ChartObjects {
  const entries = objects.flatMap((object): [string, Json][] => {
    const metadata = asObject(object['metadata']);
    const key = `${asString(object['kind'])} ${asString(metadata['namespace']) ?? ''}/${asString(metadata['name'])}`;
    const body = bodyOf(object);
    if (body === undefined) return [];
    const labels = isFoundByLabels(object) ? { labels: labelsOf(metadata) } : {};
    return [[key, sorted({ ...labels, ...body }) as Json]];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isFoundByLabels({ kind }: JsonObject): boolean {
  return ['Service', 'Endpoints', 'ServiceMonitor', 'PodMonitor', 'Prometheus', 'PrometheusAgent'].includes(
    String(kind),
  );
}

/** Labels that hold the version of the chart, and those of kinds that are found by their names alone, are left out. */
function labelsOf(metadata: JsonObject): Json {
  const { chart: _, 'app.kubernetes.io/version': __, ...rest } = asObject(metadata['labels']);
  return rest;
}

const components = /-kube-(?:etcd|scheduler|controller-manager|proxy)$/;

function bodyOf(object: JsonObject): JsonObject | undefined {
  const name = asString(asObject(object['metadata'])['name']) ?? '';
  const labels = asObject(asObject(object['metadata'])['labels']);
  const spec = asObject(object['spec']);
  switch (object['kind']) {
    case 'Prometheus':
    case 'PrometheusAgent':
      return { spec: prometheusOf(spec) };
    case 'ServiceMonitor':
    case 'PodMonitor':
      return components.test(name) ||
        (/-prometheus$/.test(String(labels['app'])) && ['web', 'batch'].includes(name))
        ? { spec: monitorOf(spec) }
        : undefined;
    case 'Service':
      if (!components.test(name)) return undefined;
      return {
        spec: {
          clusterIP: spec['clusterIP'] ?? null,
          ports: spec['ports'] ?? null,
          selector: spec['selector'] ?? null,
        },
      };
    case 'Endpoints':
      return components.test(name) ? { subsets: object['subsets'] ?? null } : undefined;
    case 'ClusterRole':
      return isOfPrometheus(name)
        ? { rules: asObjects(object['rules']).filter((rule) => rule['resources'] !== undefined) }
        : undefined;
    case 'ClusterRoleBinding':
      return isOfPrometheus(name)
        ? { roleRef: object['roleRef'] ?? null, subjects: object['subjects'] ?? null }
        : undefined;
    case 'ServiceAccount':
      return isOfPrometheus(name) || name === 'scraper' ? {} : undefined;
    case 'Secret':
      return /-scrape-confg$/.test(name) ? { keys: Object.keys(asObject(object['data'])) } : undefined;
    case 'Deployment':
      return /-operator$/.test(name) ? { flags: flagsOf(spec) } : undefined;
    default:
      return undefined;
  }
}

function isOfPrometheus(name: string): boolean {
  return /^(?:shop-)?(?:kps-kube-prometheus-stack|metrics|kps)-prometheus$/.test(name);
}

/** Those by which the operator leaves namespaces and Prometheuses out, and the Service of the kubelets. */
function flagsOf(spec: JsonObject): readonly Json[] {
  const pod = asObject(asObject(spec['template'])['spec']);
  const args = asObjects(pod['containers']).flatMap((container) => asStrings(container['args']));
  const flags = args.map((arg) => arg.replace(/(?<==).*/, (value) => value.split(',').sort().join(','))); // their order says nothing
  return flags.filter((arg) =>
    /^--(?:kubelet-service|(?:deny-|prometheus-instance-)?namespaces|prometheus-instance-selector)=/.test(
      arg,
    ),
  );
}

function prometheusOf(spec: JsonObject): JsonObject {
  const fields = [
    ...Object.keys(passedOn).filter((field) => field !== 'excludedFromEnforcement'), // the chart adds its own rules to it
    ...Object.keys(selectorSince).flatMap((prefix) => [`${prefix}Selector`, `${prefix}NamespaceSelector`]),
    'serviceAccountName',
    'additionalScrapeConfigs',
  ];
  const anyway = Object.keys(passedAnyway).filter(
    (field) => ![null, false, true, 1].includes(spec[field] as never),
  );
  const kept = [...fields, ...anyway].filter((field) => isFilled(spec[field], field));
  return Object.fromEntries(kept.map((field) => [field, spec[field] ?? null]));
}

/** What says nothing is the same as nothing, but for selectors. */
function isFilled(value: Json | undefined, field: string): boolean {
  if (/Selector$/.test(field)) return value !== undefined;
  return ![undefined, null, false, '', 0].includes(value as never) || (field === 'replicas' && value === 0);
}

function monitorOf(spec: JsonObject): JsonObject {
  return { ...spec, endpoints: asObjects(spec['endpoints']).map((one) => one) };
}

export function digestOf(objects: ChartObjects): string {
  return createHash('sha256').update(JSON.stringify(objects)).digest('hex').slice(0, 16);
}
