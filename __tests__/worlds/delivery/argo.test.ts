import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../../src/config/config.js';
import { scan } from '../../../src/engine/scan.js';
import { memoryHost } from '../../../src/host/memory-host.js';
import { monitor, service } from '../shop.js';

/** An Application; further lines of its source are given with their four spaces. */
const application = (name: string, path: string, source = '', server = 'https://kubernetes.default.svc') =>
  `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: ${name}
  namespace: argocd
spec:
  destination:
    server: ${server}
    namespace: shop
  source:
    repoURL: https://git.example/shop
    path: ${path}
${source}`;

async function worldsOf(files: Readonly<Record<string, string>>) {
  const { wires } = await scan({ host: memoryHost(files), config: defaultConfig });
  return wires
    .map(({ graph: { world } }) => {
      const { services, serviceMonitors } = world.objects;
      const refs = [...services, ...serviceMonitors].filter(({ name }) => name.includes('web'));
      return `${world.name}: ${refs.map(({ kind, ref }) => `${kind} ${ref}`).join(', ')}`;
    })
    .sort();
}

async function told(files: Readonly<Record<string, string>>) {
  const { findings } = await scan({ host: memoryHost(files), config: defaultConfig });
  return findings
    .filter(({ rule }) => rule === 'endpoint-port-unknown')
    .map(({ at, worlds }) => `${at.file} [${worlds.join(', ')}]`);
}

describe('a folder that Argo CD applies', () => {
  test('comes into the namespace of the destination where it names none', async () => {
    const files = {
      'argocd/shop.yaml': application('shop', 'shop'),
      'shop/service.yaml': service,
      'shop/monitor.yaml': monitor('metrics').replace('  name: web\n', '  name: web\n  namespace: own\n'),
    };
    expect(await worldsOf(files)).toEqual(['.: Service shop/web, ServiceMonitor own/web']);
  });

  test('is read without what lies below it, unless that is asked for', async () => {
    const files = {
      'argocd/shop.yaml': application('shop', 'shop'),
      'shop/service.yaml': service,
      'shop/deep/monitor.yaml': monitor('metrics'),
    };
    const deep = application('shop', 'shop', '    directory:\n      recurse: true\n');
    expect(await worldsOf(files)).toEqual(['.: Service shop/web, ServiceMonitor web']);
    expect(await worldsOf({ ...files, 'argocd/shop.yaml': deep })).toEqual([
      '.: Service shop/web, ServiceMonitor shop/web',
    ]);
  });

  test('is built with what its source says of kustomize', async () => {
    const files = {
      'argocd/shop.yaml': application('shop', 'shop', '    kustomize:\n      namePrefix: my-\n'),
      'shop/kustomization.yaml': 'resources: [service.yaml]\n',
      'shop/service.yaml': service,
    };
    expect(await worldsOf(files)).toEqual(['.: Service shop/my-web']);
  });

  test('is left to helm where it holds a chart', async () => {
    const files = {
      'argocd/shop.yaml': application('shop', 'shop'),
      'shop/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
      'shop/service.yaml': service,
    };
    expect(await worldsOf(files)).toEqual(['.: Service web']);
  });
});

describe('applications of one cluster', () => {
  const files = (server?: string) => ({
    'argocd/apps.yaml': application('apps', 'argocd/apps'),
    'argocd/apps/web.yaml': application('web', 'web'),
    'argocd/apps/monitors.yaml': application('monitors', 'monitors', '', server),
    'web/service.yaml': service,
    'monitors/monitor.yaml': monitor('metric'),
  });

  test('are applied together, and one that goes elsewhere is not', async () => {
    expect(await told(files())).toEqual(['monitors/monitor.yaml [argocd]']);
    expect(await told(files('https://elsewhere.example'))).toEqual([]);
  });
});
