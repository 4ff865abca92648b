import type { TlsFile } from '../discovery/generation/scrape-job.js';
import type { Discovery } from '../discovery/pool.js';
import { type MisplacedMount, misplacedMounts } from '../graph/mounts.js';
import { sourceTitle } from '../model/key-source.js';
import { title } from '../model/object.js';
import type { Prometheus } from '../model/prometheus.js';
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
    for (const mount of misplacedMounts(graph, prometheus)) {
      const { part, at, found } = mount;
      const { makes, name } = part;
      const isElsewhere = found.how === 'other-namespace';
      const awaited = filesAwaited(discovery, prometheus, mount);
      const isSure = awaited.length > 0;
      if (isElsewhere && !isSure) continue; // a program may copy it: operators do that to their own ConfigMaps
      yield {
        at,
        message: `${title(prometheus)} mounts ${makes} "${name}" of its own namespace, but the scan holds it ${isElsewhere ? 'in another' : 'under another name'} only: ${sourceTitle(found.source)}`,
        why: `the pod stays in ContainerCreating: MountVolume.SetUp failed for volume: ${makes.toLowerCase()} "${name}" not found; nothing that this Prometheus should scrape is scraped`,
        help: isElsewhere
          ? `put the ${makes} into namespace "${prometheus.namespace ?? ''}" too: a pod mounts nothing of another`
          : `write "${found.source.makesName}"`,
        confidence: isSure ? 'proven' : 'likely',
        related: [
          {
            at: found.source.field('metadata', isElsewhere ? 'namespace' : 'name'),
            label: sourceTitle(found.source),
          },
          ...awaited.slice(0, 3).map((file) => ({ at: file.at, label: `${file.field} is read from it` })),
        ],
        ...(isElsewhere ? {} : { edits: [{ at, text: found.source.makesName }] }),
      };
    }
  },
});

/**
 * The files that monitors read from the mount, or from where the right name would put it, and of whose name the object that
 * was found has a key: then it is the one that was meant. Otherwise somebody may have made another by hand.
 */
function filesAwaited(
  discovery: Discovery,
  prometheus: Prometheus,
  { part, mounts, found }: MisplacedMount,
): readonly TlsFile[] {
  const pools = discovery.prometheuses.find((trace) => trace.prometheus === prometheus)?.pools ?? [];
  const folders = mounts.flatMap(({ mountPath }) => [
    mountPath,
    mountPath.replace(part.name, found.source.makesName),
  ]);
  const keys = new Set((found.source.keys ?? []).map(({ name }) => name));
  return pools
    .filter(({ selection }) => selection.verdict !== 'no')
    .flatMap(({ scrapeJob }) => scrapeJob.tlsFiles)
    .filter(
      ({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)) && keys.has(baseName(path)),
    );
}
