import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { mapToJson } from '../src/source/tree.js';
import { inflate } from '../src/worlds/charts/inflate.js';
import { Kustomizer } from '../src/worlds/kustomize/kustomizer.js';
import { Refusal } from '../src/worlds/kustomize/refusal.js';
import { type ChartObjects, comparable, objectsIn } from './charts-objects.js';
import { reader } from './kustomize-objects.js';
import { bin, root } from './paths.js';
import { programPath } from './programs.js';

const cases = join(root, '__tests__/worlds/charts/kustomizations');

/** The kustomizations with a chart that are compared: of each folder of cases the one that is applied. */
export function chartKustomizations(): readonly string[] {
  return readdirSync(cases)
    .sort()
    .map((name) => (readdirSync(join(cases, name)).includes('over') ? `${name}/over` : name));
}

/** What ours builds of one. */
export function builtByOurs(name: string): ChartObjects {
  const kustomizer = new Kustomizer(reader(cases), inflate);
  const file = kustomizer.load(name);
  if (file === undefined || file instanceof Refusal)
    throw new Error(`${name}: ${file?.message ?? 'is not there'}`);
  return comparable(kustomizer.build(file).resources.map(({ node }) => mapToJson(node)));
}

/**
 * What the real kustomize builds of one with the real helm, which finds the chart where kustomize would put it after a download.
 * @param charts holds one folder for each version, named by it, without dependencies in its Chart.yaml
 */
export function builtByKustomize(name: string, charts: string): ChartObjects {
  const folder = mkdtempSync(join(tmpdir(), 'promwire-charts-'));
  try {
    cpSync(join(cases, name.replace(/\/over$/, '')), folder, { recursive: true });
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (file.endsWith('kustomization.yaml')) putCharts(join(folder, file), charts);
    }
    const args = ['build', '--enable-helm', '--helm-command', programPath('helm')];
    return comparable(
      objectsIn(
        execFileSync(join(bin, 'kustomize'), [...args, join(folder, name.endsWith('/over') ? 'over' : '')], {
          encoding: 'utf8',
          maxBuffer: 1 << 28,
        }),
      ),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Upstream: `absChartHome`, which names the folder after the version. */
function putCharts(kustomization: string, charts: string): void {
  for (const [, version = ''] of readFileSync(kustomization, 'utf8').matchAll(/(?:chartV|v)ersion: (.*)/g)) {
    if (!statSync(join(charts, version), { throwIfNoEntry: false })?.isDirectory()) continue;
    const home = join(dirname(kustomization), `charts/kube-prometheus-stack-${version}`);
    const chart = join(home, 'kube-prometheus-stack');
    cpSync(join(charts, version), chart, { recursive: true });
    const values = join(chart, 'values.yaml');
    const ofSubcharts = '  kubeRBACProxy: { enabled: false }';
    const names = /^(?:prometheus-node-exporter|kube-state-metrics):.*$/gm;
    writeFileSync(values, readFileSync(values, 'utf8').replace(names, `$&\n${ofSubcharts}`));
  }
}
