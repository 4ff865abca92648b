import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/config.js';
import type { Finding } from '../../src/diagnostics/finding.js';
import { addressOf } from '../../src/engine/address-of.js';
import { fingerprintOf } from '../../src/engine/fingerprint.js';
import { scan } from '../../src/engine/scan.js';
import { memoryHost } from '../../src/host/memory-host.js';
import { defaultLimits } from '../../src/source/limits.js';
import { readManifests } from '../../src/source/read-documents.js';

const monitor = (endpoints: string, labels = 'app: cart') => `apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: {name: cart, namespace: shop}
spec:
  selector: {matchLabels: {${labels}}}
  endpoints:
${endpoints}`;
const service = (ports = '[{name: web, port: 80}]') => `apiVersion: v1
kind: Service
metadata: {name: cart, namespace: shop, labels: {app: cart}}
spec: {selector: {app: cart}, ports: ${ports}}
`;
const broken = { 'a/monitor.yaml': monitor('    - port: metrics\n'), 'a/service.yaml': service() };

async function unknownPorts(files: Readonly<Record<string, string>>): Promise<readonly Finding[]> {
  const { findings } = await scan({ host: memoryHost(files), config: defaultConfig });
  return findings.filter(({ rule }) => rule === 'endpoint-port-unknown');
}

const printsOf = async (files: Readonly<Record<string, string>>) =>
  (await unknownPorts(files)).map(fingerprintOf);

describe('a finding stays the same', () => {
  test.each([
    ['lines shift', { ...broken, 'a/monitor.yaml': `# a word\n\n---\n${broken['a/monitor.yaml']}` }],
    ['files are renamed', { 'b/m.yaml': broken['a/monitor.yaml'], 'b/s.yaml': broken['a/service.yaml'] }],
    [
      'an item is put before it in its list',
      { ...broken, 'a/monitor.yaml': monitor('    - port: web\n    - port: metrics\n') },
    ],
    [
      'the other end changes, and with it the message',
      { ...broken, 'a/service.yaml': service('[{name: web, port: 80}, {name: admin, port: 81}]') },
    ],
    ['quotes change', { ...broken, 'a/monitor.yaml': monitor('    - port: "metrics"\n') }],
  ])('when %s', async (_, files) => {
    const before = await printsOf(broken);
    expect(before).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
    expect(await printsOf(files)).toEqual(before);
  });
});

describe('a finding is another one', () => {
  test.each([
    ['when the words at fault change', { ...broken, 'a/monitor.yaml': monitor('    - port: admin\n') }],
    [
      'of another object',
      { ...broken, 'a/monitor.yaml': broken['a/monitor.yaml'].replace('name: cart', 'name: cart-metrics') },
    ],
  ])('%s', async (_, files) => {
    const after = await printsOf(files);
    expect(after).toHaveLength(1);
    expect(after).not.toEqual(await printsOf(broken));
  });
});

test('what a Secret holds has no part in an address', () => {
  const addressIn = (value: string) => {
    const text = `apiVersion: v1\nkind: Secret\nmetadata: {name: etcd}\nstringData: {ca: ${value}}\n`;
    const { manifests } = readManifests(
      { path: 'a.yaml', text },
      { wanted: () => true, limits: defaultLimits },
    );
    return manifests.map(({ manifest }) =>
      addressOf({ manifest, path: ['stringData', 'ca'], part: 'value' }),
    );
  };
  expect(addressIn('hunter2')).toEqual(addressIn('hunter3'));
  expect(addressIn('hunter2').join()).toContain('etcd');
});
