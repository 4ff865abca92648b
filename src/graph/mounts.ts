import type { KeySource } from '../model/key-source.js';
import type { Prometheus, Volume, VolumePart } from '../model/prometheus.js';
import type { Place } from '../source/manifest.js';
import { joinPath } from '../util/path.js';
import { perObject } from '../util/per-object.js';
import type { Graph } from './graph.js';
import { type Absent, lookUpObject, type Misplaced, needsOf } from './key-lookup.js';

/** A folder (or, with `subPath`, a part of a volume) of the `prometheus` container that a manifest fills. */
export interface Mount {
  readonly mountPath: string;
  readonly subPath: string | undefined;
  readonly parts: readonly VolumePart[];
  /** True when files may be there that no manifest tells. */
  readonly open: boolean;
  /** Where the mount is written. */
  readonly at: Place;
}

/** An object that a Prometheus mounts and that its namespace does not have, so that its pods wait for it. */
export interface MissingMount {
  readonly part: VolumePart;
  /** The folders that it would fill. */
  readonly mounts: readonly Mount[];
  /** Where it is named. */
  readonly at: Place;
  readonly found: Misplaced | Absent;
}

/** An object that a Prometheus mounts, and that may stand outside of the scan. */
export interface UnknownMount {
  readonly part: VolumePart;
  /** Where it is named. */
  readonly at: Place;
  readonly needs: string;
}

const secretsFolder = '/etc/prometheus/secrets';
const configMapsFolder = '/etc/prometheus/configmaps';

/**
 * The mounts that `spec.secrets`, `spec.configMaps`, `spec.volumes` and `spec.volumeMounts` make.
 * Upstream: prometheus-operator pkg/prometheus/common.go BuildCommonVolumes.
 */
export const mountsOf = perObject((prometheus: Prometheus): readonly Mount[] => {
  const { secrets, configMaps, volumes, volumeMounts } = prometheus.spec;
  const listed = (folder: string, makes: KeySource['makes'], names: typeof secrets): Mount[] =>
    names.map(({ name, at }) => ({
      mountPath: `${folder}/${name}`,
      subPath: undefined,
      parts: [{ makes, name, items: undefined, optional: false, at }],
      open: false,
      at: prometheus.field(...at),
    }));
  return [
    ...listed(secretsFolder, 'Secret', secrets),
    ...listed(configMapsFolder, 'ConfigMap', configMaps),
    ...volumeMounts.map((mount): Mount => {
      const volume = volumes.find(({ name }) => name === mount.name);
      return {
        mountPath: joinPath('/', mount.mountPath),
        subPath: mount.subPath,
        parts: volume?.parts ?? [],
        open: volume?.open ?? true, // a volume that the operator makes itself, or an injected one
        at: prometheus.field(...mount.at, 'mountPath'),
      };
    }),
  ];
});

/** Volumes of Secrets and ConfigMaps that `spec.volumes` lists and no `volumeMounts` entry shows to the container. */
export function volumesWithoutMount({ spec }: Prometheus): readonly Volume[] {
  const mounted = new Set(spec.volumeMounts.map(({ name }) => name));
  return spec.volumes.filter(({ name, parts }) => parts.length > 0 && !mounted.has(name));
}

/** The objects among the mounts that are nowhere, or that the scan has in another namespace or under a similar name only. */
export function missingMounts(graph: Graph, prometheus: Prometheus): readonly MissingMount[] {
  const mounts = mountsOf(prometheus);
  return neededParts(prometheus).flatMap((part) => {
    const found = lookUpObject(graph, part.makes, prometheus.namespace, part.name);
    if (found.state !== 'misplaced' && found.state !== 'absent') return [];
    const filled = mounts.filter((mount) => mount.parts.includes(part));
    return [{ part, mounts: filled, at: prometheus.field(...part.at), found }];
  });
}

/** The objects among the mounts that the scan does not hold in the namespace, and that may be there all the same. */
export function unknownMounts(graph: Graph, prometheus: Prometheus): readonly UnknownMount[] {
  return neededParts(prometheus).flatMap((part) => {
    const found = lookUpObject(graph, part.makes, prometheus.namespace, part.name);
    if (found.state === 'present' || found.state === 'absent') return [];
    const needs =
      found.state === 'unknown' ? found.needs : needsOf(part.makes, prometheus.namespace, part.name);
    return [{ part, at: prometheus.field(...part.at), needs }];
  });
}

/** What the pod does not start without. */
function neededParts(prometheus: Prometheus): readonly VolumePart[] {
  const unmounted = prometheus.spec.volumes.flatMap(({ parts }) => parts);
  const parts = new Set([...mountsOf(prometheus).flatMap((mount) => mount.parts), ...unmounted]);
  return [...parts].filter(({ optional, name }) => !optional && name !== '');
}
