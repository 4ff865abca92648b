import { describe, expect, test } from 'vitest';
import { defaultOptions } from '../../src/report/reporter.js';
import { terminal } from '../../src/report/terminal.js';
import { findingOf, type Parts, reportOf, shop, spanOf } from './sample.js';

/** What the terminal shows of a report, without the summary unless it is asked for. */
function lines(parts: Parts, width = 100): readonly string[] {
  const all = terminal(reportOf(parts), { ...defaultOptions, width })
    .trimEnd()
    .split('\n');
  return parts.findings === undefined ? all : all.slice(0, all.lastIndexOf(''));
}

/** One finding about `words` of a text. */
function pointing(text: string, words: string, label = ''): readonly string[] {
  const files = { 'a.yaml': text };
  const at = spanOf(files, 'a.yaml', words);
  const related = label === '' ? [] : [{ at, label }];
  const rows = lines({ files, findings: [findingOf({ at, related })] }, 60);
  return rows.slice(
    2,
    rows.findIndex((row) => row.includes('= why')),
  );
}

describe('terminal', () => {
  test('both ends of a wire, what it means and what mends it', () => {
    const at = spanOf(shop, 'deploy/monitor.yaml', 'metrics', 'interval');
    const finding = findingOf({
      at,
      help: 'rename the port here or on the Service, so that both say the same',
      related: [
        { at: spanOf(shop, 'deploy/service.yaml', 'ports'), label: 'the ports of Service shop/cart' },
        { at: spanOf(shop, 'deploy/monitor.yaml', 'app: cart'), label: 'selects Service shop/cart' },
      ],
      edits: [{ at, text: 'web' }],
    });
    expect(lines({ files: shop, findings: [finding] })).toEqual([
      'error[endpoint-port-unknown] no Service selected by ServiceMonitor shop/cart names a port "metrics" (they name "web")',
      '  --> deploy/monitor.yaml:12:13',
      '   |',
      ' 8 |     matchLabels:',
      ' 9 |       app: cart',
      '   |       --------- selects Service shop/cart',
      '...',
      '11 |     - interval: 30s',
      '12 |       port: metrics',
      '   |             ^^^^^^^',
      '   |',
      '  --> deploy/service.yaml:9:3',
      '   |',
      ' 8 | spec:',
      ' 9 |   ports:',
      '   |   ----- the ports of Service shop/cart',
      '   |',
      '   = why: Prometheus drops every target of this endpoint, so not even `up == 0` can fire',
      '   = help: rename the port here or on the Service, so that both say the same',
      '   = edit:',
      '12 -       port: metrics',
      '12 +       port: web',
    ]);
  });

  test('a span over several lines shows its first and its last', () => {
    expect(pointing('a:\n  b: 1\n  c:\n    d: 2\n', 'b: 1\n  c:\n    d: 2')).toEqual([
      '  |',
      '1 | a:',
      '2 |   b: 1',
      '  |   ^^^^',
      '...',
      '4 |     d: 2',
      '  |     ^^^^',
      '  |',
    ]);
  });

  test('tabs, wide characters and unseen ones leave the underline under its text', () => {
    expect(pointing('\t木:\u202E x\u00E9 web', 'web')).toEqual([
      '  |',
      '1 |     木:\\u{202e} xé web',
      `  | ${' '.repeat(19)}^^^`,
      '  |',
    ]);
  });

  test('a long line is cut around the span', () => {
    const rows = pointing(`{"a":"${'x'.repeat(500)}","port":"metrics","z":"${'y'.repeat(500)}"}`, 'metrics');
    const source = rows[1] ?? '';
    expect(source).toMatch(/^1 \| ….*"port":"metrics".*…$/);
    expect(source.length).toBeLessThanOrEqual(60);
    expect(rows[2]?.indexOf('^^^^^^^')).toBe(source.indexOf('metrics'));
  });

  test('a label without room behind its underline stands below it, folded', () => {
    const label = 'a long label that does not fit behind the underline of its text';
    expect(
      pointing('a:\n  some-key-of-a-certain-length: x\n', 'some-key-of-a-certain-length', label),
    ).toEqual([
      '  |',
      '1 | a:',
      '2 |   some-key-of-a-certain-length: x',
      '  |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      '  |   ----------------------------',
      '  |   a long label that does not fit behind the underline of',
      '  |   its text',
      '  |',
    ]);
  });

  test('an empty span, at the end of a file without a line break, has one caret', () => {
    const files = { 'a.yaml': 'a: b' };
    const rows = lines({ files, findings: [findingOf({ at: { file: 'a.yaml', start: 4, end: 4 } })] });
    expect(rows.slice(1, 5)).toEqual([' --> a.yaml:1:5', '  |', '1 | a: b', '  |     ^']);
  });

  test('a file that was not read has a place but no frame', () => {
    const at = { file: 'gone.yaml', start: 7, end: 9 };
    const rows = lines({ findings: [findingOf({ at, related: [{ at, label: 'the other end' }] })] });
    expect(rows.slice(1, 3)).toEqual([' --> gone.yaml:1:1', ' --> gone.yaml:1:1  the other end']);
  });

  test('edits that add and remove whole lines', () => {
    const files = { 'a.yaml': 'a: 1\nb: 2\nc: 3\n' };
    const edits = [
      { at: { file: 'a.yaml', start: 0, end: 0 }, text: 'z: 0\n' },
      { at: spanOf(files, 'a.yaml', 'c: 3\n'), text: '' },
    ];
    const rows = lines({ files, findings: [findingOf({ at: spanOf(files, 'a.yaml', 'b'), edits })] });
    expect(rows.slice(-3)).toEqual(['  = edit in a.yaml:', '1 + z: 0', '3 - c: 3']);
  });

  test('worlds are named where the scan was cut into several', () => {
    const at = { file: 'a.yaml', start: 0, end: 1 };
    const findings = [findingOf({ at, worlds: ['dev', 'prod'] })];
    expect(lines({ files: { 'a.yaml': 'a' }, findings }).join('\n')).not.toContain('dev');
    const cut = terminal(
      reportOf({ files: { 'a.yaml': 'a' }, findings, worldNotes: ['two overlays'] }),
      defaultOptions,
    );
    expect(cut).toContain('\n  = in: dev, prod\n');
    expect(cut).toContain('worlds:\n  - two overlays\n');
  });

  test('colours only when asked for', () => {
    const report = reportOf({
      files: { 'a.yaml': 'a' },
      findings: [findingOf({ at: { file: 'a.yaml', start: 0, end: 1 } })],
    });
    expect(terminal(report, defaultOptions)).not.toContain('\u001B');
    expect(terminal(report, { ...defaultOptions, color: true })).toContain(
      '\u001B[1;31merror[endpoint-port-unknown]\u001B[0m',
    );
  });
});
