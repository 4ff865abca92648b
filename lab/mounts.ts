import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dig, type Json, list, mapping, text } from './json.js';
import type { Kube } from './kube.js';

/** Files of a volume by their path inside it. */
type Files = Readonly<Record<string, Buffer>>;

/** A volume that the kubelet would not mount, in the words of its event. */
export class MountFault extends Error {}

/**
 * Lays out under `folder` the files that the container `prometheus` of a pod template would see, and returns their
 * absolute paths as that container names them, sorted.
 * Throws a MountFault when a volume names a Secret or ConfigMap that does not exist.
 */
export async function layOut(
  kube: Kube,
  folder: string,
  namespace: string,
  podSpec: Json,
): Promise<readonly string[]> {
  const volumes = new Map(list(podSpec, 'volumes').map((volume) => [text(volume, 'name'), volume]));
  const container = list(podSpec, 'containers').find((one) => text(one, 'name') === 'prometheus') ?? {};
  const seen: string[] = [];
  for (const mount of list(container, 'volumeMounts')) {
    const files = await filesOf(kube, namespace, volumes.get(text(mount, 'name')) ?? {});
    const sub = text(mount, 'subPath');
    for (const [path, content] of Object.entries(files)) {
      const place = placed(text(mount, 'mountPath'), sub, path);
      if (place === undefined) continue;
      write(folder, place, content);
      seen.push(place);
    }
  }
  return seen.sort();
}

function placed(mountPath: string, sub: string, path: string): string | undefined {
  if (sub === '') return join(mountPath, path);
  return sub === path ? mountPath : undefined;
}

export function write(folder: string, path: string, content: string | Buffer): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

async function filesOf(kube: Kube, namespace: string, volume: Json): Promise<Files> {
  const sources = dig(volume, 'projected') === undefined ? [volume] : list(volume, 'projected', 'sources');
  const all = await Promise.all(sources.map((source) => filesOfSource(kube, namespace, source)));
  return Object.assign({}, ...all) as Files; // each part is one
}

async function filesOfSource(kube: Kube, namespace: string, source: Json): Promise<Files> {
  const secret = mapping(source, 'secret');
  const configMap = mapping(source, 'configMap');
  if (dig(source, 'secret') !== undefined)
    return read(kube, namespace, 'secret', text(secret, 'secretName') || text(secret, 'name'), secret);
  if (dig(source, 'configMap') !== undefined)
    return read(kube, namespace, 'configmap', text(configMap, 'name'), configMap);
  return {};
}

async function read(
  kube: Kube,
  namespace: string,
  kind: 'secret' | 'configmap',
  name: string,
  source: Json,
): Promise<Files> {
  const { status, body } = await kube.call('GET', `/api/v1/namespaces/${namespace}/${kind}s/${name}`);
  if (status === 404) {
    if (dig(source, 'optional') === true) return {};
    throw new MountFault(`${kind} "${name}" not found`);
  }
  const plain = Object.entries(mapping(body, 'data')).map(([key, value]): readonly [string, Buffer] => [
    key,
    Buffer.from(String(value), kind === 'secret' ? 'base64' : 'utf8'),
  ]);
  const binary = Object.entries(mapping(body, 'binaryData')).map(
    ([key, value]): readonly [string, Buffer] => [key, Buffer.from(String(value), 'base64')],
  );
  const files = new Map([...plain, ...binary]);
  const items = list(source, 'items');
  if (items.length === 0) return Object.fromEntries(files);
  return Object.fromEntries(
    items
      .map((item) => [text(item, 'path'), item, files.get(text(item, 'key'))] as const)
      .map(([path, item, content]) => {
        if (content === undefined)
          throw new MountFault(`references non-existent ${kind} key: ${text(item, 'key')}`);
        return [path, content];
      }),
  );
}
