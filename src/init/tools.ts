import type { Host } from '../host/host.js';
import { defaultLimits } from '../source/limits.js';
import { readManifests } from '../source/read-documents.js';
import { baseName } from '../util/path.js';

/** What a repository is deployed with, in the order in which it is told. */
export const toolNames = [
  'kube-prometheus',
  'kube-prometheus-stack',
  'Flux',
  'Argo CD',
  'kustomize',
  'Helm charts',
  'jsonnet',
] as const;
export type ToolName = (typeof toolNames)[number];

/** A tool, and the files that show it is used, sorted. */
export interface Tool {
  readonly name: ToolName;
  readonly files: readonly string[];
}

/** A file as far as the signs of a tool need it. */
interface Seen {
  readonly path: string;
  readonly text: string;
  /** `apiVersion kind` of each manifest in it. */
  readonly sorts: readonly string[];
}

const signs: Readonly<Record<ToolName, (file: Seen) => boolean>> = {
  'kube-prometheus': ({ path, text, sorts }) =>
    (baseName(path) === 'jsonnetfile.json' && text.includes('/kube-prometheus')) ||
    (isJsonnet(path) && /import\s+['"](?:[^'"]*\/)?kube-prometheus\//.test(text)) ||
    (sorts.some((sort) => sort.startsWith('monitoring.coreos.com/')) &&
      /app\.kubernetes\.io\/part-of: ["']?kube-prometheus\b(?!-)/.test(text)),
  'kube-prometheus-stack': ({ path, text, sorts }) =>
    text.includes('kube-prometheus-stack') && (isChart(path) || sorts.some(installsCharts)),
  Flux: ({ sorts }) => sorts.some((sort) => /^[a-z.]*\.toolkit\.fluxcd\.io\//.test(sort)),
  'Argo CD': ({ sorts }) =>
    sorts.some((sort) => /^argoproj\.io\/\S+ (?:Application|ApplicationSet|AppProject)$/.test(sort)),
  kustomize: ({ path }) => /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(path),
  'Helm charts': ({ path }) => isChart(path),
  jsonnet: ({ path }) => isJsonnet(path) || baseName(path) === 'jsonnetfile.json',
};

const alsoListed = ['**/*.jsonnet', '**/*.libsonnet', '**/Kustomization'];

/** The tools whose files lie below the root of the scan, each with the files that say so; those without files are left out. */
export function detectTools(host: Host): readonly Tool[] {
  const { files } = host.list({ paths: ['.', ...alsoListed], exclude: [] });
  const shown = new Map<ToolName, string[]>();
  for (const file of files) {
    const answer = host.read(file, defaultLimits.fileSize);
    if (!('text' in answer)) continue; // what cannot be read shows nothing
    const seen: Seen = { path: file, text: answer.text, sorts: sortsIn(file, answer.text) };
    for (const name of toolNames) {
      if (signs[name](seen)) shown.set(name, [...(shown.get(name) ?? []), file]);
    }
  }
  return toolNames.flatMap((name) => {
    const signsOf = shown.get(name);
    return signsOf === undefined ? [] : [{ name, files: signsOf }];
  });
}

/** No manifest is taken; being asked is enough to know what is there. */
function sortsIn(path: string, text: string): readonly string[] {
  const sorts = new Set<string>();
  const wanted = (apiVersion: string, kind: string) => {
    sorts.add(`${apiVersion} ${kind}`);
    return false;
  };
  if (!isJsonnet(path)) readManifests({ path, text }, { wanted, limits: defaultLimits });
  return [...sorts];
}

function isJsonnet(path: string): boolean {
  return path.endsWith('.jsonnet') || path.endsWith('.libsonnet');
}

function isChart(path: string): boolean {
  return baseName(path) === 'Chart.yaml';
}

/** Flux, k3s and Argo CD install charts by these kinds. */
function installsCharts(sort: string): boolean {
  return /(?:HelmRelease|HelmChart|Application|ApplicationSet)$/.test(sort);
}
