import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../../src/config/config.js';
import { scan } from '../../../src/engine/scan.js';
import { mend } from '../../../src/fix/mend.js';
import type { Host } from '../../../src/host/host.js';
import { memoryHost } from '../../../src/host/memory-host.js';
import { monitor, service } from '../shop.js';

const prometheus = `apiVersion: monitoring.coreos.com/v1
kind: Prometheus
metadata:
  name: k8s
spec:
  serviceMonitorSelector: {}
`;
const base = {
  'base/kustomization.yaml': 'resources:\n  - monitor.yaml\n  - service.yaml\n  - prometheus.yaml\n',
  'base/monitor.yaml': monitor('metric'),
  'base/service.yaml': service,
  'base/prometheus.yaml': prometheus,
};
const overlay = (name: string) => `namespace: ${name}\nnamePrefix: ${name}-\nresources:\n  - ../../base\n`;
const environments = {
  ...base,
  'overlays/dev/kustomization.yaml': overlay('dev'),
  'overlays/prod/kustomization.yaml': overlay('prod'),
};

async function findingsIn(host: Host, paths: readonly string[] = []) {
  return await scan({ host, config: { ...defaultConfig, paths } });
}

const ofPorts = ({ rule }: { readonly rule: string }) => rule === 'endpoint-port-unknown';

describe('a fault of a base', () => {
  test('is told once, at the base, with every overlay that has it', async () => {
    const { findings } = await findingsIn(memoryHost(environments));
    const told = findings.filter(ofPorts);
    expect(told).toHaveLength(1);
    expect(told[0]?.at.file).toBe('base/monitor.yaml');
    expect(told[0]?.worlds).toEqual(['overlays/dev', 'overlays/prod']);
    expect(told[0]?.object).toBe('ServiceMonitor dev/dev-web');
  });

  test('that one overlay mends is told of the other, and the base is not edited', async () => {
    const mended = `${overlay('prod')}patches:
  - target: {kind: ServiceMonitor}
    patch: '[{"op": "replace", "path": "/spec/endpoints/0/port", "value": "metrics"}]'
`;
    const { findings } = await findingsIn(
      memoryHost({ ...environments, 'overlays/prod/kustomization.yaml': mended }),
    );
    const [told, ...more] = findings.filter(ofPorts);
    expect(more).toEqual([]);
    expect(told?.worlds).toEqual(['overlays/dev']);
    expect(told?.edits).toBeUndefined();
  });

  test('is silenced by a comment at the base, or where the overlay writes the other end', async () => {
    const comment = '    - port: metric # promwire-ignore endpoint-port-unknown: known\n';
    const atBase = {
      ...environments,
      'base/monitor.yaml': monitor('metric').replace('    - port: metric\n', comment),
    };
    const report = await findingsIn(memoryHost(atBase));
    expect(report.findings.filter(ofPorts)).toEqual([]);
    expect(report.suppressed.filter(ofPorts)).toHaveLength(1);
    const patched = {
      ...base,
      'base/monitor.yaml': monitor('http'),
      'shop/kustomization.yaml': `namespace: shop
resources:
  - ../base
patches:
  - target: {kind: ServiceMonitor}
    patch: |-
      - op: replace
        path: /spec/endpoints/0/port
        # promwire-ignore endpoint-port-unknown: known
        value: metric
`,
    };
    const other = await findingsIn(memoryHost(patched));
    expect(
      other.findings.filter(({ rule }) => rule === 'ignore-unused' || rule === 'endpoint-port-unknown'),
    ).toEqual([]);
    expect(other.suppressed.filter(ofPorts)).toHaveLength(1);
  });

  test('is silenced by an annotation that an overlay brings', async () => {
    const annotated = `${overlay('dev')}commonAnnotations:\n  promwire.dev/ignore.endpoint-port-unknown: known\n`;
    const files = { ...base, 'overlays/dev/kustomization.yaml': annotated };
    const report = await findingsIn(memoryHost(files));
    expect(report.findings.filter(ofPorts)).toEqual([]);
    expect(report.findings.filter(({ rule }) => rule.startsWith('ignore-'))).toEqual([]);
  });
});

describe('an edit', () => {
  test('goes to the file that holds the words', async () => {
    const patch = `apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: web
spec:
  endpoints:
    - port: metric
`;
    const files = {
      ...base,
      'base/monitor.yaml': monitor('metrics'),
      'shop/kustomization.yaml': 'namespace: shop\nresources:\n  - ../base\npatches:\n  - path: patch.yaml\n',
      'shop/patch.yaml': patch,
    };
    const report = await findingsIn(memoryHost(files));
    const mended = mend(report.findings, report.textOf);
    expect(mended.map(({ file, after }) => [file, after])).toEqual([
      ['shop/patch.yaml', patch.replace('port: metric\n', 'port: metrics\n')],
    ]);
  });
});

