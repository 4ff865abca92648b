import { fingerprintOf } from '../../engine/fingerprint.js';
import type { Report } from '../../engine/report.js';
import type { ExternalPlan } from './plan.js';
import type { ExternalRequest } from './request.js';

/**
 * What promwire says against a plan: each finding that was not there before, and each address that would not be a target.
 * Empty for a plan that holds.
 * @param after the scan of the repository with the files of the plan in it
 */
export function complaints(
  request: ExternalRequest,
  { home }: ExternalPlan,
  before: Report,
  after: Report,
): readonly string[] {
  const known = new Set(before.findings.map(fingerprintOf));
  const fresh = after.findings.filter((finding) => !known.has(fingerprintOf(finding)));
  if (fresh.length > 0)
    return fresh.map(({ message, help }) => (help === undefined ? message : `${message}: ${help}`));
  const job = `serviceMonitor/${home.monitorNamespace}/${request.name}/0`;
  const pools = after.prometheuses
    .filter(({ ref, state }) => ref === home.ref || state === 'assumed' || home.manifests.length === 0)
    .flatMap((prometheus) => prometheus.pools)
    .filter((pool) => pool.job === job);
  const good = pools.find(({ state }) => state === 'ready');
  if (good === undefined)
    return [pools[0]?.reason || `Prometheus ${home.ref} would not scrape ${request.name}`];
  const down = good.targets.find(({ verdict }) => verdict === 'down');
  if (down !== undefined) return [`${down.url} would be down: ${down.why}`];
  const { length } = good.targets;
  const wanted = request.addresses.length;
  return length === wanted
    ? []
    : [
        `Prometheus would find ${length} targets and not ${wanted}: other objects carry app.kubernetes.io/name: ${request.name} too`,
      ];
}
