import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanComment, findingsComment, mendedComment } from '../../src/report/comment.js';
import { defaultOptions } from '../../src/report/reporter.js';
import { hostileReport } from './hostile.js';
import { referencesIn, render, tagsOf } from './render.js';
import { findingOf, reportOf, shop, spanOf } from './sample.js';

const at = spanOf(shop, 'deploy/monitor.yaml', 'metrics', 'interval');
const report = reportOf({ files: shop, findings: [findingOf({ at })] });
const home = 'https://github.com/shop/deploy';
const options = { ...defaultOptions, linkBase: `${home}/blob/abc`, runLink: `${home}/actions/runs/9` };

describe('the comment', () => {
  test('while something is to be told is the table, with links to lines and to the run', () => {
    const text = findingsComment(report, options);
    expect(text.split('\n').slice(0, 5)).toEqual([
      '### promwire: 1 error in 3 files (3 manifests, 1 monitor, 2 targets)',
      '',
      '| | Where | What breaks | What it means, what mends it |',
      '|---|---|---|---|',
      expect.stringContaining(`[\`deploy/monitor.yaml:12\`](${home}/blob/abc/deploy/monitor.yaml#L12)`),
    ]);
    expect(text.split('\n').at(-1)).toBe(
      `What holds, what is unproven and what was not read stands in [the summary of the run](${home}/actions/runs/9).`,
    );
  });

  test('without findings says so', () => {
    const clean = reportOf({ files: shop });
    expect(mendedComment(clean, defaultOptions)).toMatch(/^### promwire: ✅ all mended\n\nNothing is left/);
    expect(cleanComment(clean, defaultOptions)).toMatch(/^### promwire: ✅ no findings: 1 monitor/);
  });

  test('stays below 65,536 characters and cuts whole rows', () => {
    const findings = Array.from({ length: 500 }, () => findingOf({ at, message: 'ß'.repeat(500) }));
    const text = findingsComment({ ...report, findings }, options);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/\n\d+ more findings not shown: /);
    expect(tagsOf(render(text)).filter((tag) => tag === '<table>')).toHaveLength(1);
  });

  test('renders to a table of text, code and links to lines, whatever the files say', () => {
    fc.assert(
      fc.property(hostileReport, (hostile) => {
        const html = render(findingsComment(hostile, options));
        const own =
          /^<(?:\/?(?:h3|p|table|thead|tbody|tr|th|td|code|strong|a)|br|a href="https:\/\/github\.com\/shop\/deploy\/[^"]*")>$/;
        expect(tagsOf(html).filter((tag) => !own.test(tag))).toEqual([]);
        expect(html.match(/<tr>/g)).toHaveLength(2);
        expect(html.match(/<td>/g)).toHaveLength(4);
        expect(referencesIn(html)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
