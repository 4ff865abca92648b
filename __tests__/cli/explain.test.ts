import { describe, expect, test } from 'vitest';
import { promwire } from './promwire.js';
import { shop } from './shop.js';

interface JsonHop {
  readonly gate: string;
  readonly verdict: string;
  readonly text: string;
  readonly evidence: readonly { readonly file: string; readonly line: number; readonly excerpt: string }[];
  readonly findings: readonly { readonly rule: string }[];
}
interface JsonExplanation {
  readonly object: string;
  readonly wires: readonly { readonly title: string; readonly hops: readonly JsonHop[] }[];
}

async function explain(words: string, files = shop): Promise<JsonExplanation> {
  const { status, out, err } = await promwire(['explain', words, '--format', 'json'], files);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  return JSON.parse(out).explanations[0];
}

const hopsOf = ({ wires }: JsonExplanation) =>
  wires.flatMap(({ title, hops }) => hops.map(({ gate, verdict }) => `${title}: ${gate} ${verdict}`));

describe('the wire of a monitor', () => {
  test('passes the gates in their order, one job after the other', async () => {
    expect(hopsOf(await explain('ServiceMonitor/shop/cart'))).toEqual([
      'Prometheus monitoring/k8s: selection holds',
      'Prometheus monitoring/k8s: rejection holds',
      'serviceMonitor/shop/cart/0: generation holds',
      'serviceMonitor/shop/cart/0: rejection holds',
      'serviceMonitor/shop/cart/0: rejection holds',
      'serviceMonitor/shop/cart/0: discovery holds',
      'serviceMonitor/shop/cart/0: discovery holds',
      'serviceMonitor/shop/cart/0: relabel holds',
      'serviceMonitor/shop/cart/0: scrape holds',
      'serviceMonitor/shop/cart/1: generation holds',
      'serviceMonitor/shop/cart/1: discovery holds',
      'serviceMonitor/shop/cart/1: discovery holds',
      'serviceMonitor/shop/cart/1: relabel broken',
    ]);
  });

  test('shows a finding at its hop, once, with the line', async () => {
    const explanation = await explain('shop/cart');
    const told = explanation.wires.flatMap(({ title, hops }) =>
      hops.flatMap(({ gate, findings, evidence }) =>
        findings.map(({ rule }) => [title, gate, rule, evidence[0]?.line, evidence[0]?.excerpt]),
      ),
    );
    expect(told).toEqual([
      ['serviceMonitor/shop/cart/1', 'relabel', 'endpoint-port-unknown', 15, '- port: wrong'],
    ]);
  });

  test('stops where the operator rejects it', async () => {
    const explanation = await explain('shop/refused');
    expect(hopsOf(explanation)).toEqual([
      'Prometheus monitoring/k8s: selection holds',
      'Prometheus monitoring/k8s: rejection broken',
    ]);
    expect(explanation.wires[0]?.hops[1]?.findings).toMatchObject([{ rule: 'referenced-key-missing' }]);
  });

  test('tells of a file that no mount holds, and that nothing is scraped for want of it', async () => {
    const hops = (await explain('shop/files')).wires.flatMap((wire) => wire.hops);
    expect(hops.filter(({ verdict }) => verdict === 'broken').map(({ gate }) => gate)).toEqual([
      'pool',
      'scrape',
    ]);
    expect(hops.find(({ gate }) => gate === 'pool')?.text).toContain('has no file "ca.pem"');
  });

  test('says with which selector a Prometheus passes it over', async () => {
    const files = {
      ...shop,
      'prometheus.yaml': (shop['prometheus.yaml'] ?? '').replace(
        'serviceMonitorSelector: {}',
        'serviceMonitorSelector: { matchLabels: { team: a } }',
      ),
    };
    const [first] = (await explain('shop/files', files)).wires.flatMap((wire) => wire.hops);
    expect(first).toMatchObject({ gate: 'selection', verdict: 'broken' });
    expect(first?.evidence[0]).toMatchObject({ file: 'prometheus.yaml', line: 6 });
  });

  test('leaves open what the scan does not hold', async () => {
    const { 'prometheus.yaml': _, ...files } = shop;
    expect(hopsOf(await explain('shop/files', files))[0]).toBe(
      'a Prometheus outside the scan: selection unproven',
    );
  });
});

