import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeHost } from '../../src/host/node-host.js';
import { collect } from '../../src/source/collect.js';
import { defaultLimits } from '../../src/source/limits.js';
import type { SourceFile } from '../../src/source/manifest.js';

const folder = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

/** Real repositories lie beside the checkout on some machines; tests that read them say so where they are absent. */
export const hasCorpus = existsSync(folder);
export const withoutCorpus = hasCorpus ? '' : ' (skipped: ../shared/corpus is absent)';

/** The files of the corpus; those above a megabyte are lists of custom resource definitions. */
export function* corpusFiles(): Generator<SourceFile> {
  const limits = { ...defaultLimits, fileSize: 1_000_000 };
  for (const entry of collect(nodeHost(folder), { paths: [], exclude: [], limits }).entries) {
    if ('text' in entry) yield entry;
  }
}
