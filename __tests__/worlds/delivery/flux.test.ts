import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../../src/config/config.js';
import { scan } from '../../../src/engine/scan.js';
import { memoryHost } from '../../../src/host/memory-host.js';
import { monitor, service } from '../shop.js';

/** What Flux is asked for by an object `name`; further lines of its spec are given with their two spaces. */
const kustomization = (name: string, path: string, spec = '') => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: ${name}
  namespace: flux-system
spec:
  path: ${path}
  sourceRef:
    kind: GitRepository
    name: flux-system
${spec}`;
const prometheus = `apiVersion: monitoring.coreos.com/v1
kind: Prometheus
metadata:
  name: k8s
  namespace: monitoring
spec:
  serviceMonitorSelector: {}
  serviceMonitorNamespaceSelector: {}
`;

/** The files without some words of the first of them. */
function without(words: string, files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const [[name, text = ''] = ['']] = Object.entries(files);
  return { ...files, [name]: text.replace(words, '') };
}

async function scanned(files: Readonly<Record<string, string>>) {
  return await scan({ host: memoryHost(files), config: defaultConfig });
}

/** The faults of ports, as `severity file:line worlds: message`. */
async function told(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { findings } = await scanned(files);
  return findings
    .filter(({ rule }) => rule === 'endpoint-port-unknown')
    .map(({ severity, at, worlds, message }) => {
      const line = (files[at.file] ?? '').slice(0, at.start).split('\n').length;
      return `${severity} ${at.file}:${line} [${worlds.join(', ')}] ${message}`;
    });
}

async function worldsOf(files: Readonly<Record<string, string>>) {
  const { wires } = await scanned(files);
  return wires
    .map(({ graph: { world } }) => ({
      name: world.name,
      services: world.objects.services.filter(({ name }) => name === 'web').map(({ ref }) => ref),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

describe('a folder that Flux applies', () => {
  test('is put into the target namespace, and what its monitors miss there is broken', async () => {
    const files = {
      'clusters/prod/apps.yaml': kustomization('apps', './apps', '  targetNamespace: shop\n'),
      'apps/monitor.yaml': monitor('metric'),
      'apps/web/kustomization.yaml': 'resources:\n  - service.yaml\n',
      'apps/web/service.yaml': service,
    };
    expect(await told(files)).toEqual([
      'error apps/monitor.yaml:10 [clusters/prod] no Service selected by ServiceMonitor shop/web names a port "metric" (they name "metrics")',
    ]);
    expect(await told({ ...files, 'apps/monitor.yaml': monitor('metrics') })).toEqual([]);
  });

  test('meets another one of its cluster, and not one of another cluster', async () => {
    const shared = {
      'apps/monitor.yaml': monitor('metric'),
      'infra/service.yaml': service,
      'clusters/prod/apps.yaml': kustomization('apps', './apps', '  targetNamespace: shop\n'),
    };
    const infra = kustomization('infra', './infra', '  targetNamespace: shop\n');
    expect(await told({ ...shared, 'clusters/prod/infra.yaml': infra })).toHaveLength(1);
    expect(await told({ ...shared, 'clusters/test/infra.yaml': infra })).toEqual([]);
  });

  test('is built with the patches, components, images and affixes that Flux is told', async () => {
    const spec = `  namePrefix: my-
  components: [../monitored]
  commonMetadata:
    labels:
      team: shop
  patches:
    - target:
        kind: Service
      patch: |
        - op: replace
          path: /spec/ports/0/name
          value: http
