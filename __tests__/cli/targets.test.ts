import { describe, expect, test } from 'vitest';
import { promwire } from './promwire.js';
import { shop } from './shop.js';

async function targets(...filters: readonly string[]) {
  const { status, out, err } = await promwire(['targets', '--format', 'json', ...filters], shop);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  const pools: readonly {
    job: string;
    targets: readonly { verdict: string }[];
    dropped: readonly unknown[];
  }[] = JSON.parse(out).prometheus.flatMap((one: { pools: unknown }) => one.pools);
  return pools.map((pool) => [
    pool.job.replace('serviceMonitor/shop/', ''),
    pool.targets.length,
    pool.dropped.length,
  ]);
}

describe('promwire targets', () => {
  test('shows every pool', async () => {
    expect((await targets()).map(([job]) => job)).toEqual(['cart/0', 'cart/1', 'files/0', 'refused/0']);
  });

  test.each([
    [
      ['--monitor', 'shop/cart'],
      ['cart/0', 'cart/1'],
    ],
    [['--monitor', 'servicemonitor/shop/files'], ['files/0']],
    [['--prometheus', 'monitoring/k8s', '--monitor', 'shop/refused'], ['refused/0']],
    [['--verdict', 'up'], ['cart/0']],
    [['--verdict', 'down'], []],
  ])('%j', async (filters, jobs) => {
    expect((await targets(...filters)).map(([job]) => job)).toEqual(jobs);
  });

  test('what stands in no file has no line', async () => {
    const monitor =
      'apiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\nmetadata: { name: all, namespace: a }\nspec: { selector: {}, namespaceSelector: { any: true }, endpoints: [{ port: https }] }\n';
    const { out } = await promwire(['targets'], { 'a.yaml': monitor });
    expect(out).toContain('<built in>  ');
    expect(out).not.toContain('<built in>:');
  });

  test('--verdict dropped shows the dropped ones alone, the others none of them', async () => {
    expect(
      (await targets('--verdict', 'dropped')).every(([, kept, dropped]) => kept === 0 && Number(dropped) > 0),
    ).toBe(true);
    expect((await targets('--verdict', 'up')).every(([, kept, dropped]) => kept === 1 && dropped === 0)).toBe(
      true,
    );
  });

  test('says so when nothing is left', async () => {
    const { out } = await promwire(['targets', '--verdict', 'down'], shop);
    expect(out).toBe('none of the predicted targets is of that sort\n');
  });

  test.each([
    [['--monitor', 'shop/crat'], 'no such monitor: "shop/crat" (nearest: "shop/cart")'],
    [['--prometheus', 'monitoring/k8'], 'no such Prometheus: "monitoring/k8" (nearest: "monitoring/k8s")'],
    [
      ['--verdict', 'dwn'],
      '--verdict is "dwn", but must be one of up, down, unknown, dropped (nearest: "down")',
    ],
  ])('%j', async (filters, sentence) => {
    expect(await promwire(['targets', ...filters], shop)).toEqual({
      status: 2,
      out: '',
      err: `promwire: ${sentence}\n`,
    });
  });
});
