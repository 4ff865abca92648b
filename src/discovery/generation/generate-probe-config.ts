import type { NamespaceSet } from '../../graph/namespaces.js';
import type { Versions } from '../../graph/versions.js';
import { namespaceSelectorOf } from '../../model/monitor.js';
import type { Probe } from '../../model/probe.js';
import type { Prometheus } from '../../model/prometheus.js';
import { scrapeOptionsOf, searchedNamespaces } from './generate-scrape-options.js';
import { GeneratedRules } from './generated-rules.js';
import type { GeneratedRelabelConfig, ScrapeJob } from './scrape-job.js';
import { shardingOf } from './sharding-of.js';

/**
 * The scrape configuration of a Probe: what it looks at goes into a parameter, and the prober takes its place as address.
 * Upstream: `generateProbeConfig` in prometheus-operator pkg/prometheus/promcfg.go.
 * @param prometheus undefined for a Prometheus outside the scan, which is taken to set nothing
 */
export function generateProbeConfig(
  prometheus: Prometheus | undefined,
  probe: Probe,
  versions: Versions,
): ScrapeJob {
  const isStatic = probe.spec.targets.staticConfig !== undefined;
  return {
    jobName: `probe/${probe.namespace ?? ''}/${probe.name}`,
    running: versions.running,
    role: isStatic ? 'static' : 'ingress',
    namespaces: isStatic ? [] : namespacesOf(prometheus, probe),
    roleSelector: false,
    ...scrapeOptionsOf(prometheus, probe, probe.endpoint, 0),
    relabelConfigs: relabelConfigs(prometheus, probe, versions),
    sharding: shardingOf(prometheus, versions, '__param_target'),
  };
}

function namespacesOf(prometheus: Prometheus | undefined, probe: Probe): NamespaceSet {
  const found = namespaceSelectorOf(probe);
  return found === undefined ? [] : searchedNamespaces(prometheus, probe, found.selector);
}

function relabelConfigs(
  prometheus: Prometheus | undefined,
  probe: Probe,
  { operator }: Versions,
): readonly GeneratedRelabelConfig[] {
  const { jobName, prober, targets } = probe.spec;
  const at = probe.field('spec', 'targets');
  const rules = new GeneratedRules(operator).addJobName(probe);
  if (jobName !== undefined)
    rules.add('jobLabel', probe.field('spec', 'jobName'), { targetLabel: 'job', replacement: jobName });
  if (targets.staticConfig !== undefined)
    rules.add('metadata', at, { sourceLabels: ['__address__'], targetLabel: '__param_target' });
  else if (targets.ingress !== undefined) {
    const ofSelector = ['spec', 'targets', 'ingress', 'selector'];
    rules.addSelector('ingress', targets.ingress.selector, (...path) => probe.field(...ofSelector, ...path));
    const meta = '__meta_kubernetes_ingress_';
    rules.add('metadata', at, {
      sourceLabels: [`${meta}scheme`, '__address__', `${meta}path`],
      regex: '(.+);(.+);(.+)',
      targetLabel: '__param_target',
      replacement: '${1}://${2}${3}',
    });
    const namespace = { sourceLabels: ['__meta_kubernetes_namespace'], targetLabel: 'namespace' };
    rules.add('metadata', at, namespace);
    rules.add('metadata', at, { sourceLabels: [`${meta}name`], targetLabel: 'ingress' });
    rules.add('metadata', at, { sourceLabels: ['__address__'], targetLabel: '__tmp_ingress_address' });
  }
  rules.add('metadata', at, { sourceLabels: ['__param_target'], targetLabel: 'instance' });
  const url = { targetLabel: '__address__', replacement: prober.url };
  rules.add('metadata', probe.field('spec', 'prober', 'url'), url);
  const list = targets.staticConfig === undefined ? 'ingress' : 'staticConfig';
  return rules
    .addScrapeClass(prometheus, probe)
    .addRelabelings(probe.endpoint.relabelings, (i) =>
      probe.field('spec', 'targets', list, 'relabelingConfigs', i),
    )
    .addEnforcedNamespace(prometheus, probe).list;
}
