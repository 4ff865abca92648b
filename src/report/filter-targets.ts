import type { Pool, PrometheusTrace } from '../discovery/trace.js';

/** Which targets to show; what is undefined leaves nothing out. */
export interface TargetFilter {
  /** `namespace/name`. */
  readonly prometheus?: string | undefined;
  /** `namespace/name`, or with its kind: `kind/namespace/name`. */
  readonly monitor?: string | undefined;
  readonly verdict?: 'up' | 'down' | 'unknown' | 'dropped' | undefined;
}

/**
 * The part of the predictions that a filter lets through. With a verdict, pools without such a target are left out, and so is
 * a Prometheus that is left without a pool.
 */
export function filterTargets(
  prometheuses: readonly PrometheusTrace[],
  { prometheus, monitor, verdict }: TargetFilter,
): readonly PrometheusTrace[] {
  const isPart = monitor !== undefined || verdict !== undefined;
  return prometheuses
    .filter(({ ref }) => prometheus === undefined || ref === prometheus)
    .map((trace) => {
      const pools = trace.pools.filter(({ object }) => monitor === undefined || isNamed(object, monitor));
      return {
        ...trace,
        pools: verdict === undefined ? pools : pools.flatMap((pool) => withVerdict(pool, verdict)),
      };
    })
    .filter(({ pools }) => !isPart || pools.length > 0);
}

/** What the table says where a filter lets nothing through. */
export const nothingLeft = 'none of the predicted targets is of that sort\n';

/** `Kind namespace/name` by `namespace/name` or `kind/namespace/name`, the kind in any case. */
function isNamed(object: string, words: string): boolean {
  return namesOf(object).some((name) => name.toLowerCase() === words.toLowerCase());
}

/** The names by which `--monitor` knows an object. */
export function namesOf(object: string): readonly string[] {
  return [object.slice(object.indexOf(' ') + 1), object.replace(' ', '/')];
}

function withVerdict(pool: Pool, verdict: NonNullable<TargetFilter['verdict']>): readonly Pool[] {
  if (verdict === 'dropped') {
    const dropped = pool.dropped();
    return dropped.length === 0 ? [] : [{ ...pool, targets: [], dropped: () => dropped }];
  }
  const targets = pool.targets.filter((target) => target.verdict === verdict);
  return targets.length === 0 ? [] : [{ ...pool, targets, dropped: () => [] }];
}
