import type { Path } from '../source/manifest.js';
import type { Endpoint } from './endpoint.js';
import type { LabelSelector } from './label-selector.js';
import { title } from './object.js';
import type { PodMonitor } from './pod-monitor.js';
import type { Probe } from './probe.js';
import type { ScrapeConfig } from './scrape-config.js';
import type { NamespaceSelector, ServiceMonitor } from './service-monitor.js';

export type Monitor = ServiceMonitor | PodMonitor;

/** What a Prometheus selects to make scrape pools of. */
export type ConfigurationResource = Monitor | Probe | ScrapeConfig;

const kinds: readonly string[] = [
  'ServiceMonitor',
  'PodMonitor',
  'Probe',
  'ScrapeConfig',
] satisfies ConfigurationResource['kind'][];

/** Whether objects of a kind are what a Prometheus selects to make scrape pools of. */
export function isConfigurationResource(kind: string): kind is ConfigurationResource['kind'] {
  return kinds.includes(kind);
}

/** The scrapes that an object asks for, each of which becomes a pool. */
export function endpointsOf(resource: ConfigurationResource): readonly Endpoint[] {
  switch (resource.kind) {
    case 'ServiceMonitor':
      return resource.spec.endpoints;
    case 'PodMonitor':
      return resource.spec.podMetricsEndpoints;
    case 'Probe':
    case 'ScrapeConfig':
      return [resource.endpoint];
  }
}

/** Where a field of an endpoint is written. */
export function endpointPath(resource: ConfigurationResource, index: number, ...path: Path): Path {
  switch (resource.kind) {
    case 'ServiceMonitor':
      return ['spec', 'endpoints', index, ...path];
    case 'PodMonitor':
      return ['spec', 'podMetricsEndpoints', index, ...path];
    case 'Probe':
      return ['spec', ...probePath(resource, path)];
    case 'ScrapeConfig':
      return ['spec', ...scrapeConfigPath(path)];
  }
}

const ofProber: ReadonlySet<unknown> = new Set([
  'scheme',
  'path',
  'proxyUrl',
  'noProxy',
  'proxyFromEnvironment',
  'proxyConnectHeader',
]);

function probePath({ spec }: Probe, path: Path): Path {
  const [field, ...rest] = path;
  if (ofProber.has(field)) return ['prober', ...path];
  if (field !== 'relabelings') return path;
  return [
    'targets',
    spec.targets.staticConfig === undefined ? 'ingress' : 'staticConfig',
    'relabelingConfigs',
    ...rest,
  ];
}

function scrapeConfigPath(path: Path): Path {
  const [field, ...rest] = path;
  if (field === 'path') return ['metricsPath', ...rest];
  return field === 'interval' ? ['scrapeInterval', ...rest] : path;
}

/** `endpoint 0 of ServiceMonitor shop/web`, for messages; the kinds that make one pool have no endpoints. */
export function endpointTitle(resource: ConfigurationResource, index: number): string {
  const isMonitor = resource.kind === 'ServiceMonitor' || resource.kind === 'PodMonitor';
  return isMonitor ? `endpoint ${index} of ${title(resource)}` : title(resource);
}

const everything: LabelSelector = { matchLabels: {}, matchExpressions: [] };

/** What the discovered objects are selected by; an absent selector, which a CRD refuses where it matters, wants nothing. */
export function selectorOf(resource: ConfigurationResource): LabelSelector {
  switch (resource.kind) {
    case 'ServiceMonitor':
    case 'PodMonitor':
      return resource.spec.selector ?? everything;
    case 'Probe':
      return resource.spec.targets.ingress?.selector ?? everything;
    case 'ScrapeConfig':
      return everything;
  }
}

/** Where the namespaces are chosen, and how; undefined for a kind or an object that has no such field. */
export function namespaceSelectorOf(
  resource: ConfigurationResource,
): { readonly at: Path; readonly selector: NamespaceSelector } | undefined {
  switch (resource.kind) {
    case 'ServiceMonitor':
    case 'PodMonitor':
      return { at: ['spec', 'namespaceSelector'], selector: resource.spec.namespaceSelector };
    case 'Probe': {
      const { ingress } = resource.spec.targets;
      const at = ['spec', 'targets', 'ingress', 'namespaceSelector'];
      return ingress === undefined ? undefined : { at, selector: ingress.namespaceSelector };
    }
    case 'ScrapeConfig':
      return undefined;
  }
}