`;
    const { wires } = await scanned({
      'clusters/prod/apps.yaml': kustomization('apps', './apps', spec),
      'apps/kustomization.yaml': 'namespace: shop\nresources: [service.yaml]\n',
      'apps/service.yaml': service,
      'monitored/kustomization.yaml':
        'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources: [monitor.yaml]\n',
      'monitored/monitor.yaml': monitor('metrics'),
    });
    const { services, serviceMonitors } = wires[0]?.graph.world.objects ?? {};
    const [built] = services?.filter(({ namespace }) => namespace === 'shop') ?? [];
    expect(built?.name).toBe('my-web');
    expect(built?.labels).toEqual({
      app: 'web',
      team: 'shop',
      'kustomize.toolkit.fluxcd.io/name': 'apps',
      'kustomize.toolkit.fluxcd.io/namespace': 'flux-system',
    });
    expect(built?.spec.ports.map(({ name }) => name)).toEqual(['http']);
    expect(serviceMonitors?.map(({ ref }) => ref)).toEqual(['shop/my-web']);
  });

  test('is the whole repository where the path says so or is left out', async () => {
    const bootstrap = (path: string) => ({
      'flux-system/gotk-sync.yaml': kustomization('flux-system', './', `${path}  targetNamespace: shop\n`),
      'apps/monitor.yaml': monitor('metric'),
      'web/service.yaml': service,
    });
    const [placed, plain] = [['shop/web'], ['web']].map((services) => [{ name: '.', services }]);
    expect(await worldsOf(bootstrap(''))).toEqual(placed);
    expect(await worldsOf(without('  path: ./\n', bootstrap('  interval: 1h\n')))).toEqual(placed);
    expect(await worldsOf(without('  path: ./\n', bootstrap('')))).toEqual(plain); // a patch at best
    expect(await worldsOf(without('    name: flux-system\n', bootstrap('')))).toEqual(plain); // of any repository
  });

  test('goes to another cluster with another kubeConfig', async () => {
    const shared = {
      'apps/monitor.yaml': monitor('metric'),
      'infra/service.yaml': service,
      'clusters/prod/apps.yaml': kustomization('apps', './apps', '  targetNamespace: shop\n'),
    };
    const infra = (more: string) =>
      told({
        ...shared,
        'clusters/prod/infra.yaml': kustomization('infra', './infra', `  targetNamespace: shop\n${more}`),
      });
    expect(await infra('')).toHaveLength(1);
    expect(await infra('  kubeConfig:\n    secretRef:\n      name: edge\n')).toEqual([]);
  });

  test('never lies outside of its repository', async () => {
    const files = {
      'clusters/prod/apps.yaml': kustomization('apps', '../../apps', '  targetNamespace: shop\n'),
      'apps/monitor.yaml': monitor('metric'),
      'apps/service.yaml': service,
    };
    expect(await told(files)).toHaveLength(1); // the path is cut at the root
  });

  test('that the scan does not hold is left out', async () => {
    const files = {
      'clusters/prod/apps.yaml': kustomization('apps', './apps'),
      'clusters/prod/other.yaml': kustomization('other', './deploy').replace(
        'name: flux-system\n',
        'name: other\n',
      ),
      'apps/service.yaml': service,
    };
    expect(await worldsOf(files)).toEqual([{ name: '.', services: ['web'] }]);
  });

  test('brings others, which are patched on their way', async () => {
    const files = {
      'flux/cluster.yaml': kustomization(
        'cluster',
        './apps',
        `  patches:
    - target:
        group: kustomize.toolkit.fluxcd.io
        kind: Kustomization
      patch: |
        - op: add
          path: /spec/targetNamespace
          value: shop
`,
      ),
      'apps/web/kustomization.yaml': 'resources: [ks.yaml]\n',
      'apps/web/ks.yaml': kustomization('web', './apps/web/app'),
      'apps/web/app/kustomization.yaml': 'resources: [all.yaml]\n',
      'apps/web/app/all.yaml': `${service}---\n${monitor('metric')}`,
    };
    expect(await told(files)).toEqual([
      'error apps/web/app/all.yaml:23 [flux] no Service selected by ServiceMonitor shop/web names a port "metric" (they name "metrics")',
    ]);
  });
});

describe('clusters of one repository', () => {
  const files = {
    'clusters/prod/flux-system/gotk-sync.yaml': kustomization('flux-system', './clusters/prod'),
    'clusters/prod/flux-system/kustomization.yaml': 'resources: [gotk-sync.yaml]\n',
    'clusters/prod/apps.yaml': kustomization('apps', './apps', '  targetNamespace: prod\n'),
    'clusters/test/apps.yaml': kustomization('apps', './apps', '  targetNamespace: test\n'),
    'apps/service.yaml': service,
    'apps/monitor.yaml': monitor('metric'),
    'apps/prometheus.yaml': prometheus,
  };

  test('are worlds of their own', async () => {
    expect(await worldsOf(files)).toEqual([
      { name: 'clusters/prod', services: ['prod/web'] },
      { name: 'clusters/test', services: ['test/web'] },
    ]);
  });

  test('have a fault of what they share told once, with both', async () => {
    expect(await told(files)).toEqual([
      'error apps/monitor.yaml:10 [clusters/prod, clusters/test] no Service selected by ServiceMonitor test/web names a port "metric" (they name "metrics")',
    ]);
  });
});

describe('variables that Flux replaces', () => {
  const files = (spec: string, port = '${PORT}') => ({
    'clusters/prod/apps.yaml': kustomization('apps', './apps', `  targetNamespace: shop\n${spec}`),
    'apps/service.yaml': service,
    'apps/monitor.yaml': monitor(port),
  });
  const substitute = (value: string) => `  postBuild:\n    substitute:\n      PORT: ${value}\n`;
  const from = (kind: string) => `  postBuild:
    substitute:
      OTHER: x
    substituteFrom:
      - kind: ${kind}
        name: settings
