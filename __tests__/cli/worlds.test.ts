import { describe, expect, test } from 'vitest';
import { promwire } from './promwire.js';

const files = {
  'base/kustomization.yaml': 'resources:\n  - monitor.yaml\n',
  'base/monitor.yaml': `apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: web
spec:
  selector: {}
  endpoints:
    - port: web
`,
  'overlays/dev/kustomization.yaml': 'namespace: dev\nresources:\n  - ../../base\n',
  'overlays/prod/kustomization.yaml': `namespace: prod
resources:
  - ../../base
  - https://example.com/more.yaml
`,
  'plain.yaml': 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: dev\n',
};

describe('promwire worlds', () => {
  test('names what is built of what, what is open, and which worlds there are', async () => {
    const { status, out, err } = await promwire(['worlds'], files);
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(out).toBe(`Kustomizations that are built
  overlays/dev: 1 object, 1 monitor, 0 Prometheus, made of 1 other kustomization
    overlays/dev/kustomization.yaml
    base/kustomization.yaml

  overlays/prod: 1 object, 1 monitor, 0 Prometheus, made of 1 other kustomization
    overlays/prod/kustomization.yaml
    base/kustomization.yaml
    open: overlays/prod/kustomization.yaml asks for "https://example.com/more.yaml", which is not in the scan and may add objects

2 worlds
  overlays/dev: 2 objects, 1 monitor, 0 Prometheus, one of several folders that hold alternatives
    1 kustomization (overlays/dev) and 1 plain file
  overlays/prod: 2 objects, 1 monitor, 0 Prometheus, one of several folders that hold alternatives
    1 kustomization (overlays/prod) and 1 plain file
`);
  });

  test('gives the same as JSON', async () => {
    const { out } = await promwire(['worlds', '--format', 'json'], files);
    const { kustomizations, worlds } = JSON.parse(out);
    expect(kustomizations.map(({ name, uses }: { name: string; uses: string[] }) => [name, uses])).toEqual([
      ['overlays/dev', ['base/kustomization.yaml']],
      ['overlays/prod', ['base/kustomization.yaml']],
    ]);
    expect(worlds.map(({ name }: { name: string }) => name)).toEqual(['overlays/dev', 'overlays/prod']);
  });

  test('names what Flux applies, and to which cluster', async () => {
    const { out } = await promwire(['worlds'], {
      'clusters/prod/apps.yaml': `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: apps
  namespace: flux-system
spec:
  path: ./overlays/dev
  sourceRef:
    kind: GitRepository
    name: flux-system
`,
      ...files,
    });
    expect(out).toContain(`  overlays/dev: 1 object, 1 monitor, 0 Prometheus, made of 2 other kustomizations
    clusters/prod/apps.yaml
    applied by Kustomization flux-system/apps to the cluster of clusters/prod
    base/kustomization.yaml
    overlays/dev/kustomization.yaml
`);
  });
});

describe('a configuration that closes', () => {
  const closing = (closed: string, more: Readonly<Record<string, string>> = {}) =>
    promwire(['worlds'], {
      'plain.yaml': 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: dev\n',
      'promwire.yaml': `assume:\n  closed: ${closed}\n`,
      ...more,
    });
  const kafka = 'apiVersion: kafka.strimzi.io/v1\nkind: Kafka\nmetadata:\n  name: events\n  namespace: dev\n';

  test('the whole cluster', async () => {
    const { out } = await closing('true');
    expect(out).toBe(`One world
  .: 1 object, 0 monitors, 0 Prometheus
    1 plain file
    closed: what these files do not hold is not there, as the configuration says
`);
  });

  test('a namespace, in which something makes more', async () => {
    const { out } = await closing('[dev, prod]', { 'kafka.yaml': kafka });
    expect(out).toContain(`
    closed in dev, prod: what these files do not hold is not there, as the configuration says
    open: Kafka dev/events may make more in namespace "dev"
`);
  });

  test('what is not all read', async () => {
    const { out } = await closing('true', { 'broken.yaml': 'apiVersion: v1\nkind: Service\nmetadata: [\n' });
    expect(out).not.toContain('closed:');
    expect(out).toContain('\n    open: broken.yaml could not be read, or not all of it\n');
  });
});
