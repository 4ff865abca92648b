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

describe('which files of a folder Argo CD takes', () => {
  const files = (source: string) => ({
    'argocd/shop.yaml': application('shop', 'shop', source),
    'shop/service.yaml': service,
    'shop/test/monitor.yaml': monitor('metrics'),
  });
  const both = ['.: Service shop/web, ServiceMonitor shop/web'];
  const serviceAlone = ['.: Service shop/web, ServiceMonitor web'];
  const monitorAlone = ['.: Service web, ServiceMonitor shop/web'];

  test.each([
    ['all', '', both],
    ['one pattern', "include: '*monitor.yaml'", monitorAlone],
    ['alternatives', "include: '{service,test/monitor}.yaml'", both],
    ['all but a folder', "exclude: 'test/*'", serviceAlone],
    ['all but what is included as well', "include: '*'\n      exclude: '[a-s]*'", monitorAlone],
    ['what a pattern leaves that cannot be read', "include: '{*'", ['.: Service web, ServiceMonitor web']],
  ])('%s', async (_, pattern, expected) => {
    const source = `    directory:\n      recurse: true\n      ${pattern}\n`;
    expect(await worldsOf(files(source))).toEqual(expected);
  });

  test('none that says that it is no manifest', async () => {
    const marked = { ...files(''), 'shop/service.yaml': `# +argocd:skip-file-rendering\n${service}` };
    expect(await worldsOf(marked)).toEqual(['.: ServiceMonitor web']);
  });

  test('the plain ones beside a kustomization where it is told to read files', async () => {
    const kustomized = { 'shop/kustomization.yaml': 'namePrefix: my-\nresources: [service.yaml]\n' };
    const deep = '    directory:\n      recurse: true\n';
    expect(await worldsOf({ ...files(''), ...kustomized })).toEqual([
      '.: Service shop/my-web, ServiceMonitor web',
    ]);
    expect(await worldsOf({ ...files(deep), ...kustomized })).toEqual([
      'argocd: Service shop/web, ServiceMonitor shop/web',
      'shop: Service my-web', // which somebody else applies, if anybody does
    ]);
  });

  test('nothing of a folder that is told to have a kustomization and has none, or to be two things', async () => {
    const none = ['.: Service web, ServiceMonitor web'];
    const kustomize = '    kustomize:\n      namePrefix: my-\n';
    expect(await worldsOf(files(kustomize))).toEqual(none);
    expect(await worldsOf(files(`${kustomize}    directory:\n      recurse: true\n`))).toEqual(none);
  });

  test('nothing above the root of the repository', async () => {
    expect(await worldsOf({ ...files(''), 'argocd/shop.yaml': application('shop', '../shop') })).toEqual([
      '.: Service web, ServiceMonitor web',
    ]);
  });
});

describe('several sources of one Application', () => {
  const sources = (...list: readonly string[]) =>
    application('shop', 'none').replace(/ {2}source:[\s\S]*/, `  sources:\n${list.join('')}`);
  const folder = (path: string, more = '') =>
    `    - repoURL: https://git.example/shop\n      path: ${path}\n${more}`;

  test('are applied together, each as it says', async () => {
    const files = {
      'argocd/shop.yaml': sources(
        folder('web'),
        folder('monitors', '      directory:\n        recurse: true\n'),
        '    - repoURL: https://charts.example\n      chart: some\n      targetRevision: 1.0.0\n',
        '    - repoURL: https://git.example/shop\n      ref: values\n',
      ),
      'web/service.yaml': service,
      'monitors/deep/monitor.yaml': monitor('metric'),
    };
    expect(await told(files)).toEqual(['monitors/deep/monitor.yaml [argocd]']);
    expect(await told({ ...files, 'argocd/shop.yaml': sources(folder('web')) })).toEqual([]);
  });
});

describe('what Argo CD writes into a kustomization', () => {
  const built = async (kustomize: string, own = '') => {
    const files = {
      'argocd/shop.yaml': application('shop', 'shop', `    kustomize:\n${kustomize}`),
      'shop/kustomization.yaml': `resources: [service.yaml]\n${own}`,
      'shop/service.yaml': service,
    };
    const { wires } = await scan({ host: memoryHost(files), config: defaultConfig });
    const { services } = wires[0]?.graph.world.objects ?? {};
    const [web] = services?.filter(({ name }) => name.endsWith('web')) ?? [];
    return { web: web?.labels, selector: web?.spec.selector };
  };

  test.each([
    ['labels', '      commonLabels: {team: shop}\n', '', { app: 'web', team: 'shop' }, 'shop'],
    [
      'labels beside its own',
      '      commonLabels: {team: shop}\n',
      'commonLabels: {env: test}\n',
      { app: 'web', team: 'shop', env: 'test' },
      'shop',
    ],
    [
      'labels that no selector gets',
      '      commonLabels: {team: shop}\n      labelWithoutSelector: true\n',
      '',
      { app: 'web', team: 'shop' },
      undefined,
    ],
    [
      'a label in the place of its own',
      '      commonLabels: {team: shop}\n      forceCommonLabels: true\n',
      'commonLabels: {team: test}\n',
      { app: 'web', team: 'shop' },
      'shop',
    ],
  ])('%s', async (_, kustomize, own, labels, team) => {
    const { web, selector } = await built(kustomize, own);
    expect(web).toEqual(labels);
    expect(selector?.['team']).toBe(team);
  });

  test('a label that is there and may not be replaced stops it', async () => {
    const { web } = await built('      commonLabels: {team: shop}\n', 'commonLabels: {team: test}\n');
    expect(web).toEqual({ app: 'web', team: 'test' }); // as the file has it
  });
});

