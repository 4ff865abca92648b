import { expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/config.js';
import { scan } from '../../src/engine/scan.js';
import { mend } from '../../src/fix/mend.js';
import { memoryHost } from '../../src/host/memory-host.js';
import { patchOf } from '../../src/report/patch.js';

const broken = `# kept: a comment
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: {name: cart, namespace: shop}
spec:
  selector:
    matchLabels:
      app: shop_cart   # kept too
  endpoints:
    - port: "metrics"
---
apiVersion: v1
kind: Service
metadata:
  name: cart
  namespace: shop
  labels: {app: shop-cart}
spec:
  selector: {app: cart}
  ports:
    - {name: metrics, port: 80}
`;

async function scanText(text: string) {
  return await scan({ host: memoryHost({ 'a.yaml': text }), config: defaultConfig });
}

test('after the edits the finding is gone and nothing else changed', async () => {
  const report = await scanText(broken);
  expect(report.findings.map(({ rule }) => rule)).toEqual(['monitor-selects-nothing']);
  const [file] = mend(report.findings, report.textOf);
  expect(file?.after).toBe(broken.replace('shop_cart', 'shop-cart'));
  expect(file?.made).toBe(1);
  const { findings } = await scanText(file?.after ?? '');
  expect(findings).toEqual([]);
});

test('a patch of a file with a Secret shows no value of it', async () => {
  const secret =
    'apiVersion: v1\nkind: Secret\nmetadata: {name: s, namespace: shop}\nstringData:\n  password: hunter2\n---\n';
  const report = await scanText(secret + broken.split('\n').slice(1).join('\n'));
  const mended = mend(report.findings, report.textOf);
  const patch = patchOf(mended);
  expect(patch).toContain('+      app: shop-cart');
  expect(patch).not.toContain('hunter2');
});
