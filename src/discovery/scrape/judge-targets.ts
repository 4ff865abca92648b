import type { Graph } from '../../graph/graph.js';
import { isSurelyMissing } from '../../graph/mounted-files.js';
import { missingMounts } from '../../graph/mounts.js';
import { withLimit } from '../generation/target-limit.js';
import type { Outcome, PoolTrace } from '../pool.js';
import type { FoundTarget } from '../relabel/found-target.js';
import { targetsOf } from '../relabel/relabel-target.js';
import type { Evidence } from '../trace.js';

type Judged = Pick<PoolTrace, 'prometheus' | 'monitor' | 'files' | 'tokenFile'>;

/** The targets of a pool, with what the pool as a whole does to them. */
export function judgeTargets(
  graph: Graph,
  pool: Judged,
  outcomes: readonly Outcome[],
): readonly FoundTarget[] {
  const targets = withLimit(pool.prometheus, pool.monitor, outcomes, targetsOf(outcomes));
  return withToken(pool.tokenFile, withWaiting(graph, pool, withDoubt(pool, targets)));
}

/** Prometheus keeps the targets of a job whose token it cannot read, and marks every one of them down. */
function withToken(
  tokenFile: PoolTrace['tokenFile'],
  targets: readonly FoundTarget[],
): readonly FoundTarget[] {
  if (tokenFile === undefined || !isSurelyMissing(tokenFile.found)) return targets;
  const { path, at } = tokenFile.file;
  const why = `unable to read authorization credentials: unable to read file ${path}: open ${path}: no such file or directory`;
  const evidence = [{ at, label: 'the token that no mount holds' }];
  return targets.map((target) => target.judged('down', why, evidence));
}

/** Nothing is up for sure while a file that the job reads may be missing. */
function withDoubt({ files, tokenFile }: Judged, targets: readonly FoundTarget[]): readonly FoundTarget[] {
  const all = tokenFile === undefined ? files : [...files, tokenFile];
  const doubtful = all.find(({ found }) => found.state === 'not-mounted');
  if (doubtful === undefined) return targets;
  const { path, at } = doubtful.file;
  const why = `no mount that the scan knows of holds ${path}`;
  const evidence = [{ at, label: 'the file that no mount holds' }];
  return unproven(targets, why, evidence);
}

/** Nothing is scraped by a pod that waits for an object to mount. */
function withWaiting(
  graph: Graph,
  { prometheus }: Judged,
  targets: readonly FoundTarget[],
): readonly FoundTarget[] {
  const [mount] = prometheus === undefined ? [] : missingMounts(graph, prometheus);
  if (mount === undefined) return targets;
  const { makes, name } = mount.part;
  const evidence = [{ at: mount.at, label: 'what the pod mounts' }];
  if (mount.found.state === 'absent') {
    const why = `the Prometheus pod waits for ${makes} "${name}", which is nowhere`;
    return targets.map((target) => target.judged('down', why, evidence));
  }
  const why = `the Prometheus pod may wait for ${makes} "${name}", which the scan holds elsewhere only`;
  return unproven(targets, why, evidence);
}

function unproven(
  targets: readonly FoundTarget[],
  why: string,
  evidence: readonly Evidence[],
): readonly FoundTarget[] {
  return targets.map((target) =>
    target.verdict === 'up' ? target.judged('unknown', why, evidence) : target,
  );
}
