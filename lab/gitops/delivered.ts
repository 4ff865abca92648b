import { cpSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { baseName } from '../../src/util/path.js';
import { deliver } from '../../src/worlds/delivery/deliver.js';
import type { DeliveredUnit } from '../../src/worlds/delivery/deliverer.js';
import { type FileSource, kustomizationNames } from '../../src/worlds/kustomize/files.js';
import { Kustomizer } from '../../src/worlds/kustomize/kustomizer.js';
import { Refusal } from '../../src/worlds/kustomize/refusal.js';
import type { Resource } from '../../src/worlds/kustomize/resource.js';
import { type Objects, objectsOf, reader } from '../kustomize-objects.js';

/** What promwire makes of a repository. */
export interface Delivered {
  /** The objects of its plain files. */
  readonly written: readonly Resource[];
  readonly units: readonly DeliveredUnit[];
}

/** What is delivered by the objects below a folder, which is a repository. */
export function deliveredIn(base: string): Delivered {
  const paths = pathsBelow(base);
  const manifests = paths.filter((path) => /\.(?:ya?ml|json)$/.test(path));
  const below = (all: readonly string[]) => (folder: string) =>
    folder === '' ? all : all.filter((path) => path.startsWith(`${folder}/`));
  const source: FileSource = { ...reader(base), below: below(manifests), listed: below(paths) };
  const plain = manifests
    .filter((path) => !kustomizationNames.includes(baseName(path)))
    .flatMap((path) => {
      const file = source.read(path);
      return file !== undefined && 'text' in file ? [file] : [];
    });
  const kustomizer = new Kustomizer(source);
  const written = plain.flatMap((file) => {
    const resources = kustomizer.resourcesOf(file);
    return resources instanceof Refusal ? [] : resources;
  });
  return { written, units: deliver({ asking: plain, withConfigMap: () => plain }, [], kustomizer) };
}

/** The paths of the files below a folder, relative to it. */
function pathsBelow(base: string, above = ''): readonly string[] {
  return readdirSync(join(base, above), { withFileTypes: true })
    .flatMap((entry) => {
      const path = above === '' ? entry.name : `${above}/${entry.name}`;
      return entry.isDirectory() ? pathsBelow(base, path) : [path];
    })
    .sort();
}

/** A copy of a repository, which a controller may write to. */
export function copyOf(base: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'promwire-lab-'));
  cpSync(base, copy, { recursive: true });
  return copy;
}

/** Labels and annotations by which a controller knows what it applied. */
const ofControllers =
  /^(?:kustomize\.toolkit\.fluxcd\.io\/(?:name|namespace)|argocd\.argoproj\.io\/tracking-id)$/;

/** The objects of a unit, without the marks of its controller. */
export function objectsIn(resources: readonly Resource[]): Objects {
  return withoutMarks(objectsOf(resources));
}

export function withoutMarks(objects: Objects): Objects {
  return JSON.parse(JSON.stringify(objects), (key, value) => {
    if (key !== 'labels' && key !== 'annotations') return value;
    const kept = Object.entries(value as object).filter(([name]) => !ofControllers.test(name)); // labels are a mapping
    return kept.length === 0 ? undefined : Object.fromEntries(kept);
  });
}
