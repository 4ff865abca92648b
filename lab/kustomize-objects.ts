import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { toJson } from '../src/source/tree.js';
import { readResources } from '../src/worlds/kustomize/documents.js';
import type { FileSource } from '../src/worlds/kustomize/files.js';
import type { BuildProblem } from '../src/worlds/kustomize/gathering.js';
import type { Kustomizer } from '../src/worlds/kustomize/kustomizer.js';
import { Refusal } from '../src/worlds/kustomize/refusal.js';
import type { Resource } from '../src/worlds/kustomize/resource.js';
import { type Json, sorted, text } from './json.js';

/** Objects by apiVersion, kind, namespace and name. */
export type Objects = Readonly<Record<string, Json>>;

/** The files below a folder, under their paths in it; a path out of it is outside. */
export function reader(base: string): FileSource {
  return {
    read: (path) => {
      if (path === '..' || path.startsWith('../') || path.startsWith('/'))
        return { unreadable: 'leads out of the scan' };
      const full = join(base, path);
      if (statSync(full, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
      return { path, text: readFileSync(full, 'utf8') };
    },
  };
}

/** What ours makes of a folder. @param all whether objects that the wire does not need count as well */
export function builtBy(
  kustomizer: Kustomizer,
  folder: string,
  { all }: { readonly all: boolean },
): { readonly objects: Objects; readonly problems: readonly Pick<BuildProblem, 'message' | 'sort'>[] } {
  const file = kustomizer.load(folder);
  if (file === undefined)
    return { objects: {}, problems: [{ message: 'no kustomization', sort: 'missing' }] };
  if (file instanceof Refusal) return { objects: {}, problems: [file] };
  const { resources, problems } = kustomizer.build(file);
  const objects = objectsOf(resources);
  return { objects: all ? objects : ofTheWire(objects), problems };
}

/** The objects that `kustomize build` printed. */
export function objectsIn(output: string): Objects {
  return objectsOf(readResources({ path: 'kustomize', text: output }));
}

export function objectsOf(resources: readonly Resource[]): Objects {
  const entries = resources.map(({ node }): [string, Json] => {
    const value = comparable(toJson(node));
    const [apiVersion, kind] = ['apiVersion', 'kind'].map((field) => text(value, field));
    const [namespace, name] = ['namespace', 'name'].map((field) => text(value, 'metadata', field));
    return [`${apiVersion} ${kind} ${namespace}/${name}`, value];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The kinds that are compared in repositories: those of the wire, from Prometheus to the pod. A recording is made of these. */
const ofWire = new Set([
  ...['Application', 'Bundle', 'Certificate', 'ClusterExternalSecret', 'ClusterRole', 'ClusterRoleBinding'],
  ...[
    'ConfigMap',
    'CronJob',
    'DaemonSet',
    'Deployment',
    'Endpoints',
    'EndpointSlice',
    'ExternalSecret',
    'HelmChart',
  ],
  ...[
    'HelmRelease',
    'Ingress',
    'Job',
    'Kustomization',
    'Namespace',
    'NetworkPolicy',
    'Pod',
    'PodMonitor',
    'Probe',
  ],
  ...[
    'Prometheus',
    'PrometheusAgent',
    'ReplicaSet',
    'ReplicationController',
    'Role',
    'RoleBinding',
    'Rollout',
  ],
  ...[
    'ScrapeConfig',
    'SealedSecret',
    'Secret',
    'SecretProviderClass',
    'Service',
    'ServiceAccount',
    'ServiceMonitor',
  ],
  ...['StatefulSet', 'VaultDynamicSecret', 'VaultPKISecret', 'VaultStaticSecret'],
]);

export function ofTheWire(objects: Objects): Objects {
  return Object.fromEntries(Object.entries(objects).filter(([, value]) => ofWire.has(text(value, 'kind'))));
}

/**
 * Without what says nothing: empty fields, empty annotations, and the line break at the very end of a text, which a file
 * without one at its end may or may not give.
 */
export function comparable(value: Json): Json {
  if (typeof value === 'string') return value.replace(/\n$/, '');
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key, inner]) => inner !== null && !(key === 'annotations' && isEmpty(inner)))
    .map(([key, inner]) => [key, comparable(inner as Json)]);
  return sorted(Object.fromEntries(entries));
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

export function digestOf(objects: Objects): string {
  return createHash('sha256').update(JSON.stringify(objects)).digest('hex').slice(0, 16);
}

/** Where two sets of objects differ, one sentence each. */
export function differences(real: Objects, ours: Objects): readonly string[] {
  const names = [...new Set([...Object.keys(real), ...Object.keys(ours)])].sort();
  return names.flatMap((name) => {
    const [wanted, found] = [real[name], ours[name]];
    if (found === undefined) return [`${name} is missing`];
    if (wanted === undefined) return [`${name} is not made by kustomize`];
    const path = firstDifference(wanted, found, '');
    return path === undefined ? [] : [`${name} differs at ${path || 'its top'}`];
  });
}

function firstDifference(a: Json, b: Json, path: string): string | undefined {
  if (JSON.stringify(a) === JSON.stringify(b)) return undefined;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return path;
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const [x, y] = [a, b].map((one) => (one as Readonly<Record<string, Json>>)[key]); // a list has its indices as keys
    if (x === undefined || y === undefined) return `${path}/${key}`;
    const inner = firstDifference(x, y, `${path}/${key}`);
    if (inner !== undefined) return inner;
  }
  return path;
}
