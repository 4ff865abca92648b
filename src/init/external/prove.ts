import type { Pool } from '../../discovery/trace.js';
import { fingerprintOf } from '../../engine/fingerprint.js';
import type { Report } from '../../engine/report.js';
import { counted } from '../../util/text.js';
import type { ExternalPlan } from './plan.js';
import type { ExternalRequest } from './request.js';

/** The job under which a set-up is scraped, or what promwire says against it. */
export type Proof = { readonly job: string } | { readonly complaints: readonly string[] };

/**
 * Holds a plan against the scan with its files in it: no finding that was not there before, and each address a target. What a
 * plan cannot mend, such as a Prometheus that the API server refuses, is told in the words of the trace.
 */
export function prove(
  request: ExternalRequest,
  { home }: ExternalPlan,
  before: Report,
  after: Report,
): Proof {
  const known = new Set(before.findings.map(fingerprintOf));
  const fresh = after.findings.filter((finding) => !known.has(fingerprintOf(finding)));
  if (fresh.length > 0)
    return {
      complaints: fresh.map(({ message, help }) => (help === undefined ? message : `${message}: ${help}`)),
    };
  const monitor = `ServiceMonitor ${home.monitorNamespace}/${request.name}`;
  const pools = after.prometheuses
    .filter(({ ref, state }) => ref === home.ref || state === 'assumed')
    .flatMap((prometheus) => prometheus.pools)
    .filter(({ object }) => object === monitor);
  const good = pools.find(({ state }) => state === 'ready');
  const complaint = good === undefined ? whyNot(pools[0]?.reason, home) : whyDown(good, request);
  return complaint === undefined ? { job: good?.job ?? '' } : { complaints: [complaint] };
}

function whyNot(reason: string | undefined, { ref = '' }: ExternalPlan['home']): string {
  return reason
    ? `${reason}; mend that first, \`promwire\` shows where`
    : `Prometheus ${ref} would not scrape it`;
}

function whyDown({ targets }: Pool, { addresses, name }: ExternalRequest): string | undefined {
  const down = targets.find(({ verdict }) => verdict === 'down');
  if (down !== undefined) return `${down.url} would be down: ${down.why}`;
  if (targets.length === addresses.length) return undefined;
  return `Prometheus would find ${counted(targets.length, 'target')} and not ${addresses.length}: other objects carry app.kubernetes.io/name: ${name} too`;
}
