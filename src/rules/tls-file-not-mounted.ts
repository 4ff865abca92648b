import { type MissingFile, missingFilesOf } from '../discovery/pool/missing-files.js';
import type { Graph } from '../graph/graph.js';
import { containerPath } from '../graph/mounted-files.js';
import { missingMounts } from '../graph/mounts.js';
import { groupBy } from '../util/group.js';
import { folderOf } from '../util/path.js';
import { defineRule } from './define-rule.js';
import { helpInstead, pathInstead, relatedInstead, shownInstead, titlesOf } from './mounted-instead.js';

export const tlsFileNotMounted = defineRule({
  id: 'tls-file-not-mounted',
  title: 'TLS file lies where the Prometheus mounts nothing',
  gate: 'pool',
  severity: 'error',
  since: '0.1.0',
  subject: 'ConfigurationResource',

  *check(monitor, { graph, discovery }) {
    const missing = missingFilesOf(discovery, monitor, 'tls').flatMap((file) => notMounted(graph, file));
    // One folder that is not mounted is one fault, however many files are read from it.
    const folders = groupBy(
      missing,
      ({ index, file, namedBy }) => `${index} ${namedBy} ${folderOf(file.path)}`,
    );
    for (const [first, ...others] of folders.values()) {
      if (first === undefined) continue;
      const { file, namedBy } = first;
      const paths = [first, ...others].map((one) => ({ at: one.file.at, text: pathInstead(graph, one) }));
      const edits = paths.flatMap(({ at, text }) => (text === undefined ? [] : [{ at, text }]));
      yield {
        at: file.at,
        message: `${titlesOf(first)} ${first.fails.length === 1 ? 'mounts' : 'mount'} nothing at "${file.path}", the ${file.field} of ${namedBy} (${shownInstead(graph, first)})`,
        why: `Prometheus logs "error creating new scrape pool", "open ${containerPath(file.path)}: no such file or directory", and the job is missing from its targets page altogether`,
        help: helpInstead(graph, first),
        confidence: 'proven',
        related: [
          ...others.map((other) => ({
            at: other.file.at,
            label: `${other.file.field} lies in the same folder`,
          })),
          ...relatedInstead(first),
        ],
        ...(edits.length === paths.length ? { edits } : {}),
      };
    }
  },
});

/** A file of a Secret that the Prometheus lists by a misspelled name is the business of mounted-secret-missing. */
function notMounted(graph: Graph, missing: MissingFile): MissingFile[] {
  const fails = missing.fails.filter(({ prometheus, found }) => {
    if (found.state !== 'not-mounted') return false;
    const meant = missingMounts(graph, prometheus).flatMap((mount) =>
      mount.found.state === 'misplaced' && mount.found.how !== 'other-namespace' ? [mount.found.source] : [],
    );
    return !meant.some((source) => folderOf(found.path).endsWith(`/${source.makesName}`));
  });
  return fails.length === 0
    ? []
    : [{ ...missing, fails, everywhere: missing.everywhere && fails.length === missing.fails.length }];
}
