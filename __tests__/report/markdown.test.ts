import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdown } from '../../src/report/markdown.js';
import { defaultOptions } from '../../src/report/reporter.js';
import { hostileReport } from './hostile.js';
import { actingMarkup, withoutCode } from './markup.js';
import { referencesIn, render, tagsOf } from './render.js';
import { commandsIn } from './runner.js';
import { findingOf, placeOf, reportOf, shop, spanOf } from './sample.js';

const at = spanOf(shop, 'deploy/monitor.yaml', 'metrics', 'interval');
const ends = [{ at: spanOf(shop, 'deploy/service.yaml', 'ports'), label: 'the ports of Service shop/cart' }];

describe('markdown', () => {
  test('a broken wire: the table, the diagram, and what else is to be said', () => {
    const report = reportOf({
      files: shop,
      findings: [
        findingOf({ at, severity: 'notice', rule: 'a-notice', object: '' }),
        findingOf({ at, help: 'rename it', related: ends }),
      ],
      prometheuses: [
        {
          ...{ ref: 'monitoring/k8s', world: '', state: 'ready' as const },
          pools: [
            {
              ...{
                job: 'serviceMonitor/shop/cart/0',
                object: 'ServiceMonitor shop/cart',
                state: 'ready' as const,
              },
              ...{ reason: 'every target is dropped', targets: [], dropped: () => [] },
            },
            {
              ...{
                job: 'serviceMonitor/shop/pay/0',
                object: 'ServiceMonitor shop/pay',
                state: 'ready' as const,
                reason: '',
              },
              targets: [
                {
                  ...{ url: 'http://x', labels: {}, verdict: 'up' as const, why: '' },
                  evidence: [{ at: placeOf(shop, 'deploy/service.yaml', 'web'), label: '' }],
                },
              ],
              dropped: () => [],
            },
          ],
        },
      ],
      unproven: [
        {
          object: 'Service shop/a',
          hop: 'Service selects Pod',
          needs: 'an entry under `assume.services`',
          at,
        },
      ],
      notRead: [{ file: 'a.yaml', reason: 'template: "{{"' }],
      worldNotes: ['two overlays'],
    });
    expect(
      markdown(report, defaultOptions),
    ).toBe(`### promwire: 1 error, 1 notice in 3 files (3 manifests, 1 monitor, 2 targets)

| | Where | What breaks | What it means, what mends it |
|---|---|---|---|
| ❌ error | \`deploy/monitor.yaml:12\` | no Service selected by ServiceMonitor shop/cart names a port "metrics" (they name "web")<br>\`deploy/service.yaml:9\` the ports of Service shop/cart<br>\`endpoint-port-unknown\` | Prometheus drops every target of this endpoint, so not even \`up == 0\` can fire<br>**Help:** rename it |
| ℹ️ notice | \`deploy/monitor.yaml:12\` | no Service selected by ServiceMonitor shop/cart names a port "metrics" (they name "web")<br>\`a-notice\` | Prometheus drops every target of this endpoint, so not even \`up == 0\` can fire |

\`\`\`mermaid
flowchart LR
  p0["Prometheus monitoring/k8s"] --> m0["ServiceMonitor shop/cart"]
  m0 -- "endpoint-port-unknown" --x t0["no target"]
\`\`\`

<details><summary>What holds: 1 wire</summary>

- ✅ Prometheus \`monitoring/k8s\` → \`ServiceMonitor shop/pay\` → 1 target

</details>

<details><summary>Unproven: 1 hop whose other end is not in the scan</summary>

- \`Service shop/a\`: Service selects Pod (\`deploy/monitor.yaml:12\`). To settle: an entry under \`assume.services\`

</details>

<details><summary>Not read: 1 file, in whole or in part</summary>

- template (1): \`a.yaml\`

</details>

<details><summary>How the scan was cut into worlds</summary>

- two overlays

</details>

`);
  });

  test('links to lines where the base is known, their paths encoded', () => {
    const files = { 'a b/(c)#d?.yaml': 'x' };
    const span = { file: 'a b/(c)#d?.yaml', start: 0, end: 1 };
    const linkBase = 'https://github.com/o/r/blob/abc';
    const text = markdown(reportOf({ files, findings: [findingOf({ at: span })] }), {
      ...defaultOptions,
      linkBase,
    });
    expect(text).toContain(
      '| [`a b/(c)#d?.yaml:1`](https://github.com/o/r/blob/abc/a%20b/%28c%29%23d%3F.yaml#L1) |',
    );
  });

  test('a clean run is its closing line and what holds', () => {
    expect(markdown(reportOf({}), defaultOptions)).toBe(
      '### promwire: no findings: 1 monitor, 2 targets in 0 files (3 manifests)\n\n',
    );
  });

  test('stays below what GitHub takes, cut between rows, and says how much is missing', () => {
    const findings = Array.from({ length: 3000 }, (_, i) =>
      findingOf({ at, message: `${i} ${'ü'.repeat(400)}` }),
    );
    const text = markdown(reportOf({ files: shop, findings }), defaultOptions);
    const size = Buffer.byteLength(text);
    expect(size).toBeLessThanOrEqual(900 * 1024);
    expect(size).toBeGreaterThan(880 * 1024);
    const rows = text.split('\n').filter((line) => line.startsWith('| ❌'));
    expect(rows.every((row) => row.endsWith(' |'))).toBe(true);
    expect(text).toContain(`\n${3000 - rows.length} more findings not shown: `);
  });

  test.each([undefined, 'https://github.com/o/r/blob/abc'])(
    'text of files is inert (links: %s)',
    (linkBase) => {
      fc.assert(
        fc.property(hostileReport, (report) => {
          const text = markdown(
            report,
            linkBase === undefined ? defaultOptions : { ...defaultOptions, linkBase },
          );
          expect(commandsIn(text)).toEqual([]);
          const { prose, diagram } = parts(text);
          for (const line of diagram)
            expect(line).toMatch(
              /^ {2}[pm]\d(\["[^"[\]{}<>#&;`|]*"\])? -(->|- "[^"`<>]*" --x) [mt]\d\["[^"[\]{}<>#&;`|]*"\]$/,
            );
          for (const line of prose) expect(actingMarkup(ownMarkupOff(line))).toEqual([]);
          const rows = prose.filter((line) => line.startsWith('| ❌'));
          expect(rows).toHaveLength(1);
          expect(withoutCode(rows[0] ?? '').match(/\|/g)).toHaveLength(5);
          // Tables split cells before they look for code spans.
          expect(rows[0]?.match(/\|/g)).toHaveLength(5);
        }),
        { numRuns: 400 },
      );
    },
  );

  test('renders to the tags of its own layout alone, whatever the files say', () => {
    const own =
      /^<(?:\/?(?:h3|p|table|thead|tbody|tr|th|td|code|strong|a|ul|li|pre|details|summary)|br|code class="language-mermaid"|a href="https:\/\/github\.com\/o\/r\/[^"]*")>$/;
    fc.assert(
      fc.property(hostileReport, (report) => {
        const html = render(
          markdown(report, { ...defaultOptions, linkBase: 'https://github.com/o/r/blob/abc' }),
        );
        expect(tagsOf(html).filter((tag) => !own.test(tag))).toEqual([]);
        expect(html.match(/<ul>/g)?.length ?? 0).toBeLessThanOrEqual(6);
        expect(referencesIn(html)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

/** The lines of the diagram, and all others. */
function parts(text: string): { prose: readonly string[]; diagram: readonly string[] } {
  const lines = text.split('\n').slice(0, -1);
  const open = lines.indexOf('```mermaid');
  if (open === -1) return { prose: lines, diagram: [] };
  const close = lines.indexOf('```', open);
  return {
    prose: [...lines.slice(0, open), ...lines.slice(close + 1)],
    diagram: lines.slice(open + 2, close),
  };
}

/** A line without the mark-up of the reporter itself. */
function ownMarkupOff(line: string): string {
  return line
    .replace(/^\|.*\|$/, (row) => (/^\|[| -]*\|$/.test(row) ? '' : row.slice(1, -1).replaceAll(' | ', ' ')))
    .replace(/^\| \| Where.*/, '')
    .replace(/^### /, '')
    .replace(/^<details><summary>(.*)<\/summary>$/, '$1')
    .replace(/^<\/details>$/, '')
    .replaceAll('<br>', ' ')
    .replaceAll('**Help:**', '')
    .replace(
      /(?<!\\)\[((?:`[^`]*`)|(?:"(?:[^\\`]|\\.)*?"))\]\(https:\/\/github\.com\/o\/r\/blob\/abc\/[\w%./~-]*#L\d+\)/g,
      '$1',
    );
}
