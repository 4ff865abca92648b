import type { Manifest, ParsedManifest, Path, Place } from '../source/manifest.js';
import { isSymbolic } from '../source/template.js';
import { asObject, asString, asStringMap } from './read.js';

/** What every decoded object has: `metadata`, and the way back to its text. A class, so that no copy of one loses the way unseen. */
export class KubernetesObject {
  readonly kind: string;
  readonly name: string;
  /** Undefined when the manifest names none, or a variable: what it is applied with decides, which no file tells. */
  readonly namespace: string | undefined;
  /** `namespace/name`, or `name` where the namespace is unknown or the kind has none. */
  readonly ref: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly manifest: Manifest;

  constructor({ manifest, value }: ParsedManifest, namespace: string | undefined) {
    const metadata = asObject(value['metadata']);
    const written = asString(metadata['namespace']);
    this.kind = manifest.kind;
    this.name = asString(metadata['name']) ?? '';
    this.namespace = written === undefined ? namespace : isSymbolic(written) ? undefined : written;
    this.ref = this.namespace === undefined ? this.name : `${this.namespace}/${this.name}`;
    this.labels = asStringMap(metadata['labels']);
    this.annotations = asStringMap(metadata['annotations']);
    this.manifest = manifest;
  }

  /** The address of a field's value; of the nearest existing ancestor's key where the field is missing. */
  field(...path: Path): Place {
    return { manifest: this.manifest, path, part: 'value' };
  }

  /** The address of a field's key. */
  key(...path: Path): Place {
    return { manifest: this.manifest, path, part: 'key' };
  }
}

/** Decodes `metadata`. `namespace` is what an object that names none is taken to have (see `assume.namespace`). */
export function decodeObject(parsed: ParsedManifest, namespace?: string): KubernetesObject {
  return new KubernetesObject(parsed, namespace);
}

/** Adds to an object what its kind has beside `metadata`, in place. */
export function withOwn<Decoded extends KubernetesObject, const Own extends object>(
  object: Decoded,
  own: Own,
): Decoded & Own {
  return Object.assign(object, own);
}

/** An object like another, to which something may be added. */
export function copyOf<Decoded extends KubernetesObject>(object: Decoded): Decoded {
  return Object.assign(Object.create(KubernetesObject.prototype), object);
}

/** `Kind namespace/name`, as messages and reports name an object. */
export function title(object: KubernetesObject): string {
  return `${object.kind} ${object.ref}`;
}
