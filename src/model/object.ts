import type { Manifest, ParsedManifest, Path, Place } from '../source/manifest.js';
import { isSymbolic } from '../source/template.js';
import { asObject, asString, asStringMap } from './read.js';

/** What every decoded object has: `metadata`, and the way back to its text. */
export interface KubernetesObject {
  readonly kind: string;
  readonly name: string;
  /** Undefined when the manifest names none, or a variable: what it is applied with decides, which no file tells. */
  readonly namespace: string | undefined;
  /** `namespace/name`, or `name` where the namespace is unknown or the kind has none. */
  readonly ref: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly manifest: Manifest;
  /** The address of a field's value; of the nearest existing ancestor's key where the field is missing. */
  readonly field: (...path: Path) => Place;
  /** The address of a field's key. */
  readonly key: (...path: Path) => Place;
}

/** Decodes `metadata`. `namespace` is what an object that names none is taken to have (see `assume.namespace`). */
export function decodeObject({ manifest, value }: ParsedManifest, namespace?: string): KubernetesObject {
  const metadata = asObject(value['metadata']);
  const name = asString(metadata['name']) ?? '';
  const written = asString(metadata['namespace']);
  const own = written === undefined ? namespace : isSymbolic(written) ? undefined : written;
  return {
    kind: manifest.kind,
    name,
    namespace: own,
    ref: own === undefined ? name : `${own}/${name}`,
    labels: asStringMap(metadata['labels']),
    annotations: asStringMap(metadata['annotations']),
    manifest,
    field: (...path) => ({ manifest, path, part: 'value' }),
    key: (...path) => ({ manifest, path, part: 'key' }),
  };
}

/**
 * Adds to an object what its kind has beside `metadata`, in place. A spread would say the same, but V8 gives every spread of
 * an object that holds functions a hidden class of its own, which outweighs the object.
 */
export function withOwn<const Own extends object>(
  object: KubernetesObject,
  own: Own,
): KubernetesObject & Own {
  return Object.assign(object, own);
}

/** `Kind namespace/name`, as messages and reports name an object. */
export function title(object: KubernetesObject): string {
  return `${object.kind} ${object.ref}`;
}
