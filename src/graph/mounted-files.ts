import type { KeySource } from '../model/key-source.js';
import type { Prometheus, VolumePart } from '../model/prometheus.js';
import { editDistance } from '../util/nearest.js';
import { baseName, joinPath } from '../util/path.js';
import type { Graph } from './graph.js';
import { lookUpObject } from './key-lookup.js';
import { type Mount, mountsOf } from './mounts.js';

/** What is known of a file that a path of the `prometheus` container names. */
export type MountedFile =
  | { readonly state: 'present'; readonly mount: Mount; readonly source: KeySource; readonly key: string }
  /** No mount of the Prometheus holds the folder; `certain` when only its own lists could make it. */
  | { readonly state: 'not-mounted'; readonly certain: boolean; readonly path: string }
  /** The mount is there, but its Secrets and ConfigMaps have no such key; an empty key for the folder itself. */
  | {
      readonly state: 'key-missing';
      readonly mount: Mount;
      readonly key: string;
      /** The files that are there instead, relative to the volume. */
      readonly files: readonly string[];
      readonly sources: readonly KeySource[];
    }
  /** The Secret or ConfigMap of the mount is nowhere, so that the pod waits for it. */
  | { readonly state: 'waiting'; readonly mount: Mount; readonly for: string }
  /** The Secret or ConfigMap of the mount is not in the scan, or its keys are filled in at run time. */
  | { readonly state: 'unknown'; readonly mount: Mount | undefined; readonly needs: string };

/** `/var/run` is a link to `/run` in the image. */
const tokenFolder = '/run/secrets/kubernetes.io/serviceaccount';

/** Prometheus resolves relative paths against the folder of its configuration file. */
const configurationFolder = '/etc/prometheus/config_out';

/** Whether Prometheus cannot open the file, whatever else is in the cluster. */
export function isSurelyMissing(found: MountedFile): boolean {
  return found.state === 'key-missing' || (found.state === 'not-mounted' && found.certain);
}

/** Makes a path of the container absolute and clean. */
export function containerPath(path: string): string {
  return joinPath(configurationFolder, path);
}

/** Whether a path names a file of the service account, which the kubelet mounts. */
export function isOfServiceAccount(written: string): boolean {
  return withoutLink(containerPath(written)).startsWith(`${tokenFolder}/`);
}

/**
 * Follows a path of the `prometheus` container to the key that is mounted there.
 * The resolution is that of the container: the mount with the longest matching path wins.
 */
export function fileMountedAt(graph: Graph, prometheus: Prometheus, written: string): MountedFile {
  const path = containerPath(written);
  if (climbsOutOfNothing(prometheus, written)) return { state: 'not-mounted', certain: true, path };
  const mount = holderOf(prometheus, path);
  if (mount === undefined) return outsideOfMounts(graph, prometheus, path);
  if (mount.open || mount.subPath === '?')
    return { state: 'unknown', mount, needs: 'the content of the volume' };
  return keyMountedAt(graph, prometheus, mount, insideOf(mount, path));
}

function outsideOfMounts(graph: Graph, prometheus: Prometheus, path: string): MountedFile {
  const hasAccount = prometheus.spec.automountServiceAccountToken;
  if (hasAccount && accountFileMeantBy(path) !== undefined)
    return { state: 'not-mounted', certain: true, path };
  if (isOfServiceAccount(path) && hasAccount) {
    return {
      state: 'unknown',
      mount: undefined,
      needs: 'nothing: the kubelet mounts the service account token',
    };
  }
  const isSlip = () =>
    pathsNamed(graph, prometheus, baseName(path)).some((known) => editDistance(known, path) <= 2);
  const certain = isOfServiceAccount(path) || isManagedFolder(prometheus, path) || isSlip();
  return { state: 'not-mounted', certain, path };
}

/** What the kubelet puts into the folder of the service account; some distributions add a file to it. */
const accountFiles = ['token', 'ca.crt', 'namespace'].map((name) => `${tokenFolder}/${name}`);

/** The file of the service account that a path misses by a letter or two; undefined where it names one, or none. */
export function accountFileMeantBy(written: string): string | undefined {
  const plain = withoutLink(containerPath(written));
  if (accountFiles.includes(plain)) return undefined;
  const meant = accountFiles.find((known) => editDistance(known, plain) <= 2);
  return meant && `/var${meant}`;
}

/** Whether a path steps up (`..`) from a folder of the operator's lists that is not there: the kernel goes step by step. */
function climbsOutOfNothing(prometheus: Prometheus, written: string): boolean {
  const steps = written.split('/').filter((step) => step !== '' && step !== '.');
  return steps.some((step, index) => {
    const folder = containerPath(`/${steps.slice(0, index).join('/')}`);
    if (
      step !== '..' ||
      !written.startsWith('/') ||
      !/^\/etc\/prometheus\/(?:secrets|configmaps)(?:\/|$)/.test(folder)
    )
      return false;
    return !mountsOf(prometheus).some(({ mountPath }) => `${mountPath}/`.startsWith(`${folder}/`));
  });
}

