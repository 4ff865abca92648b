import type { NamespaceName, NamespaceSet } from '../../graph/namespaces.js';
import type { Versions } from '../../graph/versions.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { KubernetesSDConfig, ScrapeConfig } from '../../model/scrape-config.js';
import { scrapeOptionsOf } from './generate-scrape-options.js';
import { GeneratedRules } from './generated-rules.js';
import type { GeneratedRelabelConfig, ScrapeJob } from './scrape-job.js';
import { shardingOf } from './sharding-of.js';

/**
 * The scrape configuration of a ScrapeConfig, which may hold several discoveries.
 * Upstream: `generateScrapeConfig` in prometheus-operator pkg/prometheus/promcfg.go.
 * @param prometheus undefined for a Prometheus outside the scan, which is taken to set nothing
 */
export function generateScrapeConfig(
  prometheus: Prometheus | undefined,
  config: ScrapeConfig,
  versions: Versions,
): ScrapeJob {
  const rules = relabelConfigs(prometheus, config, versions);
  const isShared = rules.some(({ config: { action } }) => action === 'hashmod'); // by rules of its own
  return {
    jobName: `scrapeConfig/${config.namespace ?? ''}/${config.name}`,
    running: versions.running,
    role: roleOf(config),
    namespaces: namespacesOf(config, prometheus?.namespace),
    roleSelector: false,
    ...scrapeOptionsOf(prometheus, config, config.endpoint, 0),
    relabelConfigs: rules,
    sharding: isShared ? undefined : shardingOf(prometheus, versions),
  };
}

function roleOf({ spec: { staticConfigs, kubernetesSDConfigs, others } }: ScrapeConfig): ScrapeJob['role'] {
  const [only, ...more] = kubernetesSDConfigs;
  if (others.length > 0 || more.length > 0) return 'other';
  if (only === undefined) return 'static';
  if (staticConfigs.length > 0) return 'other';
  const roles = ['endpoints', 'endpointslice', 'pod', 'service', 'ingress', 'node'] as const;
  return roles.find((role) => role === only.role) ?? 'other';
}

function namespacesOf({ spec: { kubernetesSDConfigs } }: ScrapeConfig, own: NamespaceName): NamespaceSet {
  const [only, ...more] = kubernetesSDConfigs;
  if (only === undefined) return [];
  return more.length > 0 ? 'any' : searched(only, own);
}

/**
 * Unlike those of monitors, an entry without namespaces searches all of them.
 * Upstream: `Discovery.Run` and `NamespaceDiscovery` in Prometheus' discovery/kubernetes/kubernetes.go.
 * @param own the namespace of the Prometheus
 */
export function searched(
  { role, names, ownNamespace }: KubernetesSDConfig,
  own: NamespaceName,
): NamespaceSet {
  const all = ownNamespace ? [...names, own] : names;
  return all.length === 0 || role === 'node' ? 'any' : all;
}

/** The enforced label comes only beside relabelings of the object's own. */
function relabelConfigs(
  prometheus: Prometheus | undefined,
  config: ScrapeConfig,
  { operator }: Versions,
): readonly GeneratedRelabelConfig[] {
  const { jobName } = config.spec;
  const { relabelings } = config.endpoint;
  const rules = new GeneratedRules(operator).addJobName(config).addScrapeClass(prometheus, config);
  if (jobName !== undefined)
    rules.add('jobLabel', config.field('spec', 'jobName'), { targetLabel: 'job', replacement: jobName });
  rules.addRelabelings(relabelings, (i) => config.field('spec', 'relabelings', i));
  if (relabelings.length > 0) rules.addEnforcedNamespace(prometheus, config);
  return rules.list;
}
