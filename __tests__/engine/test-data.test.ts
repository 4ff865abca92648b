import { expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/config.js';
import { scan } from '../../src/engine/scan.js';
import { memoryHost } from '../../src/host/memory-host.js';

const wrong = `apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: web
  namespace: shop
spec:
  selector: {}
  endpoints:
    - port: web
      interval: 30 seconds
`;

async function toldOf(path: string, asked: readonly string[] = []) {
  const { findings, unproven } = await scan({
    host: memoryHost({ [path]: wrong }),
    config: { ...defaultConfig, paths: asked },
  });
  return { rules: findings.map(({ rule }) => rule), needs: unproven.map(({ needs }) => needs) };
}

test.each(['pkg/render/testdata/monitor.yaml', 'testdata/monitor.yaml', 'test/fixtures/monitor.yaml'])(
  'what is wrong in %s is unproven',
  async (path) => {
    const { rules, needs } = await toldOf(path);
    expect(rules).toEqual([]);
    expect(needs).toContain(`whether ${path.slice(0, path.lastIndexOf('/'))} is applied`);
  },
);

test.each(['deploy/monitor.yaml', 'tests/monitor.yaml', 'fixtures.yaml', 'testdata-of-shop/monitor.yaml'])(
  'what is wrong in %s is told',
  async (path) => {
    expect((await toldOf(path)).rules).toEqual(['value-not-allowed']);
  },
);

test.each(['pkg/testdata', 'pkg/testdata/monitor.yaml', '**/testdata/**'])(
  'who asks for %s is told what is wrong there',
  async (asked) => {
    expect((await toldOf('pkg/testdata/monitor.yaml', [asked])).rules).toEqual(['value-not-allowed']);
  },
);

test('a fault of YAML there is unproven too', async () => {
  const host = memoryHost({ 'testdata/twice.yaml': `${wrong}kind: ServiceMonitor\n` });
  const { findings, unproven } = await scan({ host, config: defaultConfig });
  expect(findings).toEqual([]);
  expect(unproven.map(({ needs }) => needs)).toContain('whether testdata is applied');
});
