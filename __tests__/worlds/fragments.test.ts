import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/config.js';
import { scan } from '../../src/engine/scan.js';
import { memoryHost } from '../../src/host/memory-host.js';
import { monitor, service } from './shop.js';

const prometheus = (spec: string) => `apiVersion: monitoring.coreos.com/v1
kind: Prometheus
metadata: { name: k8s }
spec: ${spec}
`;
const workload = (spec: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: ${spec}
`;
const files = {
  'config/kustomization.yaml': 'resources: [all.yaml]\n#patches: [{ path: more.yaml }]\n',
  'config/all.yaml': [
    monitor('metrics'),
    service,
    prometheus('{ serviceMonitorSelector: {} }'),
    workload(
      '{ selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: web }] } } }',
    ),
  ].join('---\n'),
};

async function cutsOf(more: Readonly<Record<string, string>>) {
  const { worldNotes, findings } = await scan({
    host: memoryHost({ ...files, ...more }),
    config: defaultConfig,
  });
  return { cuts: worldNotes.length, findings: findings.map(({ rule }) => rule) };
}

const args = 'template: { spec: { containers: [{ name: web, args: [--verbose] }] } }';
const bareService = `apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec:`;

describe('a patch that no kustomization uses', () => {
  test.each([
    ['of a workload', 'config/more.yaml', workload(`{ ${args} }`)],
    ['of a workload, far from every kustomization', 'elsewhere/more.yaml', workload(`{ ${args} }`)],
    ['of a Service', 'config/more.yaml', `${bareService} { type: NodePort }\n`],
    ['in a file that is called a patch', 'config/prometheus_patch.yaml', prometheus('{ replicas: 2 }')],
    ['in a folder of patches', 'config/patches/prometheus.yaml', prometheus('{ replicas: 2 }')],
  ])('%s is no object of its own', async (_, path, text) => {
    expect(await cutsOf({ [path]: text })).toEqual({ cuts: 0, findings: [] });
  });

  test.each([
    [
      'a workload with labels for its pods',
      'config/more.yaml',
      workload(`{ replicas: 1, ${args.replace('{', '{ metadata: { labels: { app: web } },')} }`),
    ],
    ['a headless Service', 'config/more.yaml', `${bareService} { clusterIP: None }\n`],
    ['a file by another name', 'config/dispatch.yaml', prometheus('{ replicas: 2 }')],
    [
      'a file that is called a patch, far from every kustomization',
      'elsewhere/patch.yaml',
      prometheus('{ replicas: 2 }'),
    ],
  ])('is not seen in %s', async (_, path, text) => {
    expect(await cutsOf({ [path]: text })).toMatchObject({ cuts: 1 });
  });
});
