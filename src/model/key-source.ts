import type { Json, JsonObject, ParsedManifest, Path } from '../source/manifest.js';
import { isSymbolic, knownHead } from '../util/symbol.js';
import { decodeObject, type KubernetesObject, title, withOwn } from './object.js';
import { asObject, asObjects, asString, asStrings } from './read.js';

/**
 * Something that puts keys into a Secret or a ConfigMap: the object itself, or what another program makes it from.
 * Values are never kept.
 */
export interface KeySource extends KubernetesObject {
  /** The kind of the object that is there at run time, and its name; `namespace` is that of this object. */
  readonly makes: 'Secret' | 'ConfigMap';
  readonly makesName: string;
  /** True when only the start of the name is known (a kustomize hash is appended). */
  readonly nameIsPrefix: boolean;
  /** Undefined: the keys are filled in at run time or by a template, so any key may be there. */
  readonly keys: readonly SourceKey[] | undefined;
  /** True when whatever key is asked for is taken as there, because the configuration says so. */
  readonly anyKey: boolean;
}

export interface SourceKey {
  readonly name: string;
  /** Where the key is written. */
  readonly at: Path;
  /** True when the value is known to be the empty string. */
  readonly empty: boolean;
}

/** A Secret: `stringData` counts like `data`. One without any key is filled at run time, as serving certificates are. */
export function decodeSecret(parsed: ParsedManifest, namespace?: string): KeySource {
  const keys = keysOf(parsed.value, ['data'], ['stringData']);
  const filledLater = keys.length === 0 || parsed.value['type'] === 'kubernetes.io/service-account-token';
  return source(parsed, namespace, 'Secret', filledLater ? undefined : keys);
}

/** A ConfigMap; one without data is filled by an injector (a CA bundle) or a template. */
export function decodeConfigMap(parsed: ParsedManifest, namespace?: string): KeySource {
  const keys = keysOf(parsed.value, ['data'], ['binaryData']);
  return source(parsed, namespace, 'ConfigMap', keys.length === 0 ? undefined : keys);
}

/** bitnami.com SealedSecret: `spec.encryptedData`, and plain keys of `spec.template.data`. */
export function decodeSealedSecret(parsed: ParsedManifest, namespace?: string): KeySource {
  const keys = keysOf(parsed.value, ['spec', 'encryptedData'], ['spec', 'template', 'data']);
  return source(parsed, namespace, 'Secret', keys.length === 0 ? undefined : keys);
}

/**
 * external-secrets.io ExternalSecret: `spec.target.name` (the object's own name by default). The keys are those of
 * `spec.data`, or of `spec.target.template.data` where a template replaces them; `dataFrom` makes them unknown.
 */
export function decodeExternalSecret(parsed: ParsedManifest, namespace?: string): KeySource {
  const spec = asObject(parsed.value['spec']);
  const target = asObject(spec['target']);
  const template = asObject(target['template']);
  const templated = keysOf(parsed.value, ['spec', 'target', 'template', 'data']);
  const open = spec['dataFrom'] !== undefined || template['templateFrom'] !== undefined;
  const direct = asObjects(spec['data']).map((entry, index) => ({
    name: asString(entry['secretKey']) ?? '',
    at: ['spec', 'data', index, 'secretKey'],
    empty: false,
  }));
  const keys =
    templated.length > 0 && template['mergePolicy'] !== 'Merge' ? templated : [...direct, ...templated];
  const made = source(parsed, namespace, 'Secret', open || keys.length === 0 ? undefined : keys);
  return withOwn(made, { makesName: asString(target['name']) ?? made.name });
}

/** cert-manager.io Certificate: Secret `spec.secretName` with tls.crt, tls.key and (from most issuers) ca.crt. */
export function decodeCertificate(parsed: ParsedManifest, namespace?: string): KeySource {
  const spec = asObject(parsed.value['spec']);
  const at = ['spec', 'secretName'];
  const more = spec['keystores'] !== undefined || spec['additionalOutputFormats'] !== undefined;
  const keys = ['tls.crt', 'tls.key', 'ca.crt'].map((name) => ({ name, at, empty: false }));
  return withOwn(source(parsed, namespace, 'Secret', more ? undefined : keys), {
    makesName: asString(spec['secretName']) ?? '',
  });
}

/** The entries of a kustomization's `secretGenerator` and `configMapGenerator`. */
export function decodeGenerators(parsed: ParsedManifest): readonly KeySource[] {
  const options = asObject(parsed.value['generatorOptions']);
  const namespace = asString(parsed.value['namespace']);
  const base = decodeObject(parsed);
  const made = (field: 'secretGenerator' | 'configMapGenerator', makes: KeySource['makes']) =>
    asObjects(parsed.value[field]).map((entry, index): KeySource => {
      const name = asString(entry['name']) ?? '';
      const own = asString(entry['namespace']) ?? namespace;
      const hashed = { ...options, ...asObject(entry['options']) }['disableNameSuffixHash'] !== true;
      const at = (path: Path): Path => [field, index, ...path];
      return {
        ...base,
        name,
        namespace: own,
        ref: own === undefined ? name : `${own}/${name}`,
        field: (...path) => base.field(...at(path)),
        key: (...path) => base.key(...at(path)),
        makes,
        makesName: name,
        nameIsPrefix: hashed,
        keys: generatedKeys(entry),
        anyKey: false,
      };
    });
  return [...made('secretGenerator', 'Secret'), ...made('configMapGenerator', 'ConfigMap')];
}

/** `key=path`, or `path` whose base name is the key; env files have keys that only the file tells. */
function generatedKeys(entry: JsonObject): readonly SourceKey[] | undefined {
  if (entry['envs'] !== undefined || entry['env'] !== undefined || entry['behavior'] === 'merge')
    return undefined;
  const files = asStrings(entry['files']).map((text, index) => ({
    name: text.includes('=') ? text.slice(0, text.indexOf('=')) : text.slice(text.lastIndexOf('/') + 1),
    at: ['files', index],
    empty: false,
  }));
  const literals = asStrings(entry['literals']).map((text, index) => ({
    name: text.slice(0, text.indexOf('=')),
    at: ['literals', index],
    empty: false,
  }));
  return [...files, ...literals];
}

function source(
  parsed: ParsedManifest,
  namespace: string | undefined,
  makes: KeySource['makes'],
  keys: readonly SourceKey[] | undefined,
): KeySource {
  const object = decodeObject(parsed, namespace);
  // A hash of content that is not known is a symbol at the end of the name.
  const nameIsPrefix = isSymbolic(object.name);
  const makesName = nameIsPrefix ? knownHead(object.name).replace(/-$/, '') : object.name;
  return withOwn(object, { makes, makesName, nameIsPrefix, keys, anyKey: false });
}

function keysOf(value: JsonObject, ...paths: readonly Path[]): SourceKey[] {
  return paths.flatMap((path) => {
    const data = asObject(path.reduce<Json>((node, step) => asObject(node)[step] ?? null, value));
    return Object.entries(data).map(([name, entry]) => ({
      name,
      at: path.concat(name),
      empty: entry === '',
    }));
  });
}

/** What the source is, for messages: `Secret monitoring/etcd-certs`, or what it is made from. */
export function sourceTitle(keySource: KeySource): string {
  if (keySource.kind === keySource.makes) return title(keySource);
  return `${keySource.makes} ${keySource.makesName} of ${title(keySource)}`;
}
