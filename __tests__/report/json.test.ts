import { describe, expect, test } from 'vitest';
import { json } from '../../src/report/json.js';
import { defaultOptions } from '../../src/report/reporter.js';
import { targetsJson } from '../../src/report/targets.js';
import { findingOf, placeOf, reportOf, shop, spanOf, suppressedOf } from './sample.js';

describe('json', () => {
  test('is the report that the interface fixes, keys in their order', () => {
    const at = spanOf(shop, 'deploy/monitor.yaml', 'metrics', 'interval');
    const report = reportOf({
      files: shop,
      findings: [
        findingOf({
          ...{ at, help: 'rename it', worlds: ['prod'], edits: [{ at, text: 'web' }] },
          related: [
            { at: spanOf(shop, 'deploy/service.yaml', 'ports:\n    - name'), label: 'on \uE000node\uE001' },
          ],
        }),
        findingOf({ at, severity: 'warning', confidence: 'likely' }),
      ],
      suppressed: [suppressedOf({ at })],
      unproven: [{ object: 'Service shop/a', hop: 'Service selects Pod', needs: 'the Pods', at }],
      notRead: [{ file: 'big.yaml', reason: 'too large' }],
    });
    const start = shop['deploy/monitor.yaml'].indexOf('metrics\n');
    const place = { file: 'deploy/monitor.yaml', line: 12, column: 13, endLine: 12, endColumn: 20 };
    const told = {
      rule: 'endpoint-port-unknown',
      gate: 'relabel',
      severity: 'error',
      confidence: 'proven',
      message: 'no Service selected by ServiceMonitor shop/cart names a port "metrics" (they name "web")',
      why: 'Prometheus drops every target of this endpoint, so not even `up == 0` can fire',
      help: 'rename it',
      object: 'ServiceMonitor shop/cart',
      ...place,
      related: [
        { file: 'deploy/service.yaml', line: 9, column: 3, endLine: 10, endColumn: 11, label: 'on {node}' },
      ],
      fix: { edits: [{ file: 'deploy/monitor.yaml', start, end: start + 7, text: 'web' }] },
      worlds: ['prod'],
    };
    const expected = {
      version: 1,
      summary: {
        ...{ files: 3, manifests: 3, monitors: 1, targets: 2, errors: 1, warnings: 1, notices: 0 },
        ...{ unproven: 1, suppressed: 1 },
      },
      findings: [
        told,
        {
          ...told,
          severity: 'warning',
          confidence: 'likely',
          help: null,
          related: [],
          fix: null,
          worlds: [],
        },
      ],
      unproven: [
        {
          object: 'Service shop/a',
          hop: 'Service selects Pod',
          needs: 'the Pods',
          file: 'deploy/monitor.yaml',
          line: 12,
        },
      ],
      notRead: [{ file: 'big.yaml', reason: 'too large' }],
    };
    expect(json(report, defaultOptions)).toBe(`${JSON.stringify(expected, null, 2)}\n`);
  });

  test('columns are UTF-16 units, 1-based, and lines end at line breaks of either sort', () => {
    const files = { 'a.yaml': 'a: 1\r\nb: 😀 web\r\n' };
    const at = spanOf(files, 'a.yaml', 'web\r\n');
    const [finding] = JSON.parse(
      json(reportOf({ files, findings: [findingOf({ at })] }), defaultOptions),
    ).findings;
    expect(finding).toMatchObject({ line: 2, column: 7, endLine: 3, endColumn: 1 });
  });
});

describe('targets json', () => {
  test('is the page that the interface fixes, unknown parts in braces, labels sorted', () => {
    const evidence = [{ at: placeOf(shop, 'deploy/service.yaml', 'name: web'), label: 'the port' }];
    const report = reportOf({
      files: shop,
      prometheuses: [
        {
          ...{ ref: 'monitoring/k8s', world: 'prod', state: 'ready' as const },
          pools: [
            {
              ...{
                job: 'serviceMonitor/shop/cart/0',
                object: 'ServiceMonitor shop/cart',
                state: 'ready' as const,
                reason: '',
              },
              targets: [
                {
                  url: 'http://\uE000pod IP\uE001:80/metrics',
                  labels: { job: 'cart', instance: '\uE000pod IP\uE001:80' },
                  ...{ verdict: 'up' as const, why: 'it listens', evidence },
                },
              ],
              dropped: () => [{ discoveredLabels: { b: '2', a: '1' }, by: 'keep port =~ web', evidence: [] }],
            },
          ],
        },
      ],
    });
    const expected = {
      prometheus: [
        {
          ref: 'monitoring/k8s',
          world: 'prod',
          state: 'ready',
          pools: [
            {
              job: 'serviceMonitor/shop/cart/0',
              object: 'ServiceMonitor shop/cart',
              state: 'ready',
              reason: '',
              targets: [
                {
                  url: 'http://{pod IP}:80/metrics',
                  labels: { instance: '{pod IP}:80', job: 'cart' },
                  verdict: 'up',
                  why: 'it listens',
                  evidence: [
                    {
                      file: 'deploy/service.yaml',
                      line: 10,
                      column: 7,
                      endLine: 10,
                      endColumn: 16,
                      label: 'the port',
                    },
                  ],
                },
              ],
              dropped: [{ discoveredLabels: { a: '1', b: '2' }, by: 'keep port =~ web', evidence: [] }],
            },
          ],
        },
      ],
    };
    expect(targetsJson(report, defaultOptions)).toBe(`${JSON.stringify(expected, null, 2)}\n`);
  });
});
