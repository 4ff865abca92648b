import type { ParsedManifest, Reason } from '../../source/manifest.js';
import { entryAt, keyMark, mapAt, type SourcedEntry, scalarAt } from '../../source/sourced.js';
import { toJson } from '../../source/tree.js';
import { symbol } from '../../util/symbol.js';
import type { Known } from './release.js';
import type { Stack } from './stack.js';
import { stackSelectors } from './stack-selectors.js';
import { installedBy, passedAnyway, passedOn } from './stack-versions.js';

const spec = ['prometheus', 'prometheusSpec'] as const;
const jobsKey = 'additional-scrape-configs.yaml';

/**
 * The Prometheus, or the agent, of a release, with the Secret of its additional jobs; nothing where it is switched off.
 * Upstream: `templates/prometheus/prometheus.yaml` and `additionalScrapeConfigs.yaml`.
 */
export function stackPrometheus(stack: Stack): readonly ParsedManifest[] {
  const { values } = stack.release;
  if (!values.isOn(true, 'prometheus', 'enabled')) return [];
  const isAgent = values.isOn(false, 'prometheus', 'agentMode') && stack.has('47.4.0');
  const isShort = values.isOn(false, 'cleanPrometheusOperatorObjectNames') && stack.has('39.2.0');
  const reasons = new Map<string, Reason>();
  const jobs = values.given(...spec, 'additionalScrapeConfigs');
  const prometheus = stack.object({
    apiVersion: isAgent ? 'monitoring.coreos.com/v1alpha1' : 'monitoring.coreos.com/v1',
    kind: isAgent ? 'PrometheusAgent' : 'Prometheus',
    name: isShort ? stack.fullname : stack.named('-prometheus'),
    namespace: stack.namespace,
    labels: stack.labels('prometheus'),
    body: [
      stack.under('spec', [
        ...passedFields(stack),
        ...imageFields(stack),
        nameEntry('serviceAccountName', accountName(stack)),
        ...stackSelectors(stack, isAgent, reasons),
        ...(jobs === undefined ? secretOfJobs(stack) : [referenceTo(stack, jobs)]),
        ...openMounts(stack),
      ]),
    ],
    reasons,
  });
  return jobs === undefined ? [prometheus] : [prometheus, secretWith(stack, jobs)];
}

/** The account that Prometheus runs as: `kube-prometheus-stack.prometheus.serviceAccountName`. */
export function accountName(stack: Stack): Known {
  const { values } = stack.release;
  const name = values.text('prometheus', 'serviceAccount', 'name');
  const isCreated = values.isOn(true, 'prometheus', 'serviceAccount', 'create');
  return name ?? (isCreated ? stack.named('-prometheus') : { text: 'default', at: stack.words });
}

function passedFields(stack: Stack): readonly SourcedEntry[] {
  const { values } = stack.release;
  const given = Object.entries(passedOn).flatMap(([field, since]) =>
    stack.has(since) ? (values.given(...spec, field) ?? []) : [],
  );
  const anyway = Object.entries(passedAnyway).flatMap(([field, since]) => {
    const value = values.at(...spec, field);
    if (value.state !== 'written' || !stack.has(since) || toJson(value.entry.value) === null) return [];
    return [value.entry];
  });
  return [...given, ...anyway];
}

/** The version is that of the tag, unless one is given. */
function imageFields(stack: Stack): readonly SourcedEntry[] {
  const { values, version } = stack.release;
  const tag = values.text(...spec, 'image', 'tag');
  const repository = values.text(...spec, 'image', 'repository');
  const own = stack.has('45.15.0') ? values.text(...spec, 'version') : undefined;
  const byChart = version?.isExact === true ? installedBy(version.lowest) : undefined;
  const standard = byChart && { text: `v${byChart.prometheus}.0`, at: stack.words };
  const installed = own ?? tag ?? (repository === undefined ? standard : undefined);
  const image = repository ?? { text: 'prometheus/prometheus', at: stack.words };
  return [
    ...(installed === undefined ? [] : [nameEntry('version', installed)]),
    ...(tag === undefined && repository === undefined
      ? []
      : [
          nameEntry('image', {
            text: tag === undefined ? image.text : `${image.text}:${tag.text}`,
            at: tag?.at ?? image.at,
          }),
        ]),
  ];
}

/** Where values are not known, so is what is mounted: a volume over everything, of which nothing tells the content. */
function openMounts(stack: Stack): readonly SourcedEntry[] {
  const { values } = stack.release;
  if (values.gap === undefined || values.at(...spec, 'volumeMounts').state === 'written') return [];
  return [stack.entry('volumeMounts', [{ name: symbol(values.gap), mountPath: '/' }])];
}

function secretOfJobs(stack: Stack): readonly SourcedEntry[] {
  const { values } = stack.release;
  const path = [...spec, 'additionalScrapeConfigsSecret'];
  const name = values.text(...path, 'name');
  const key = values.text(...path, 'key');
  const entry = values.given(...path);
  if (!values.isOn(false, ...path, 'enabled') || entry === undefined || name === undefined) return [];
  const fields = [nameEntry('name', name), ...(key === undefined ? [] : [nameEntry('key', key)])];
  return [entryAt('additionalScrapeConfigs', mapAt(fields, entry.value), keyMark(entry))];
}

function referenceTo(stack: Stack, jobs: SourcedEntry): SourcedEntry {
  const at = keyMark(jobs);
  const name = { text: jobsSecret(stack), at };
  return entryAt(
    'additionalScrapeConfigs',
    mapAt([nameEntry('name', name), nameEntry('key', { text: jobsKey, at })], at),
    at,
  );
}

/** The list as text, as the template writes it. */
function secretWith(stack: Stack, jobs: SourcedEntry): ParsedManifest {
  const at = keyMark(jobs);
  const list = toJson(jobs.value);
  const text = typeof list === 'string' ? list : JSON.stringify(list);
  const data = entryAt(jobsKey, scalarAt(Buffer.from(text, 'utf8').toString('base64'), jobs.value), at);
  return stack.object({
    apiVersion: 'v1',
    kind: 'Secret',
    name: { text: jobsSecret(stack), at },
    namespace: stack.namespace,
    body: [stack.under('data', [data])],
  });
}

function jobsSecret({ fullname }: Stack): string {
  return `${fullname.text}-prometheus-scrape-confg`;
}

function nameEntry(key: string, { text, at }: Known): SourcedEntry {
  return entryAt(key, scalarAt(text, at), at);
}
