import { describe, expect, test } from 'vitest';
import { defaultOptions } from '../../src/report/reporter.js';
import { targetReporters } from '../../src/report/targets.js';
import { placeOf, reportOf, shop } from './sample.js';

const evidence = [{ at: placeOf(shop, 'deploy/service.yaml', 'name: web'), label: 'the port' }];

describe('targets table', () => {
  test('reads as the targets page does', () => {
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
                  url: 'http://\uE000pod IP of shop/web\uE001:8080/metrics',
                  labels: { namespace: 'shop', job: 'a"b' },
                  ...{ verdict: 'down' as const, why: 'nothing listens on port 8080', evidence },
                },
                { url: 'http://10.0.0.1/metrics', labels: {}, verdict: 'unknown', why: '', evidence: [] },
              ],
              dropped: () => [
                {
                  discoveredLabels: { b: '2', __address__: '10.0.0.2:80' },
                  by: 'keep port =~ web',
                  evidence,
                },
              ],
            },
            {
              ...{
                job: 'serviceMonitor/shop/pay/0',
                object: 'ServiceMonitor shop/pay',
                state: 'not-selected' as const,
              },
              ...{ reason: 'its labels do not match', targets: [], dropped: () => [] },
            },
          ],
        },
        { ref: 'assumed', world: 'dev', state: 'assumed', pools: [] },
      ],
    });
    expect(
      targetReporters.table(report, { ...defaultOptions, dropped: 'each' }),
    ).toBe(`Prometheus monitoring/k8s in the world prod

  serviceMonitor/shop/cart/0 (1 down, 1 unknown, 1 dropped)
    DOWN     http://{pod IP of shop/web}:8080/metrics
             {job="a\\"b", namespace="shop"}
             nothing listens on port 8080
             deploy/service.yaml:10:7  the port
    UNKNOWN  http://10.0.0.1/metrics
             {}
    DROPPED  10.0.0.2:80
             by keep port =~ web
             discovered {__address__="10.0.0.2:80", b="2"}
             deploy/service.yaml:10:7  the port

  serviceMonitor/shop/pay/0 (not selected)
    its labels do not match

Prometheus in the world dev (not in the scan; one that selects every monitor is assumed)

  no scrape pools

`);
  });

  test('tells dropped targets by their rule', () => {
    const drop = (address: string, by: string) => ({
      discoveredLabels: { __address__: address },
      by,
      evidence,
    });
    const dropped = [
      ...[1, 2, 3, 4].map((i) => drop(`10.0.0.${i}:80`, 'keep app')),
      drop('10.0.0.9:80', 'keep port'),
    ];
    const pool = {
      job: 'serviceMonitor/shop/cart/0',
      object: 'ServiceMonitor shop/cart',
      state: 'ready' as const,
      reason: '',
    };
    const report = reportOf({
      files: shop,
      prometheuses: [
        { ref: 'a/b', world: '', state: 'ready', pools: [{ ...pool, targets: [], dropped: () => dropped }] },
      ],
    });
    expect(targetReporters.table(report, defaultOptions)).toBe(`Prometheus a/b

  serviceMonitor/shop/cart/0 (5 dropped)
    DROPPED  4 targets
             by keep app
             10.0.0.1:80, 10.0.0.2:80, 10.0.0.3:80 and 1 more
             deploy/service.yaml:10:7  the port
    DROPPED  1 target
             by keep port
             10.0.0.9:80
             deploy/service.yaml:10:7  the port

--verdict dropped shows each dropped target with its labels
`);
  });

  test('says so when there is nothing to predict', () => {
    expect(targetReporters.table(reportOf({}), defaultOptions)).toBe(
      'no Prometheus and no monitor in the scan, so no target is predicted\n',
    );
  });
});