describe('who scrapes an object', () => {
  test.each([
    [
      'Service/shop/cart',
      ['serviceMonitor/shop/cart/0', 'serviceMonitor/shop/cart/1', 'serviceMonitor/shop/files/0'],
    ],
    [
      'deployment/shop/cart',
      [
        'Deployment shop/cart',
        'serviceMonitor/shop/cart/0',
        'serviceMonitor/shop/cart/1',
        'serviceMonitor/shop/files/0',
      ],
    ],
    ['Secret/shop/cart-auth', ['serviceMonitor/shop/cart/0', 'serviceMonitor/shop/refused/0']],
    ['monitoring/cart-ca', ['Prometheus monitoring/k8s', 'serviceMonitor/shop/files/0']],
    [
      'Prometheus/monitoring/k8s',
      ['ServiceMonitor shop/cart', 'ServiceMonitor shop/files', 'ServiceMonitor shop/refused'],
    ],
  ])('%s', async (words, titles) => {
    const { wires } = await explain(words);
    expect(wires.map(({ title }) => title.split(',')[0])).toEqual(expect.arrayContaining(titles));
  });

  test('nobody, where no monitor selects it', async () => {
    expect(hopsOf(await explain('shop/payment'))).toEqual(['Service shop/payment: discovery unproven']);
  });
});

test('worlds in which the wires are the same share one explanation', async () => {
  const zone = (name: string) =>
    `apiVersion: v1\nkind: Service\nmetadata: { name: zone, namespace: shop, labels: { zone: ${name} } }\nspec: { clusterIP: None }\n`;
  const files = { ...shop, 'zones/a.yaml': zone('a'), 'zones/b.yaml': zone('b') };
  const { out } = await promwire(['explain', 'shop/payment', '--format', 'json'], files);
  const [{ worlds }, ...others] = JSON.parse(out).explanations;
  expect(worlds).toHaveLength(2);
  expect(others).toEqual([]);
});

describe('names', () => {
  test.each([
    ['shop/crat', 'no such object: "shop/crat" (nearest: "shop/cart")'],
    ['Servce/shop/payment', 'no such object: "Servce/shop/payment" (nearest: "Service/shop/payment")'],
    ['nothing/like-it', 'no such object: "nothing/like-it"'],
    ['nonsense', 'no such object: "nonsense": write NAMESPACE/NAME or KIND/NAMESPACE/NAME'],
  ])('%s', async (words, sentence) => {
    expect(await promwire(['explain', words], shop)).toEqual({
      status: 2,
      out: '',
      err: `promwire: ${sentence}\n`,
    });
  });

  test('a name that is left out', async () => {
    const err = 'promwire: explain needs an object: explain NAMESPACE/NAME\n';
    expect(await promwire(['explain'], shop)).toEqual({ status: 2, out: '', err });
  });

  test('others of the same name are told', async () => {
    const { out } = await promwire(['explain', 'shop/cart'], shop);
    expect(out).toContain('of the same name: promwire explain Service/shop/cart');
  });
});

test('no value of a Secret is shown', async () => {
  for (const words of ['Secret/shop/cart-auth', 'monitoring/cart-ca', 'ServiceMonitor/shop/cart']) {
    for (const format of ['terminal', 'json']) {
      const { out } = await promwire(['explain', words, '--format', format], shop);
      expect(out).not.toMatch(/hunter2|someone/);
    }
  }
});

test('text of a file does not act on the log', async () => {
  const files = {
    'a.yaml': (shop['payment.yaml'] ?? '').replace('app: payment', 'app: "##[error]\\u001b[31m"'),
  };
  const { out } = await promwire(['explain', 'shop/payment'], files);
  expect(out).not.toMatch(/##\[error\]|\u001b/);
});
