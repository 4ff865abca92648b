import type { Problem } from '../diagnostics/finding.js';
import type { TlsFile } from '../discovery/generation/scrape-job.js';
import type { Discovery } from '../discovery/pool.js';
import { namingHelp } from '../discovery/rejection/missing-reference.js';
import { nothingElse, orAssume } from '../graph/closed.js';
import type { Graph } from '../graph/graph.js';
import type { Misplaced } from '../graph/key-lookup.js';
import { type MissingMount, missingMounts } from '../graph/mounts.js';
import { type KeySource, sourceTitle } from '../model/key-source.js';
import { title } from '../model/object.js';
import type { Prometheus } from '../model/prometheus.js';
import type { Place } from '../source/manifest.js';
import { baseName } from '../util/path.js';
import { defineRule } from './define-rule.js';

export const mountedSecretMissing = defineRule({
  id: 'mounted-secret-missing',
  title: 'Prometheus mounts a Secret that its namespace does not have',
  gate: 'pool',
  severity: 'error',
  since: '0.1.0',
  subject: 'Prometheus',

  *check(prometheus, { graph, discovery }) {
    for (const mount of missingMounts(graph, prometheus)) {
      const { found } = mount;
      if (found.state === 'absent') yield absence(prometheus, mount, filesOf(discovery, prometheus, mount));
      else if (!discovery.isRefused(found.source))
        yield* misplacement(graph, discovery, prometheus, mount, found);
    }
  },
});

function absence(
  prometheus: Prometheus,
  { part: { makes, name }, at }: MissingMount,
  awaited: readonly TlsFile[],
): Problem<Place> {
  return {
    at,
    message: `${title(prometheus)} mounts ${makes} "${name}" of its own namespace, which does not have it: ${nothingElse}`,
    why: symptomOf(makes, name),
    help: `add the ${makes}, ${orAssume(makes === 'Secret' ? 'secrets' : 'configMaps')}`,
    confidence: 'proven',
    related: readers(awaited),
  };
}

function* misplacement(
  graph: Graph,
  discovery: Discovery,
  prometheus: Prometheus,
  mount: MissingMount,
  found: Misplaced,
): Iterable<Problem<Place>> {
  const { how, source } = found;
  const { part, at } = mount;
  const { makes, name } = part;
  const isElsewhere = how === 'other-namespace';
  const keys = new Set((source.keys ?? []).map((key) => key.name));
  const folder = (path: string) => path.replace(name, source.makesName);
  const awaited = filesOf(discovery, prometheus, mount, folder).filter(({ path }) =>
    keys.has(baseName(path)),
  );
  // Somebody may have made another by hand.
  const isSure = awaited.length > 0 || graph.isClosed([prometheus.namespace]);
  if (isElsewhere && makes === 'ConfigMap' && !isSure) return; // operators copy their own ConfigMaps
  yield {
    at,
    message: `${title(prometheus)} mounts ${makes} "${name}" of its own namespace, but the scan holds it ${isElsewhere ? 'in another' : 'under another name'} only: ${sourceTitle(source)}`,
    why: symptomOf(makes, name),
    help: isElsewhere
      ? `put the ${makes} into namespace "${prometheus.namespace ?? ''}" too${isSure ? '' : ', unless something copies it there'}: a pod mounts nothing of another`
      : namingHelp(name, found),
    confidence: isSure ? 'proven' : 'likely',
    related: [
      { at: source.field('metadata', isElsewhere ? 'namespace' : 'name'), label: sourceTitle(source) },
      ...readers(awaited),
    ],
    ...(how === 'other-name' ? { edits: [{ at, text: source.makesName }] } : {}),
  };
}

function symptomOf(makes: KeySource['makes'], name: string): string {
  return `the pod stays in ContainerCreating: MountVolume.SetUp failed for volume: ${makes.toLowerCase()} "${name}" not found; nothing that this Prometheus should scrape is scraped`;
}

function readers(awaited: readonly TlsFile[]): Problem<Place>['related'] {
  return awaited.slice(0, 3).map((file) => ({ at: file.at, label: `${file.field} is read from it` }));
}

/**
 * The files that monitors read from the mount, or from where the right name would put it: if the object that was found has keys
 * of their names, it is the one that was meant.
 * @param renamed the folder of a mount under the right name
 */
function filesOf(
  discovery: Discovery,
  prometheus: Prometheus,
  { mounts }: MissingMount,
  renamed: (folder: string) => string = (folder) => folder,
): readonly TlsFile[] {
  const pools = discovery.prometheuses.find((trace) => trace.prometheus === prometheus)?.pools ?? [];
  const folders = mounts.flatMap(({ mountPath }) => [mountPath, renamed(mountPath)]);
  return pools
    .filter(({ selection }) => selection.verdict !== 'no')
    .flatMap(({ scrapeJob }) => scrapeJob.tlsFiles)
    .filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)));
}
