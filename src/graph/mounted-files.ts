import type { KeySource } from '../model/key-source.js';
import type { Prometheus, VolumePart } from '../model/prometheus.js';
import type { Place } from '../source/manifest.js';
import { joinPath } from '../util/path.js';
import type { Graph } from './graph.js';

/** A folder (or, with `subPath`, a file) of the `prometheus` container that a manifest fills. */
export interface Mount {
  readonly mountPath: string;
  readonly subPath: string | undefined;
  readonly parts: readonly VolumePart[];
  /** True when files may be there that no manifest tells. */
  readonly open: boolean;
  /** Where the mount is written. */
  readonly at: Place;
}

/** What is known of a file that a path of the `prometheus` container names. */
export type MountedFile =
  | { readonly state: 'present'; readonly mount: Mount; readonly source: KeySource | undefined }
  /** No mount of the Prometheus holds the folder; `certain` when only its own lists could make it. */
  | { readonly state: 'not-mounted'; readonly certain: boolean; readonly path: string }
  /** The mount is there, but its Secrets and ConfigMaps have no such key. */
  | {
      readonly state: 'key-missing';
      readonly mount: Mount;
      readonly key: string;
      readonly sources: readonly KeySource[];
    }
  /** The Secret or ConfigMap of the mount is not in the scan, or its keys are filled in at run time. */
  | { readonly state: 'unknown'; readonly mount: Mount | undefined; readonly needs: string };

const secretsFolder = '/etc/prometheus/secrets';
const configMapsFolder = '/etc/prometheus/configmaps';
const tokenFolders = ['/var/run/secrets/kubernetes.io/serviceaccount', '/run/secrets/kubernetes.io/serviceaccount'];

/** Prometheus resolves relative paths against the folder of its configuration file. */
const configurationFolder = '/etc/prometheus/config_out';

/**
 * The mounts that `spec.secrets`, `spec.configMaps`, `spec.volumes` and `spec.volumeMounts` make.
 * Upstream: prometheus-operator pkg/prometheus/common.go BuildCommonVolumes.
 */
export function mountsOf(prometheus: Prometheus): readonly Mount[] {
  const { secrets, configMaps, volumes, volumeMounts } = prometheus.spec;
  const listed = (folder: string, makes: KeySource['makes'], names: typeof secrets): Mount[] =>
    names.map(({ name, at }) => ({
      mountPath: `${folder}/${name}`,
      subPath: undefined,
      parts: [{ makes, name, items: undefined }],
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
        open: volume?.open ?? true,
        at: prometheus.field(...mount.at, 'mountPath'),
      };
    }),
  ];
}

/** Makes a path of the container absolute and clean. */
export function containerPath(path: string): string {
  return joinPath(configurationFolder, path);
}

/**
 * Follows a path of the `prometheus` container to the key that is mounted there.
 * The resolution is that of the container: the mount with the longest matching path wins.
 */
export function fileMountedAt(graph: Graph, prometheus: Prometheus, written: string): MountedFile {
  const path = containerPath(written);
  if (tokenFolders.some((folder) => path.startsWith(`${folder}/`))) return tokenFile(prometheus, path);
  const holders = mountsOf(prometheus).filter(
    ({ mountPath }) => path === mountPath || path.startsWith(`${mountPath === '/' ? '' : mountPath}/`),
  );
  const mount = holders.reduce<Mount | undefined>(
    (best, next) => (best === undefined || next.mountPath.length >= best.mountPath.length ? next : best),
    undefined,
  );
  if (mount === undefined) return { state: 'not-mounted', certain: isManagedFolder(path), path };
  const inside = mount.subPath ?? path.slice(mount.mountPath.length + 1);
  if (mount.open || mount.subPath === '?') return { state: 'unknown', mount, needs: 'the content of the volume' };
  return keyMountedAt(graph, prometheus, mount, inside);
}

function tokenFile(prometheus: Prometheus, path: string): MountedFile {
  if (!prometheus.spec.automountServiceAccountToken) return { state: 'not-mounted', certain: true, path };
  return { state: 'unknown', mount: undefined, needs: 'nothing: the kubelet mounts the service account token' };
}

/**
 * Folders that only the operator's own lists create. Elsewhere the image or an injected sidecar may bring the file.
 * The folders of the generated assets are not among them: other objects fill those.
 */
function isManagedFolder(path: string): boolean {
  if (path.startsWith('/etc/prometheus/certs/') || path.startsWith('/etc/prometheus/web_config/')) return false;
  return path.startsWith('/etc/prometheus/') || path.startsWith('/etc/kubernetes/') || path.startsWith('/etc/alertmanager/');
}

function keyMountedAt(graph: Graph, prometheus: Prometheus, mount: Mount, file: string): MountedFile {
  const sources: KeySource[] = [];
  const unknown: string[] = [];
  for (const { makes, name, items } of mount.parts) {
    if (items !== undefined && !items.some(({ path }) => path === file)) continue;
    const key = items?.find(({ path }) => path === file)?.key ?? file;
    const found = graph.keySourcesOf(makes, prometheus.namespace, name);
    const holder = found.find(({ keys, anyKey }) => anyKey || keys?.some(({ name }) => name === key));
    if (holder !== undefined) return { state: 'present', mount, source: holder };
    if (found.length === 0) unknown.push(`${makes} ${prometheus.namespace ?? '?'}/${name}`);
    else if (found.some(({ keys }) => keys === undefined)) unknown.push(`the keys of ${makes} ${name}`);
    sources.push(...found);
  }
  if (unknown.length > 0) return { state: 'unknown', mount, needs: unknown.join(', ') };
  return { state: 'key-missing', mount, key: file, sources };
}
