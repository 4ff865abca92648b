import type { Problem } from '../diagnostics/finding.js';
import type { Discovery, PoolTrace } from '../discovery/pool.js';
import type { Rejection, RejectionCause } from '../discovery/rejection/rejection.js';
import type { ConfigurationResource } from '../model/monitor.js';
import type { Place } from '../source/manifest.js';
import { groupBy } from '../util/group.js';

/**
 * The problems of a monitor that the operator rejects for one cause: one for each place, whichever Prometheuses see it so.
 * Only `likely` when the fault lies between the monitor and one Prometheus, and another takes the monitor, or it is not
 * sure that this one selects it.
 */
export function* rejectedBy(
  cause: RejectionCause,
  monitor: ConfigurationResource,
  discovery: Discovery,
): Generator<Problem<Place>> {
  const pools = discovery.poolsOf(monitor).filter(({ selection }) => selection.verdict !== 'no');
  const rejected = pools.flatMap((pool) => {
    const { admission } = pool;
    if (admission.verdict !== 'rejected' || admission.rejection.cause !== cause) return [];
    return [{ pool, rejection: admission.rejection }];
  });
  const isTaken = pools.some(({ admission }) => admission.verdict === 'accepted');
  for (const group of groupBy(rejected, ({ rejection }) => JSON.stringify(rejection.at.path)).values()) {
    const [first] = group;
    if (first === undefined) continue;
    const { message, found, help, at, edits } = first.rejection;
    const isSure = group.some(
      ({ pool, rejection }) => !restsOn(pool, rejection) || pool.selection.verdict === 'yes',
    );
    yield {
      at,
      message: found,
      why: `the operator records the event Warning InvalidConfiguration: "${monitor.ref}" was rejected due to invalid configuration: ${message}; no endpoint of the monitor is scraped`,
      ...(help === undefined ? {} : { help }),
      confidence: isSure && !isTaken ? 'proven' : 'likely',
      related: relatedOf(group.map(({ rejection }) => rejection)),
      ...(edits === undefined ? {} : { edits }),
    };
  }
}

/** Whether what the Prometheus says is one end of the fault. */
function restsOn({ prometheus }: PoolTrace, { related }: Rejection): boolean {
  return prometheus !== undefined && related.some(({ at }) => at.manifest === prometheus.manifest);
}

function relatedOf(rejections: readonly Rejection[]): Rejection['related'] {
  const ends = rejections.flatMap(({ related }) => related);
  return [...new Map(ends.map((end) => [`${end.label} ${JSON.stringify(end.at.path)}`, end])).values()];
}
