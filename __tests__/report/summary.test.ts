import { describe, expect, test } from 'vitest';
import type { Pool, Target } from '../../src/discovery/trace.js';
import { defaultOptions } from '../../src/report/reporter.js';
import { terminal } from '../../src/report/terminal.js';
import { findingOf, reportOf, shop, spanOf, suppressedOf } from './sample.js';

function target(verdict: Target['verdict']): Target {
  return { url: 'http://{pod IP}:80/metrics', labels: {}, verdict, why: '', evidence: [] };
}

function pool(name: string, index: number, targets: readonly Target[], state: Pool['state'] = 'ready'): Pool {
  const object = `ServiceMonitor shop/${name}`;
  return {
    job: `serviceMonitor/shop/${name}/${index}`,
    object,
    state,
    reason: '',
    targets,
    dropped: () => [],
  };
}

describe('the end of the report', () => {
  test('a clean run says what holds, what was not judged and what was not read', () => {
    const report = reportOf({
      files: shop,
      counts: { files: 12, manifests: 34, monitors: 5, targets: 7 },
      prometheuses: [
        {
          ...{ ref: 'monitoring/k8s', world: '', state: 'ready' as const },
          pools: [
            pool('cart', 0, [target('up')]),
            pool('cart', 1, [target('unknown'), target('up')]),
            pool('half', 0, [target('up')]),
            pool('half', 1, []),
            pool('down', 0, [target('up'), target('down')]),
            pool('out', 0, [target('up')], 'rejected'),
          ],
        },
        { ref: 'assumed', world: '', state: 'assumed', pools: [pool('pay', 0, [target('unknown')])] },
      ],
      unproven: ['dev', 'prod'].map(() => ({
        object: 'ServiceMonitor shop/api',
        hop: 'ServiceMonitor selects Service',
        needs: 'add the Services of namespace shop to the scan',
        at: spanOf(shop, 'deploy/monitor.yaml', 'selector'),
      })),
      notRead: [
        { file: 'a.yaml', reason: 'template: "{{" at line 3' },
        { file: 'b.yaml', reason: 'too large' },
        ...['c', 'd', 'e', 'f', 'g'].map((name) => ({
          file: `${name}.yaml`,
          reason: 'template: "{{" at line 9',
        })),
      ],
    });
    expect(terminal(report, defaultOptions)).toBe(`what holds:
  ✓ Prometheus monitoring/k8s → ServiceMonitor shop/cart → 3 targets
  ✓ any Prometheus that selects it → ServiceMonitor shop/pay → 1 target

unproven: 1 hop whose other end is not in the scan
  ? ServiceMonitor shop/api: ServiceMonitor selects Service  deploy/monitor.yaml:7
    to settle: add the Services of namespace shop to the scan

not read: 7 files, in whole or in part
  - template (6): a.yaml, c.yaml, d.yaml and 3 more
  - too large (1): b.yaml

no findings: 5 monitors, 7 targets in 12 files (34 manifests)
`);
  });

  test('findings are counted by severity, the suppressed beside them', () => {
    const at = { file: 'a.yaml', start: 0, end: 1 };
    const findings = [findingOf({ at }), findingOf({ at, severity: 'warning' }), findingOf({ at })];
    const counts = { files: 1, manifests: 1, monitors: 1, targets: 0 };
    const log = terminal(reportOf({ findings, suppressed: [suppressedOf({ at })], counts }), defaultOptions);
    expect(log.trimEnd().split('\n').at(-1)).toBe(
      '2 errors, 1 warning in 1 file (1 manifest, 1 monitor, 0 targets), 1 suppressed',
    );
  });

  test('long lists are cut and counted', () => {
    const at = { file: 'a.yaml', start: 0, end: 0 };
    const unproven = Array.from({ length: 25 }, (_, i) => ({
      object: `Service shop/s${i}`,
      hop: 'selects',
      needs: `Pod s${i}`,
      at,
    }));
    const log = terminal(reportOf({ unproven }), defaultOptions);
    expect(log).toContain('unproven: 25 hops');
    expect(log).toContain('Service shop/s19:');
    expect(log).not.toContain('Service shop/s20:');
    expect(log).toContain('  … and 5 more hops\n');
  });

  test('many that wait for one thing are told together, two are not', () => {
    const at = { file: 'a.yaml', start: 0, end: 0 };
    const hop = (name: string, needs: string) => ({
      object: `ServiceMonitor shop/${name}`,
      hop: 'Prometheus selects ServiceMonitor',
      needs,
      at,
    });
    const many = ['a', 'b', 'c', 'd', 'g'].map((name) => hop(name, 'the Prometheus'));
    const two = ['e', 'f'].map((name) => hop(name, 'its namespace'));
    const log = terminal(reportOf({ unproven: [...many, ...two] }), defaultOptions);
    expect(log).toContain('unproven: 7 hops');
    expect(log).toContain(
      [
        '  ? ServiceMonitor shop/a, ServiceMonitor shop/b, ServiceMonitor shop/c and 2 more: Prometheus',
        '    selects them',
        '    a.yaml:1',
      ].join('\n'),
    );
    expect(log).toContain('? ServiceMonitor shop/e: Prometheus selects ServiceMonitor');
    expect(log).toContain('? ServiceMonitor shop/f: Prometheus selects ServiceMonitor');
  });

  test.each([
    ['No Prometheus selects the monitor', 'No Prometheus selects them'],
    ['ServiceMonitor selects Service', 'ServiceMonitor selects Service'],
    ['Prometheus selects Probe', 'Prometheus selects them'],
  ])('what is told together of "%s"', (hop, told) => {
    const at = { file: 'a.yaml', start: 0, end: 0 };
    const unproven = ['a', 'b', 'c'].map((name) => ({ object: `Probe ${name}`, hop, needs: 'x', at }));
    expect(terminal(reportOf({ unproven }), defaultOptions)).toContain(
      `? Probe a, Probe b, Probe c: ${told}  a.yaml:1\n`,
    );
  });

  test('long entries are folded under their first word', () => {
    const note = `the scan was read as worlds: ${Array(12).fill('a/long/path').join(', ')}`;
    const notRead = [
      { file: `${'folder/'.repeat(12)}a.yaml`, reason: 'template: "{{" outside a string at line 3' },
    ];
    const lines = terminal(reportOf({ worldNotes: [note], notRead }), { ...defaultOptions, width: 80 }).split(
      '\n',
    );
    const at = lines.findIndex((text) => text.startsWith('  - the scan'));
    expect(lines[at + 1]).toMatch(/^ {4}a\/long\/path/);
    const tooLong = lines.filter((text) => text.length > 80 && text.trim().includes(' '));
    expect(tooLong).toEqual([]);
  });
});
