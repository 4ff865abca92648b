import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  type ChartObjects,
  comparable,
  digestOf,
  objectsIn,
  ofOurs,
  release,
  valuesFiles,
} from './charts-objects.js';
import { builtByKustomize, builtByOurs, chartKustomizations } from './kustomized-charts.js';
import { root } from './paths.js';
import { programPath } from './programs.js';

/** Values that a chart takes from the charts it depends on, which are not needed to render its own templates. */
const ofSubcharts =
  'prometheus-node-exporter.kubeRBACProxy.enabled=false,kube-state-metrics.kubeRBACProxy.enabled=false';

/**
 * Renders versions of kube-prometheus-stack with the real helm for each file of values, and the charts of kustomizations with the
 * real kustomize, and compares with what ours makes. Answers how many differ.
 * @param folder holds one folder for each version, named by it, with its templates and without dependencies in its Chart.yaml
 * @param to where to write digests of what helm makes, for the replay; undefined for nowhere
 */
export function compareCharts(
  { folder, to }: { readonly folder: string; readonly to: string | undefined },
  say: (line: string) => void,
): number {
  const versions = readdirSync(resolve(root, folder)).filter((name) => /^\d+\.\d+\.\d+$/.test(name));
  const recorded: Record<string, Record<string, string>> = {};
  let differing = 0;
  for (const version of versions) {
    const digests: Record<string, string> = {};
    for (const [name, path] of valuesFiles()) {
      const real = rendered(join(resolve(root, folder), version), path);
      digests[name] = digestOf(real);
      const faults = differences(real, ofOurs(version, path));
      for (const fault of faults) say(`${version} ${name}: ${fault}`);
      if (faults.length > 0) differing += 1;
    }
    recorded[version] = digests;
  }
  const kustomized: Record<string, string> = {};
  for (const name of chartKustomizations()) {
    const real = builtByKustomize(name, resolve(root, folder));
    kustomized[name] = digestOf(real);
    const faults = differences(real, builtByOurs(name));
    for (const fault of faults) say(`${name}: ${fault}`);
    if (faults.length > 0) differing += 1;
  }
  say(
    `${versions.length} versions, ${valuesFiles().length} files of values, ${chartKustomizations().length} kustomizations: ${differing} differ`,
  );
  const recording = { helm: 'v3.18.6', kustomize: 'v5.8.2', made: recorded, kustomized };
  if (to !== undefined) writeFileSync(join(root, to), `${JSON.stringify(recording, undefined, 1)}\n`);
  return differing;
}

function rendered(chart: string, values: string): ChartObjects {
  const args = ['template', release.name, chart, '-n', release.namespace, '--kube-version', '1.33.0'];
  const text = execFileSync(programPath('helm'), [...args, '--set', ofSubcharts, '-f', values], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return comparable(objectsIn(text));
}

function differences(real: ChartObjects, ours: ChartObjects): readonly string[] {
  const names = [...new Set([...Object.keys(real), ...Object.keys(ours)])].sort();
  return names.flatMap((name) => {
    const [wanted, found] = [JSON.stringify(real[name]), JSON.stringify(ours[name])];
    return wanted === found ? [] : [`${name}\n  helm ${wanted}\n  ours ${found}`];
  });
}
