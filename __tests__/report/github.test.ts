import { describe, expect, test } from 'vitest';
import { github } from '../../src/report/github.js';
import { defaultOptions } from '../../src/report/reporter.js';
import { terminal } from '../../src/report/terminal.js';
import { annotationsIn, commandsIn } from './runner.js';
import { findingOf, reportOf, shop, spanOf } from './sample.js';

const at = spanOf(shop, 'deploy/monitor.yaml', 'metrics', 'interval');

describe('github', () => {
  test('an annotation says all that a reviewer needs, at the place in question', () => {
    const finding = findingOf({
      at,
      help: 'rename the port',
      related: [
        { at: spanOf(shop, 'deploy/service.yaml', 'ports'), label: 'the ports of Service shop/cart' },
      ],
    });
    const titleOf = (rule: string): string => `title of ${rule}, 100%: up == 0`;
    const log = github(reportOf({ files: shop, findings: [finding] }), { ...defaultOptions, titleOf });
    expect(annotationsIn(log)).toEqual([
      {
        level: 'error',
        title: 'title of endpoint-port-unknown, 100%: up \uFF1D\uFF1D 0',
        message: [
          'no Service selected by ServiceMonitor shop/cart names a port "metrics" (they name "web")',
          'why: Prometheus drops every target of this endpoint, so not even `up == 0` can fire',
          'other end: deploy/service.yaml:9 the ports of Service shop/cart',
          'help: rename the port',
          '[endpoint-port-unknown]',
        ].join('\n'),
        ...{ file: 'deploy/monitor.yaml', line: 12, endLine: 12, column: 13, endColumn: 20 },
      },
    ]);
  });

  test('a span over several lines is annotated at its first', () => {
    const long = spanOf(shop, 'deploy/monitor.yaml', 'selector:\n    matchLabels');
    const log = github(reportOf({ files: shop, findings: [findingOf({ at: long })] }), defaultOptions);
    expect(annotationsIn(log)).toMatchObject([{ line: 7, endLine: 7, column: 3 }]);
    expect(annotationsIn(log)[0]).not.toHaveProperty('endColumn');
  });

  test('paths keep what the escaping of commands would cut', () => {
    const files = { 'a=b/100%,c:d.yaml': 'x' };
    const span = { file: 'a=b/100%,c:d.yaml', start: 0, end: 1 };
    const log = github(reportOf({ files, findings: [findingOf({ at: span })] }), defaultOptions);
    expect(annotationsIn(log)[0]?.file).toBe('a=b/100%,c:d.yaml');
  });

  test('standard input has no place', () => {
    const span = { file: '<stdin>', start: 0, end: 1 };
    const log = github(
      reportOf({ files: { '<stdin>': 'x' }, findings: [findingOf({ at: span })] }),
      defaultOptions,
    );
    expect(Object.keys(annotationsIn(log)[0] ?? {}).sort()).toEqual(['level', 'message', 'title']);
  });

  test('the gravest come first, and those beyond the budget are told in plain text', () => {
    const notice = findingOf({ at, severity: 'notice', rule: 'a-notice' });
    const errors = Array.from({ length: 12 }, (_, i) => findingOf({ at, rule: `rule-${i}` }));
    const log = github(reportOf({ files: shop, findings: [notice, ...errors] }), defaultOptions);
    expect(commandsIn(log).map(({ properties }) => properties['title'])).toEqual([
      ...errors.slice(0, 10).map(({ rule }) => rule),
      'a-notice',
    ]);
    expect(log).toContain('\n2 more errors without annotation (GitHub shows 10 of each level a step); ');
    expect(log).toMatch(
      /\n {2}deploy\/monitor\.yaml:12:13 .* \[rule-10\]\n {2}deploy\/monitor\.yaml:12:13 .* \[rule-11\]\n/,
    );
  });

  test('a message stays within what GitHub keeps, and says that it was cut', () => {
    const log = github(
      reportOf({ files: shop, findings: [findingOf({ at, message: '%'.repeat(5000) })] }),
      defaultOptions,
    );
    const data = commandsIn(log)[0]?.data ?? '';
    expect(data).toBe(`${'%'.repeat(4095)}…`);
  });

  test('the report for people comes first, and alone when nothing was found', () => {
    const clean = reportOf({ files: shop });
    expect(github(clean, defaultOptions)).toBe(terminal(clean, defaultOptions));
    const report = reportOf({ files: shop, findings: [findingOf({ at })] });
    expect(github(report, defaultOptions).startsWith(terminal(report, defaultOptions))).toBe(true);
  });
});