/** The paths at which a Prometheus mounts a file of this name, as far as the scan knows the keys; sorted. */
export function pathsNamed(graph: Graph, prometheus: Prometheus, file: string): readonly string[] {
  const paths = mountsOf(prometheus).flatMap((mount) =>
    filesIn(graph, prometheus, mount).map((inside) => {
      if (mount.subPath === undefined) return `${mount.mountPath}/${inside}`;
      return inside === mount.subPath ? mount.mountPath : undefined;
    }),
  );
  const named = paths.filter((path): path is string => path !== undefined && baseName(path) === file);
  return [...new Set(named)]
    .filter((path) => fileMountedAt(graph, prometheus, path).state === 'present')
    .sort();
}

/** Paths inside a volume. */
function filesIn(graph: Graph, prometheus: Prometheus, { parts }: Mount): string[] {
  return parts.flatMap(({ makes, name, items }) => {
    if (items !== undefined) return items.map(({ path }) => path);
    const sources = graph.keySourcesOf(makes, prometheus.namespace, name);
    return sources.flatMap(({ keys }) => (keys ?? []).map((key) => key.name));
  });
}

function holderOf(prometheus: Prometheus, path: string): Mount | undefined {
  const wanted = withoutLink(path);
  let best: Mount | undefined;
  for (const mount of mountsOf(prometheus)) {
    const folder = withoutLink(mount.mountPath);
    const holds = wanted === folder || wanted.startsWith(folder === '/' ? '/' : `${folder}/`);
    if (holds && (best === undefined || folder.length >= withoutLink(best.mountPath).length)) best = mount;
  }
  return best;
}

function withoutLink(path: string): string {
  return path.startsWith('/var/run/') ? path.slice('/var'.length) : path;
}

/** The path inside the volume. The kubelet writes the files into `..data` and links them from there. */
function insideOf({ mountPath, subPath }: Mount, path: string): string {
  const rest = withoutLink(path)
    .slice(withoutLink(mountPath).length)
    .replace(/^\//, '')
    .replace(/^\.\.data\//, '');
  return subPath === undefined ? rest : joinPath(subPath, rest);
}

/**
 * Folders of the standard image that only the operator's own lists create. Elsewhere the image or an injected sidecar may
 * bring the file. The folders of the generated assets are not among them: other objects fill those.
 */
function isManagedFolder({ spec }: Prometheus, path: string): boolean {
  const starts = (...folders: readonly string[]) =>
    folders.some((folder) => path.startsWith(`/etc/${folder}/`));
  if (starts('prometheus/secrets', 'prometheus/configmaps')) return true;
  if (starts('prometheus/certs', 'prometheus/web_config', 'prometheus/rules')) return false;
  const isStandardImage = spec.image === undefined || /(?:^|\/)prometheus(?:[:@]|$)/.test(spec.image);
  return isStandardImage && starts('prometheus', 'kubernetes', 'alertmanager');
}

function keyMountedAt(graph: Graph, prometheus: Prometheus, mount: Mount, file: string): MountedFile {
  const sources: KeySource[] = [];
  const unknown: string[] = [];
  for (const part of mount.parts) {
    const key = keyOf(part, file);
    if (key === undefined) continue;
    const { makes, name } = part;
    const found = graph.keySourcesOf(makes, prometheus.namespace, name);
    const holder = found.find(({ keys, anyKey }) => anyKey || keys?.some((known) => known.name === key));
    if (holder !== undefined) return { state: 'present', mount, source: holder, key };
    if (found.length === 0) {
      const object = `${makes} ${prometheus.namespace ?? '?'}/${name}`;
      const isAbsent = lookUpObject(graph, makes, prometheus.namespace, name).state === 'absent';
      if (isAbsent && !part.optional) return { state: 'waiting', mount, for: object };
      if (!isAbsent) unknown.push(object);
    }
    if (found.some(({ keys }) => keys === undefined)) unknown.push(`the keys of ${makes} ${name}`);
    sources.push(...found);
  }
  if (unknown.length > 0) return { state: 'unknown', mount, needs: unknown.join(', ') };
  return { state: 'key-missing', mount, key: file, files: filesIn(graph, prometheus, mount), sources };
}

/** The key that a volume shows as this file; keys are mounted flat, unless `items` say otherwise. */
function keyOf({ items }: VolumePart, file: string): string | undefined {
  if (items !== undefined) return items.find(({ path }) => joinPath('', path) === file)?.key;
  return file === '' || file.includes('/') ? undefined : file;
}
