import { describe, expect, test } from 'vitest';
import { promwire } from './promwire.js';
import { shop } from './shop.js';

async function coverage(files = shop) {
  const { status, out, err } = await promwire(['coverage', '--format', 'json'], files);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  const { unscraped, twice } = JSON.parse(out);
  return {
    unscraped: unscraped.map(({ object, sign }: Record<string, string>) => `${object}: ${sign}`),
    twice: twice.map(({ object, jobs }: { object: string; jobs: readonly string[] }) => [object, ...jobs]),
  };
}

const secondMonitor = `apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: again, namespace: shop }
spec:
  selector: { matchLabels: { app: cart } }
  endpoints: [{ port: metrics }]
`;
const deployment = (name: string, annotations: string, port: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: shop }
spec:
  template:
    metadata: { labels: { app: ${name} }, annotations: { ${annotations} } }
    spec: { containers: [{ name: a, image: a, ports: [{ name: ${port}, containerPort: 1234 }] }] }
`;

describe('promwire coverage', () => {
  test('lists the Service with a metrics port that no monitor selects, and no other', async () => {
    expect(await coverage()).toEqual({ unscraped: ['Service shop/payment: port "http-metrics"'], twice: [] });
  });

  test('lists a target that two jobs scrape', async () => {
    const { twice } = await coverage({ ...shop, 'again.yaml': secondMonitor });
    expect(twice).toEqual([
      ['Deployment shop/cart', 'serviceMonitor/shop/again/0', 'serviceMonitor/shop/cart/0'],
    ]);
  });

  test.each([
    [
      'a port by its name',
      deployment('a', '', 'metrics'),
      ['Deployment shop/a: port "metrics" of container "a"'],
    ],
    [
      'an annotation',
      deployment('a', 'prometheus.io/scrape: "true"', 'web'),
      ['Deployment shop/a: annotation prometheus.io/scrape'],
    ],
    ['an annotation that says no', deployment('a', 'prometheus.io/scrape: "false"', 'web'), []],
    ['a port that only sounds alike', deployment('a', '', 'biometrics'), []],
  ])('%s', async (_, text, unscraped) => {
    expect((await coverage({ 'a.yaml': text })).unscraped).toEqual(unscraped);
  });

  test('a Service speaks for the pods behind it', async () => {
    const text = `${deployment('payment', '', 'http-metrics')}---\n${shop['payment.yaml']}`;
    expect((await coverage({ 'a.yaml': text })).unscraped).toEqual([
      'Service shop/payment: port "http-metrics"',
    ]);
  });

  test('says it to people with the line', async () => {
    const { out } = await promwire(['coverage'], shop);
    expect(out).toContain('payment.yaml:10:13  - name: http-metrics');
    expect(out).toContain('1 metrics port not scraped, 0 targets scraped more than once');
  });
});