describe('the label by which Argo CD knows what it applied', () => {
  const labelled = async (method: string) => {
    const files = {
      'argocd/shop.yaml': application('shop', 'shop'),
      'argocd/settings.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: argocd-cm, namespace: argocd}\ndata: {${method}}\n`,
      'shop/service.yaml': service.replace(
        '    app: web\n',
        '    app: web\n    app.kubernetes.io/instance: web\n',
      ),
    };
    const { wires } = await scan({ host: memoryHost(files), config: defaultConfig });
    return wires[0]?.graph.world.objects.services.find(({ name }) => name === 'web')?.labels;
  };
  const own = { app: 'web', 'app.kubernetes.io/instance': 'web' };

  test.each([
    ['is none by default', '', own],
    ['is none beside an annotation', 'application.resourceTrackingMethod: annotation', own],
    [
      'takes the place of one that is there',
      'application.resourceTrackingMethod: label',
      { app: 'web', 'app.kubernetes.io/instance': 'shop' },
    ],
    [
      'is called as the settings say',
      'application.resourceTrackingMethod: annotation+label, application.instanceLabelKey: argo',
      { ...own, argo: 'shop' },
    ],
  ])('%s', async (_, settings, expected) => {
    expect(await labelled(settings)).toEqual(expected);
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

describe('an ApplicationSet', () => {
  const set = (directories: string, repoURL = 'https://git.example/shop') => `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata:
  name: apps
  namespace: argocd
spec:
  goTemplate: true
  generators:
    - git:
        repoURL: ${repoURL}
        directories:
          - path: ${directories}
  template:
    metadata:
      name: '{{.path.basename}}'
    spec:
      source:
        repoURL: ${repoURL}
        path: '{{.path.path}}'
      destination:
        namespace: shop
`;
  const files = {
    'argocd/apps.yaml': set('apps/*'),
    'apps/web/service.yaml': service,
    'apps/monitors/monitor.yaml': monitor('metric'),
  };

  test('brings what its Applications bring', async () => {
    expect(await worldsOf(files)).toEqual(['.: Service shop/web, ServiceMonitor shop/web']);
    expect(await worldsOf({ ...files, 'argocd/apps.yaml': set('apps/web') })).toEqual([
      '.: Service shop/web, ServiceMonitor web',
    ]);
  });

  test('of a repository that is not this one brings nothing', async () => {
    const plain = ['.: Service web, ServiceMonitor web'];
    expect(await worldsOf({ ...files, 'argocd/apps.yaml': set('stacks/*') })).toEqual(plain);
    expect(await worldsOf({ ...files, 'argocd/apps.yaml': set("'*'") })).toEqual(plain); // every repository has folders
  });

  test('may come with an Application, and bring itself', async () => {
    const app = application('root', 'argocd');
    const all = {
      'argocd/root.yaml': app,
      'argocd/apps.yaml': set("'*'"), // which is a folder too
      'web/service.yaml': service,
      'monitors/monitor.yaml': monitor('metric'),
    };
    expect(await worldsOf(all)).toEqual(['.: Service shop/web, ServiceMonitor shop/web']);
  });

  test('installs the charts of its Applications', async () => {
    const charts = set('apps/*').replace(
      /source:[\s\S]*destination:/,
      `source:
        repoURL: https://prometheus-community.github.io/helm-charts
        chart: kube-prometheus-stack
        targetRevision: 69.8.2
        helm:
          releaseName: '{{.path.basename}}'
      destination:`,
    );
    const { wires } = await scan({
      host: memoryHost({ 'argocd/apps.yaml': charts, 'apps/web/service.yaml': service }),
      config: defaultConfig,
    });
    const prometheuses = wires.flatMap(({ graph }) => graph.world.objects.prometheuses);
    expect(prometheuses.map(({ ref }) => ref)).toEqual(['shop/web-kube-prometheus-stack-prometheus']);
  });
});
