import { isSurelyMissing, type MountedFile } from '../../graph/mounted-files.js';
import type { ConfigurationResource } from '../../model/monitor.js';
import { title } from '../../model/object.js';
import type { Prometheus } from '../../model/prometheus.js';
import { groupBy } from '../../util/group.js';
import type { FileOf, TlsFile } from '../generation/scrape-job.js';
import type { Discovery, PoolTrace } from '../pool.js';

/** A file that a configuration names and that a Prometheus surely cannot open; one for each place that names it. */
export interface MissingFile {
  readonly file: TlsFile | FileOf<'bearerTokenFile'>;
  /** 0-based position of the endpoint. */
  readonly index: number;
  /** Who names it, to follow "of": the monitor, or the scrape class that fills it in. */
  readonly namedBy: string;
  readonly fails: readonly { readonly prometheus: Prometheus; readonly found: MountedFile }[];
  /** No Prometheus that selects the monitor has the file. */
  readonly everywhere: boolean;
}

/**
 * The missing files of a monitor, judged at each Prometheus that surely selects it. What a scrape class names is told at
 * the first monitor that uses it. A monitor that is rejected because it names files at all has none.
 */
export function missingFilesOf(
  discovery: Discovery,
  monitor: ConfigurationResource,
  kind: 'tls' | 'token',
): readonly MissingFile[] {
  const uses = discovery.poolsOf(monitor).flatMap((pool) => usesOf(discovery, pool, kind));
  const groups = groupBy(
    uses,
    ({ pool, file }) => `${pool.index} ${isOwn(pool, file) ? '' : pool.prometheus?.ref} ${file.field}`,
  );
  return [...groups.values()].flatMap((group) => {
    const fails = group.filter(({ found }) => isSurelyMissing(found));
    const [first] = fails;
    if (first === undefined) return [];
    const { pool, file } = first;
    const namedBy = isOwn(pool, file) ? title(monitor) : `the scrape class of ${title(monitor)}`;
    return [{ file, index: pool.index, namedBy, fails, everywhere: fails.length === group.length }];
  });
}

function usesOf(discovery: Discovery, pool: PoolTrace, kind: 'tls' | 'token') {
  const { prometheus, selection, admission, monitor } = pool;
  if (prometheus === undefined || selection.verdict !== 'yes') return [];
  if (admission.verdict === 'rejected' && admission.rejection.cause === 'file-access') return [];
  const files = kind === 'tls' ? pool.files : pool.tokenFile === undefined ? [] : [pool.tokenFile];
  return files.flatMap(({ file, found }) => {
    if (!isOwn(pool, file) && firstUser(discovery, pool, file) !== monitor) return [];
    return [{ pool, prometheus, file, found }];
  });
}

function isOwn({ monitor }: PoolTrace, { at }: MissingFile['file']): boolean {
  return at.manifest === monitor.manifest;
}

/** The first monitor of a Prometheus to which its scrape class adds a file. */
function firstUser(discovery: Discovery, { prometheus }: PoolTrace, { at }: MissingFile['file']) {
  const pools = discovery.prometheuses.find((trace) => trace.prometheus === prometheus)?.pools ?? [];
  const path = JSON.stringify(at.path);
  const isUser = (pool: PoolTrace) =>
    pool.selection.verdict === 'yes' &&
    pool.files.some(({ file }) => JSON.stringify(file.at.path) === path && !isOwn(pool, file));
  return pools.find(isUser)?.monitor;
}
