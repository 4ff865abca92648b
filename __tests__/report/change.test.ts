import { describe, expect, test } from 'vitest';
import { github } from '../../src/report/github.js';
import { json } from '../../src/report/json.js';
import { markdown } from '../../src/report/markdown.js';
import { defaultOptions } from '../../src/report/reporter.js';
import { terminal } from '../../src/report/terminal.js';
import { annotationsIn } from './runner.js';
import { findingOf, reportOf, shop, spanOf } from './sample.js';

const at = spanOf(shop, 'deploy/monitor.yaml', 'metrics', 'interval');
const other = spanOf(shop, 'deploy/service.yaml', 'web');
const lost = Array.from({ length: 8 }, (_, i) => `http://10.0.0.${i}:80/metrics`);
const change = {
  ...{
    base: 'c0ffee0123',
    older: [findingOf({ at })],
    mended: [],
    lineAtTip: (_: string, line: number) => line,
    notes: ['a submodule is not at hand'],
  },
  opened: [
    { object: 'ServiceMonitor shop/cart', hop: 'Prometheus mounts file', needs: 'Secret shop/ca', at },
  ],
  targets: [
    {
      ...{ prometheus: 'assumed', object: 'ServiceMonitor shop/new', left: 2, removed: [] },
      ...{ gained: ['http://a'], lost: [], downNow: [], nowUp: ['http://b'] },
    },
    {
      ...{
        prometheus: 'monitoring/k8s',
        object: 'ServiceMonitor shop/cart',
        left: 1,
        removed: [{ file: 'old.yaml', line: 3, label: 'an address' }],
      },
      ...{ gained: [], lost, downNow: ['http://c'], nowUp: [] },
    },
  ],
};
const report = reportOf({
  files: shop,
  change,
  findings: [
    findingOf({ at, removed: [{ file: 'deploy/old.yaml', line: 4, label: 'Service shop/cart' }] }),
    findingOf({ at, changedAt: other, related: [{ at: other, label: 'a port of Service shop/cart' }] }),
  ],
});

describe('a report on a change', () => {
  test('annotates changed lines first, and names the end that is elsewhere', () => {
    const annotations = annotationsIn(github(report, defaultOptions));
    expect(annotations.map(({ file, line }) => [file, line])).toEqual([
      ['deploy/service.yaml', 10],
      ['deploy/monitor.yaml', 12],
    ]);
    expect(annotations[0]?.message).toContain('other end: deploy/monitor.yaml:12 ServiceMonitor shop/cart');
    expect(annotations[0]?.message).not.toContain('deploy/service.yaml');
    expect(annotations[1]?.message).toContain(
      'taken away by the change: deploy/old.yaml:4 Service shop/cart',
    );
  });

  test('counts lines as the branch does, and names none that it does not have', () => {
    const lineAtTip = (file: string, line: number) => (file === 'deploy/service.yaml' ? line + 5 : undefined);
    const annotations = annotationsIn(
      github({ ...report, change: { ...change, lineAtTip } }, defaultOptions),
    );
    expect(annotations.map(({ file, line, column }) => [file, line, column])).toEqual([
      ['deploy/service.yaml', 15, 13],
      ['deploy/monitor.yaml', undefined, undefined],
    ]);
  });

  test('leaves room for the notices that the step has spent', () => {
    const notices = reportOf({
      files: shop,
      findings: Array.from({ length: 12 }, () => findingOf({ at, severity: 'notice' })),
    });
    const log = github(notices, { ...defaultOptions, noticesSpent: 2 });
    expect(log.match(/^::notice /gm)).toHaveLength(8);
    expect(log).toContain('4 more notices without annotation');
  });

  test('the summary: the targets that go before those that come', () => {
    const rows = markdown(report, defaultOptions)
      .split('\n')
      .filter((row) => /^\| (➖|➕)/.test(row));
    expect(rows).toEqual([
      `| ➖ | \`ServiceMonitor shop/cart\` | Prometheus monitoring/k8s | 8 targets disappear, 1 is left, 1 target goes down<br>taken away: \`old.yaml:3\` an address | ${lost
        .slice(0, 5)
        .map((url) => `\`${url}\``)
        .join('<br>')}<br>and 4 more |`,
      '| ➕ | `ServiceMonitor shop/new` | any Prometheus that selects it | 1 target is new, 1 target is down no more | `http://a`<br>`http://b` |',
    ]);
  });

  test('says what it was compared with, and what that left out', () => {
    const told = [
      '1 older finding not shown, as in c0ffee0123 (scope "all" shows it)',
      'a submodule is not at hand',
    ];
    for (const line of told) {
      expect(terminal(report, defaultOptions)).toContain(line);
      expect(markdown(report, defaultOptions)).toContain(`- ${line}`);
    }
    expect(terminal(report, defaultOptions)).toContain('2 errors new since c0ffee0123 in 3 files');
    expect(JSON.parse(json(report, defaultOptions)).change).toMatchObject({
      base: 'c0ffee0123',
      older: 1,
      mended: 0,
    });
  });

  test('says what it leaves open', () => {
    const told =
      'ServiceMonitor shop/cart: "Prometheus mounts file" could be followed before and cannot be now; to settle: Secret shop/ca';
    expect(terminal(report, defaultOptions)).toContain(`what the change leaves open:\n  ? ${told}\n`);
    expect(markdown(report, defaultOptions)).toContain(`- ❓ ${told} (\`deploy/monitor.yaml:12\`)`);
    expect(JSON.parse(json(report, defaultOptions)).change.opened).toHaveLength(1);
  });

  test('that could not be compared says why', () => {
    const all = reportOf({ change: { unavailable: 'git is not installed here' } });
    const sentence =
      'everything is reported, not only what the change brings, because git is not installed here';
    for (const reporter of [terminal, markdown]) expect(reporter(all, defaultOptions)).toContain(sentence);
    expect(JSON.parse(json(all, defaultOptions)).change).toEqual({
      unavailable: 'git is not installed here',
    });
  });

  test('a summary of very many targets stays below what GitHub takes, cut between rows', () => {
    const [, row] = change.targets;
    if (row === undefined) throw new Error('the sample has two rows');
    const targets = Array.from({ length: 5000 }, (_, i) => ({
      ...row,
      object: `ServiceMonitor shop/cart-${i}`,
    }));
    const text = markdown(reportOf({ files: shop, change: { ...change, targets } }), defaultOptions);
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text).toMatch(/\n\d+ more monitors not shown: the summary would be larger than GitHub takes\.\n/);
    const rows = text.split('\n').filter((line) => line.startsWith('| ➖'));
    expect(rows.every((line) => line.endsWith(' |'))).toBe(true);
  });
});