describe('what is not in the scan', () => {
  test('a base outside of the given paths is read all the same', async () => {
    const { findings } = await findingsIn(memoryHost(environments), ['overlays/dev']);
    expect(findings.filter(ofPorts).map(({ at }) => at.file)).toEqual(['base/monitor.yaml']);
  });

  test('a path that leaves the scan, also by a link, makes the kustomization open and is no fault', async () => {
    const files = {
      'shop/kustomization.yaml':
        'resources:\n  - ../../elsewhere\n  - linked\n  - monitor.yaml\n  - service.yaml\n',
      'shop/linked/kustomization.yaml': 'resources: []\n',
      'shop/monitor.yaml': monitor('metrics'),
      'shop/service.yaml': service.replaceAll('app: web', 'app: other'),
    };
    const host: Host = { ...memoryHost(files), isInside: (path) => !path.startsWith('shop/linked') };
    const report = await scan({ host, config: { ...defaultConfig, exclude: ['shop/linked/**'] } });
    expect(report.findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
    const [unit] = report.wires.flatMap(({ graph }) => graph.world.units);
    expect(unit?.gaps.map(({ what }) => what)).toEqual(['../../elsewhere', 'linked']);
  });

  test('a kustomization that builds transformers is no unit of its own', async () => {
    const files = {
      'labels/kustomization.yaml': 'resources: [labels.yaml]\n',
      'labels/labels.yaml':
        'apiVersion: builtin\nkind: LabelTransformer\nmetadata: { name: it }\nlabels: { app: web }\nfieldSpecs: [{ path: metadata/labels, create: true }]\n',
      'web/kustomization.yaml':
        'resources: [monitor.yaml, service.yaml, prometheus.yaml]\ntransformers: [../labels]\n',
      'web/monitor.yaml': monitor('metrics'),
      'web/service.yaml': service.replace('  labels:\n    app: web\n', ''),
      'web/prometheus.yaml': prometheus,
    };
    const report = await findingsIn(memoryHost(files));
    expect(report.findings).toEqual([]);
    expect(report.counts.targets).toBe(1);
    expect(report.wires[0]?.graph.world.units.map(({ name }) => name)).toEqual(['web']);
  });

  test('a file outside of the folder is read, and told by the worlds alone', async () => {
    const files = {
      'shared/monitor.yaml': monitor('metrics'),
      'web/kustomization.yaml':
        'resources:\n  - ../shared/monitor.yaml\n  - service.yaml\n  - prometheus.yaml\n',
      'web/service.yaml': service,
      'web/prometheus.yaml': prometheus,
    };
    const report = await findingsIn(memoryHost(files));
    expect(report.findings).toEqual([]);
    const [unit] = report.wires[0]?.graph.world.units ?? [];
    expect(unit?.readsOutside).toEqual(['web/kustomization.yaml']);
    expect(unit?.gaps).toEqual([]);
  });

  test('what a chart may bring is not said to be missing', async () => {
    const files = {
      'kustomization.yaml': `namespace: shop
resources:
  - monitor.yaml
  - service.yaml
  - prometheus.yaml
helmCharts:
  - name: web
    repo: https://example.com/charts
`,
      'monitor.yaml': monitor('metrics'),
      'service.yaml': service
        .replace('    app: web\nspec', '    app: web-2\nspec')
        .replace('name: web\n', 'name: web-2\n'),
      'prometheus.yaml': prometheus,
    };
    const { findings } = await findingsIn(memoryHost(files));
    expect(findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  });
});

test('what no kustomization builds, and what one builds, are not held against each other', async () => {
  const files = {
    'deploy/kustomization.yaml': 'namespace: shop\nresources:\n  - service.yaml\n',
    'deploy/service.yaml': service,
    'monitors/monitor.yaml': monitor('metrics').replace('  name: web\n', '  name: web\n  namespace: other\n'),
  };
  const { findings, unproven } = await findingsIn(memoryHost(files));
  expect(findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  expect(unproven.some(({ needs }) => needs.includes('is applied together with'))).toBe(true);
});

test('a Secret that is generated is found under the name with its hash, and its keys are known', async () => {
  const files = {
    'kustomization.yaml': `namespace: shop
resources:
  - monitor.yaml
  - service.yaml
  - prometheus.yaml
secretGenerator:
  - name: login
    literals:
      - user=me
configurations:
  - references.yaml
`,
    'references.yaml': `nameReference:
  - kind: Secret
    version: v1
    fieldSpecs:
      - path: spec/endpoints/basicAuth/username/name
        kind: ServiceMonitor
      - path: spec/endpoints/basicAuth/password/name
        kind: ServiceMonitor
`,
    'monitor.yaml': `${monitor('metrics')}      basicAuth:
        username:
          name: login
          key: user
        password:
          name: login
          key: password
`,
    'service.yaml': service,
    'prometheus.yaml': prometheus,
  };
  const { findings } = await findingsIn(memoryHost(files));
  const told = findings.filter(({ severity }) => severity !== 'notice');
  expect(told.map(({ rule }) => rule)).toEqual(['referenced-key-missing']);
  expect(told[0]?.message).toMatch(/login-[a-z0-9]{10}/);
  expect(JSON.stringify(told)).not.toContain('user=me');
});

test('a patch of something that is not in the scan leaves open what it changes, and is named as what it is', async () => {
  const asked = 'resources:\n  - ../base\n  - https://git.example/proxy\npatches:\n  - path: proxy.yaml\n';
  const files = {
    ...base,
    'live/kustomization.yaml': asked,
    'live/proxy.yaml':
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: proxy\nspec:\n  replicas: 2\n',
  };
  const { findings, unproven } = await findingsIn(memoryHost(files));
  expect(findings.filter(ofPorts)).toEqual([]);
  expect(unproven.map(({ needs }) => needs)).toContain(
    '"proxy", which live/proxy.yaml asks for: it is not in the scan and may change the objects',
  );
});