`;
  const settings = (port: string) => `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: flux-system
data:
  PORT: ${port}
`;

  test('are what they are replaced by, at the line of the template', async () => {
    expect(await told(files(substitute('metrics')))).toEqual([]);
    expect(await told(files(substitute('metric')))).toEqual([
      'error apps/monitor.yaml:10 [clusters/prod] no Service selected by ServiceMonitor shop/web names a port "metric" (they name "metrics")',
    ]);
  });

  test('have their default where nothing is given', async () => {
    const other = '  postBuild:\n    substitute:\n      OTHER: x\n';
    expect(await told(files(other, '${PORT:=metric}'))).toHaveLength(1);
    expect(await told(files(other, '${PORT:-metrics}'))).toEqual([]);
    expect(await told(files(other, '${PORT}'))).toEqual([]); // not known
  });

  test('are what a ConfigMap of the scan says, and unknown where it is not there', async () => {
    const inScan = { ...files(from('ConfigMap')), 'clusters/prod/settings.yaml': settings('metric') };
    expect(await told(inScan)).toHaveLength(1);
    expect(await told({ ...inScan, 'clusters/prod/settings.yaml': settings('metrics') })).toEqual([]);
    expect(await told(files(from('ConfigMap'), '${PORT:=metric}'))).toEqual([]);
    expect(await told(files(from('Secret'), '${PORT:=metric}'))).toEqual([]);
  });

  test('are what a ConfigMap of the scan says where only a patch names it', async () => {
    const patched = {
      ...files(''),
      'clusters/prod/kustomization.yaml': `resources: [apps.yaml]
patches:
  - patch: |
      apiVersion: kustomize.toolkit.fluxcd.io/v1
      kind: Kustomization
      metadata: {name: apps, namespace: flux-system}
      spec: {postBuild: {substituteFrom: [{kind: ConfigMap, name: settings}]}}
`,
    };
    expect(await told({ ...patched, 'clusters/prod/settings.yaml': settings('metric') })).toHaveLength(1);
    expect(await told({ ...patched, 'clusters/prod/settings.yaml': settings('metrics') })).toEqual([]);
    expect(await told(patched)).toEqual([]); // not known
  });

  test('go through the functions of a shell', async () => {
    expect(await told(files(substitute('METRIC'), '${PORT,,}'))).toHaveLength(1);
    expect(await told(files(substitute('METRICS'), '${PORT,,}'))).toEqual([]);
    expect(await told(files(substitute('METRICS'), '${PORT-x}'))).toEqual([]); // at which Flux stops
  });

  test('stay where nothing is replaced, or an object says so', async () => {
    expect(await told(files('', '${PORT:=metric}'))).toEqual([]);
    const disabled = {
      ...files(substitute('metric')),
      'apps/monitor.yaml': monitor('${PORT}').replace(
        '  name: web\n',
        '  name: web\n  labels:\n    kustomize.toolkit.fluxcd.io/substitute: disabled\n',
      ),
    };
    expect(await told(disabled)).toEqual([]);
  });
});
