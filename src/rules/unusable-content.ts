import type { Problem } from '../diagnostics/finding.js';
import type { ContentFault, UsedFile } from '../discovery/pool/file-content.js';
import type { Discovery, PoolTrace } from '../discovery/pool.js';
import { keyPath } from '../graph/key-content.js';
import { sourceTitle } from '../model/key-source.js';
import type { ConfigurationResource } from '../model/monitor.js';
import { title } from '../model/object.js';
import type { Place } from '../source/manifest.js';
import { groupBy } from '../util/group.js';

/**
 * The problems of a monitor whose TLS files are there and hold what Prometheus cannot use; one for each key of a Secret. What
 * a scrape class names is told at the first monitor that uses it.
 */
export function* unusableContent(
  kind: ContentFault['kind'],
  monitor: ConfigurationResource,
  discovery: Discovery,
): Generator<Problem<Place>> {
  const faults = discovery.poolsOf(monitor).flatMap((pool) => faultOf(kind, pool, discovery));
  for (const [first] of groupBy(faults, ({ of }) => `${of.source.ref} ${of.key}`).values()) {
    if (first === undefined) continue;
    const { of, beside, found, help, message, isEmpty } = first;
    const isMismatch = kind === 'mismatch' && beside !== undefined;
    yield {
      at: of.file.at,
      message: `key "${of.key}" of ${sourceTitle(of.source)}, the ${of.file.field} of ${title(monitor)}, ${found}${isMismatch ? ` than key "${beside.key}"` : ''}`,
      why: `Prometheus logs "error creating new scrape pool", "${message.replace('error creating HTTP client: ', '')}", and the job is missing from its targets page altogether`,
      help,
      confidence: isEmpty ? 'likely' : 'proven',
      related: [keyOf(of), ...(isMismatch ? [{ at: beside.file.at, label: 'the certificate' }] : [])],
    };
  }
}

function faultOf(kind: ContentFault['kind'], pool: PoolTrace, discovery: Discovery): ContentFault[] {
  const { contentFault, selection, state, monitor } = pool;
  if (contentFault?.kind !== kind || selection.verdict !== 'yes' || state !== 'client-broken') return [];
  const { at } = contentFault.of.file;
  if (at.manifest === monitor.manifest) return [contentFault];
  const first = discovery.prometheuses
    .flatMap(({ pools }) => pools)
    .find(
      (other) =>
        other.prometheus === pool.prometheus && other.contentFault?.of.file.at.manifest === at.manifest,
    );
  return first?.monitor === monitor ? [contentFault] : [];
}

function keyOf({ source, key }: UsedFile) {
  const title = sourceTitle(source);
  return { at: source.key(...(keyPath(source, key) ?? [])), label: `what ${title} has there` };
}
