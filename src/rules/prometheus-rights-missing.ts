import type { Problem } from '../diagnostics/finding.js';
import { type RightsGap, rightsGapsOf } from '../discovery/service-discovery/rights-gaps.js';
import { nothingElse } from '../graph/closed.js';
import { title } from '../model/object.js';
import type { Prometheus } from '../model/prometheus.js';
import type { Place } from '../source/manifest.js';
import { listed } from '../util/text.js';
import { defineRule } from './define-rule.js';
import { bindingsShown, grantedWhere, monitorsOf, namespacePlace, symptomOf } from './rights-shown.js';

export const prometheusRightsMissing = defineRule({
  id: 'prometheus-rights-missing',
  title: 'Service account of the Prometheus may not list what a monitor needs',
  gate: 'discovery',
  severity: 'error',
  since: '0.1.0',
  subject: 'Prometheus',

  *check(prometheus, { graph, discovery }) {
    const words = new Set<string>();
    for (const gap of rightsGapsOf(graph, discovery, prometheus)) {
      if (gap.kind === 'slices' || gap.kind === 'cluster-scope') continue; // rules of their own speak for these
      const { beside, mute, pools, namespace } = gap;
      const [pool] = pools;
      if (pool === undefined) continue;
      const asked = gap.kind === 'nodes' ? nodesPlace(gap, prometheus) : namespacePlace(pool, namespace);
      if (gap.slip !== undefined) {
        if (!words.has(gap.slip.word)) yield wordProblem(gap, gap.slip, prometheus, asked);
        words.add(gap.slip.word); // a role that counts in several namespaces
        continue;
      }
      const isAdded = beside !== undefined && gap.kind === 'other';
      const written =
        mute?.role.field(...mute.rule.at, 'verbs') ??
        (isAdded ? beside.role.field(...beside.rule.at, 'resources') : undefined);
      yield {
        at: written ?? asked,
        message: messageOf(gap, prometheus),
        why: symptomOf(gap),
        help: helpFor(gap),
        confidence: isCertain(gap) ? 'proven' : 'likely',
        related: [
          ...(written !== undefined ? [{ at: asked, label: 'what needs it' }] : []),
          {
            at: prometheus.field('spec', 'serviceAccountName'),
            label: `the account of ${title(prometheus)}`,
          },
          ...bindingsShown(gap),
        ],
      };
    }
  },
});

/** A rule that names nothing by one of its words; nobody but the discovery notices. */
function wordProblem(
  gap: RightsGap,
  { role, at: path, word, meant }: NonNullable<RightsGap['slip']>,
  prometheus: Prometheus,
  asked: Place,
): Problem<Place> {
  const at = role.field(...path);
  const what = path.includes('apiGroups') ? 'an API group' : 'a resource';
  return {
    at,
    message: `${title(role)} names ${what} "${word}", which there is not, so ${title(prometheus)} may not list ${listed(gap.missing.map(({ resource }) => resource))}`,
    why: symptomOf(gap),
    help: `write "${meant}"`,
    confidence: 'proven',
    related: [{ at: asked, label: 'what needs it' }],
    ...(word === '' || meant === '' ? {} : { edits: [{ at, text: meant }] }),
  };
}

/** A namespace of which the scan holds nothing may bring its own RoleBinding from where it comes from. */
function isCertain({ kind, beside, mute, bindings, namespace, pools }: RightsGap): boolean {
  if (kind === 'nodes' || beside !== undefined || mute !== undefined || bindings.length === 0) return true;
  return pools.some(({ services }) => services.some((service) => service.namespace === namespace));
}

function messageOf(gap: RightsGap, prometheus: Prometheus): string {
  const { beside, mute, missing, namespace } = gap;
  const names = listed(missing.map(({ resource }) => resource));
  const where = namespace === undefined ? 'across the cluster' : `in namespace "${namespace}"`;
  if (mute !== undefined) {
    return `${title(mute.role)} lets the service account of ${title(prometheus)} ${listed(mute.rule.verbs)} ${names} ${where}, but not "list" them, which ${monitorsOf(gap)} needs`;
  }
  if (beside !== undefined && gap.kind === 'other') {
    return `${title(beside.role)} lets the service account of ${title(prometheus)} list ${listed(beside.rule.resources)} ${where}, but not ${names}, which ${monitorsOf(gap)} needs too`;
  }
  if (gap.kind === 'nodes')
    return `${monitorsOf(gap)} ${isForNodes(gap) ? 'looks for nodes' : 'attaches the metadata of nodes'}, and the service account of ${title(prometheus)} may not list "nodes"`;
  const why =
    gap.bindings.length === 0 ? `: nothing is granted to it, and ${nothingElse}` : grantedWhere(gap);
  return `the service account of ${title(prometheus)} may not list ${names} ${where}, where ${monitorsOf(gap)} sends it${why}`;
}

function helpFor({ kind, beside, mute, missing, namespace }: RightsGap): string {
  if (mute !== undefined) return 'add "list" and "watch" to the verbs';
  if (kind === 'nodes') return 'grant list and watch of "nodes" by a ClusterRole and a ClusterRoleBinding';
  const names = listed(missing.map(({ resource }) => resource));
  if (beside !== undefined) return `add ${names}, with list and watch, to the rules of ${title(beside.role)}`;
  if (namespace === undefined)
    return `grant list and watch of ${names} by a ClusterRole and a ClusterRoleBinding`;
  return `add a Role with list and watch of ${names} and its RoleBinding to namespace "${namespace}", if nobody else brings them`;
}

/** Whether nodes are what is scraped, and not what the targets run on. */
function isForNodes({ pools }: RightsGap): boolean {
  return pools[0]?.scrapeJob.role === 'node';
}

function nodesPlace({ pools }: RightsGap, prometheus: Prometheus): Place {
  const monitor = pools[0]?.monitor;
  if (monitor?.kind === 'ScrapeConfig') return monitor.key('spec', 'kubernetesSDConfigs');
  if (monitor === undefined || !('attachesNode' in monitor.spec) || monitor.spec.attachesNode !== true)
    return prometheus.key('spec', 'scrapeClasses');
  return monitor.field('spec', 'attachMetadata', 'node');
}
