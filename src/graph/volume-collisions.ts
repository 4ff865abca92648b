import type { Prometheus } from '../model/prometheus.js';
import type { Place } from '../source/manifest.js';

/** Two entries of a Prometheus that make volumes of one name, or mounts in one place. */
export interface Collision {
  readonly what: 'volume' | 'mount';
  /** The name of the volume, or the path of the mount. */
  readonly value: string;
  readonly at: Place;
  /** What stands there already; undefined for what the operator makes itself. */
  readonly other: Place | undefined;
}

interface Entry {
  readonly value: string;
  readonly at: Place;
}

const ownVolumes = ['config', 'tls-assets', 'config-out', 'web-config'];
const ownMounts = ['/etc/prometheus/config_out', '/etc/prometheus/certs'];

/**
 * Kubernetes refuses a pod with any of them. Mounts of `spec.containers` are merged by their path, so they replace each other.
 * Upstream: `BuildCommonVolumes` and `DNS1123Label` in the operator's pkg, `ValidateVolumes` and `ValidateVolumeMounts` in
 * k8s.io/kubernetes pkg/apis/core/validation.
 */
export function collisionsOf(prometheus: Prometheus): readonly Collision[] {
  const { secrets, configMaps, volumes, volumeMounts, mode } = prometheus.spec;
  const listed = (list: typeof secrets, place: (name: string) => string) =>
    list.map(({ name, at }): Entry => ({ value: place(name), at: prometheus.field(...at) }));
  const storage = mode === 'DaemonSet' ? [] : ['/prometheus'];
  return [
    ...twiceIn('volume', ownVolumes, [
      ...listed(secrets, (name) => volumeName(`secret-${name}`)),
      ...listed(configMaps, (name) => volumeName(`configmap-${name}`)),
      ...volumes.map(({ name, at }): Entry => ({ value: name, at: prometheus.field(...at, 'name') })),
    ]),
    ...twiceIn(
      'mount',
      [...ownMounts, ...storage],
      [
        ...listed(secrets, (name) => `/etc/prometheus/secrets/${name}`),
        ...listed(configMaps, (name) => `/etc/prometheus/configmaps/${name}`),
        ...volumeMounts
          .filter(({ at }) => at[1] === 'volumeMounts')
          .map(
            ({ mountPath, at }): Entry => ({ value: mountPath, at: prometheus.field(...at, 'mountPath') }),
          ),
      ],
    ),
  ];
}

/** Upstream: `sanitizedLabel`. */
function volumeName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^-a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 63);
}

function twiceIn(what: Collision['what'], own: readonly string[], entries: readonly Entry[]): Collision[] {
  const seen = new Map<string, Place | undefined>(own.map((value) => [value, undefined]));
  return entries.flatMap(({ value, at }) => {
    const isTwice = seen.has(value) && value !== '';
    const other = seen.get(value);
    if (!isTwice) seen.set(value, at);
    return isTwice ? [{ what, value, at, other }] : [];
  });
}
