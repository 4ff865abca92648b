import { type MissingFile, missingFilesOf } from '../discovery/pool/missing-files.js';
import { containerPath, type MountedFile } from '../graph/mounted-files.js';
import { nearKey } from '../graph/near-key.js';
import { sourceTitle } from '../model/key-source.js';
import { enumerated, listed } from '../util/text.js';
import { defineRule } from './define-rule.js';
import { titlesOf } from './mounted-instead.js';

type KeyMissing = Extract<MountedFile, { state: 'key-missing' }>;

export const tlsFileKeyMissing = defineRule({
  id: 'tls-file-key-missing',
  title: 'TLS file is no key of the Secret that is mounted there',
  gate: 'pool',
  severity: 'error',
  since: '0.1.0',
  subject: 'ConfigurationResource',

  *check(monitor, { discovery }) {
    for (const missing of missingFilesOf(discovery, monitor, 'tls')) {
      const keys = missing.fails.flatMap(({ found }) => (found.state === 'key-missing' ? [found] : []));
      const [first] = keys;
      if (first === undefined) continue; // tls-file-not-mounted speaks for this one
      const { file, namedBy } = missing;
      const near = offerOf(missing, keys);
      yield {
        at: file.at,
        message: `${titlesOf({ ...missing, fails: missing.fails.filter(({ found }) => found.state === 'key-missing') })} ${messageOf(first, file.field, namedBy)}`,
        why: `Prometheus logs "error creating new scrape pool", "open ${containerPath(file.path)}: no such file or directory", and the job is missing from its targets page altogether`,
        help:
          near === undefined ? 'name a key that is there, or add this one to the Secret' : `write "${near}"`,
        confidence: 'proven',
        related: [
          ...keys.flatMap(({ sources }) =>
            sources.map((source) => ({ at: source.field('metadata', 'name'), label: sourceTitle(source) })),
          ),
          ...keys.map(({ mount }) => ({ at: mount.at, label: 'where the Prometheus mounts it' })),
        ],
        ...(near === undefined ? {} : { edits: [{ at: file.at, text: near }] }),
      };
    }
  },
});

/** `mounts Secret a/b without a key "ca.pem", the caFile of ServiceMonitor c/d (it has "ca.crt")`. */
function messageOf({ mount, key, files, sources }: KeyMissing, field: string, namedBy: string): string {
  const what = enumerated([...new Set(sources.map(sourceTitle))].sort()) || 'a volume';
  const shown = `(it has ${listed(files) || 'none'})`;
  if (key === '')
    return `mounts a folder, not a file, at "${mount.mountPath}", the ${field} of ${namedBy} ${shown}`;
  return `mounts ${what} without ${sources.length > 0 ? 'a key' : 'a file'} "${key}", the ${field} of ${namedBy} ${shown}`;
}

/** The path with the one key that was plainly meant, when every Prometheus offers the same. */
function offerOf({ fails, everywhere }: MissingFile, keys: readonly KeyMissing[]): string | undefined {
  if (!everywhere || keys.length < fails.length) return undefined;
  const paths = keys.map(({ mount, key, files }) => {
    const near = mount.subPath === undefined ? nearKey(key, files) : undefined;
    return near === undefined ? undefined : `${mount.mountPath}/${near}`;
  });
  return new Set(paths).size === 1 ? paths[0] : undefined;
}
