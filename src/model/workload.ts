import type { Json, JsonObject, ParsedManifest, Path } from '../source/manifest.js';
import { decodeLabelSelector, type LabelSelector } from './label-selector.js';
import { decodeObject, type KubernetesObject, withOwn } from './object.js';
import { asBoolean, asList, asNumber, asObject, asObjects, asString, asStringMap } from './read.js';

/** The kinds with a pod template, and a bare Pod, which is its own template. */
export const workloadKinds = [
  'Pod',
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'ReplicaSet',
  'ReplicationController',
  'Job',
  'CronJob',
  'Rollout',
  'CloneSet',
] as const;
export type WorkloadKind = (typeof workloadKinds)[number];

export interface Workload extends KubernetesObject {
  readonly kind: WorkloadKind;
  /** Undefined where no number is written or the kind has none (one, or as many as there are nodes). */
  readonly replicas: number | undefined;
  /** Of the kinds of `apps` only; undefined where none is written. */
  readonly selector: LabelSelector | undefined;
  readonly template: PodTemplate;
}

export interface PodTemplate {
  /** Where the template stands in the manifest, such as `['spec', 'template']`; `[]` for a Pod. */
  readonly at: Path;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly hostNetwork: boolean;
  readonly nodeName: string | undefined;
  readonly serviceAccountName: string | undefined;
  /** Regular containers first, then init containers, as the discovery walks them. */
  readonly containers: readonly Container[];
}

export interface Container {
  readonly name: string;
  readonly image: string;
  readonly init: boolean;
  /** An init container with `restartPolicy: Always` runs beside the others. */
  readonly sidecar: boolean;
  readonly ports: readonly ContainerPort[];
  /** `command` and `args` one after the other, each with its address. */
  readonly arguments: readonly { readonly text: string; readonly at: Path }[];
}

export interface ContainerPort {
  readonly name: string | undefined;
  readonly containerPort: number | undefined;
  readonly protocol: string;
}

export function decodeWorkload(parsed: ParsedManifest, namespace?: string): Workload {
  const kind = parsed.manifest.kind as WorkloadKind; // the table of decoders lists this one for these kinds only
  const spec = asObject(parsed.value['spec']);
  return withOwn(decodeObject(parsed, namespace), {
    kind,
    replicas: asNumber(spec['replicas']),
    selector: parsed.manifest.apiVersion.startsWith('apps/')
      ? decodeLabelSelector(spec['selector'])
      : undefined,
    template: decodeTemplate(parsed.value, templatePath(kind)),
  });
}

function templatePath(kind: WorkloadKind): Path {
  if (kind === 'Pod') return [];
  if (kind === 'CronJob') return ['spec', 'jobTemplate', 'spec', 'template'];
  return ['spec', 'template'];
}

function decodeTemplate(value: JsonObject, at: Path): PodTemplate {
  const template = at.reduce<JsonObject>((node, step) => asObject(node[step]), value);
  const spec = asObject(template['spec']);
  return {
    at,
    labels: asStringMap(asObject(template['metadata'])['labels']),
    annotations: asStringMap(asObject(template['metadata'])['annotations']),
    hostNetwork: asBoolean(spec['hostNetwork']) ?? false,
    nodeName: asString(spec['nodeName']) || undefined,
    serviceAccountName: asString(spec['serviceAccountName'] ?? spec['serviceAccount']) || undefined,
    containers: [
      ...decodeContainers(spec['containers'], [...at, 'spec', 'containers'], false),
      ...decodeContainers(spec['initContainers'], [...at, 'spec', 'initContainers'], true),
    ],
  };
}

function decodeContainers(value: Json | undefined, at: Path, init: boolean): Container[] {
  return asObjects(value).map((container, index) => ({
    name: asString(container['name']) ?? '',
    image: asString(container['image']) ?? '',
    init,
    sidecar: init && container['restartPolicy'] === 'Always',
    ports: asObjects(container['ports']).map((port) => ({
      name: asString(port['name']) || undefined,
      containerPort: asNumber(port['containerPort']),
      protocol: asString(port['protocol']) ?? 'TCP',
    })),
    arguments: ['command', 'args'].flatMap((field) =>
      asList(container[field]).flatMap((text, position) =>
        typeof text === 'string' ? [{ text, at: at.concat(index, field, position) }] : [],
      ),
    ),
  }));
}
