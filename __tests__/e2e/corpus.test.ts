import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/config.js';
import type { Report } from '../../src/engine/report.js';
import { scan } from '../../src/engine/scan.js';
import { nodeHost } from '../../src/host/node-host.js';
import { json } from '../../src/report/json.js';
import { defaultOptions } from '../../src/report/reporter.js';
import { toLineColumn } from '../../src/util/lines.js';

const root = new URL('../../', import.meta.url).pathname;
const corpus = '../shared/corpus';
const isThere = existsSync(root + corpus);
if (!isThere) console.log(`skipped: ${corpus} is not here, so the tests on real repositories cannot run`);

function scanCorpus(path: string): Promise<Report> {
  return scan({ host: nodeHost(root), config: { ...defaultConfig, paths: [path] } });
}

/** Errors as docs/corpus.md lists them: path below the corpus, line, rule. */
function errorsOf(report: Report): readonly string[] {
  return report.findings
    .filter(({ severity }) => severity === 'error')
    .map(({ at, rule }) => {
      const { line } = toLineColumn(report.textOf(at.file) ?? '', at.start);
      return `${at.file.replace(`${corpus}/`, '')}:${line} ${rule}`;
    });
}

/** The list items of docs/corpus.md, each with its sentence. */
function listed(): readonly { readonly key: string; readonly sentence: string }[] {
  const page = readFileSync(`${root}docs/corpus.md`, 'utf8');
  return [...page.matchAll(/^- `([^`]+)` `([^`]+)`:((?: .+)?(?:\n {2}.+)*)/gm)].map(
    ([, place, rule, sentence]) => ({
      key: `${place} ${rule}`,
      sentence: sentence ?? '',
    }),
  );
}

describe.skipIf(!isThere)('real repositories', () => {
  test('every error, of the whole and of each repository alone, is told in docs/corpus.md with its reason', async () => {
    const reports = [await scanCorpus(corpus)];
    for (const name of readdirSync(root + corpus)) {
      if (name !== 'README.md') reports.push(await scanCorpus(`${corpus}/${name}`));
    }
    const found = [...new Set(reports.flatMap(errorsOf))].sort();
    expect(found).toEqual(
      listed()
        .map(({ key }) => key)
        .sort(),
    );
    expect(listed().filter(({ sentence }) => sentence.length < 30)).toEqual([]);
  });

  test.each([`${corpus}/prometheus-operator+kube-prometheus/manifests`, `${corpus}/thanos-io+kube-thanos`])(
    '%s gives no finding at all',
    async (path) => {
      const { findings, counts } = await scanCorpus(path);
      expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
      expect(counts.monitors).toBeGreaterThan(10);
    },
  );

  test('a second run gives the same bytes', async () => {
    const [first, second] = [await scanCorpus(corpus), await scanCorpus(corpus)].map((report) =>
      json(report, defaultOptions),
    );
    expect(first).toBe(second);
  });
});
