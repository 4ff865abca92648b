import type { Mark } from '../../source/manifest.js';
import {
  entryAt,
  fieldOf,
  keyMark,
  mapAt,
  type SourcedEntry,
  type SourcedMap,
  type SourcedNode,
  scalarAt,
  textOf,
  withEntry,
} from '../../source/sourced.js';
import { baseName } from '../../util/path.js';
import type { Files } from './files.js';
import {
  isTrue,
  type KustomizationFile,
  mapsIn,
  sortedEntries,
  textIn,
  textsIn,
} from './kustomization-file.js';
import { Refusal } from './refusal.js';
import { changed, type Origin, type Resource, resourceOf } from './resource.js';

/** One entry of a generator, to be made when its turn comes. */
export interface Generated {
  readonly at: SourcedNode;
  /** What cannot be read goes to `missing`, and the rest is made. */
  readonly make: (missing: (refusal: Refusal) => void) => Resource;
}

/** The ConfigMaps, then the Secrets, that a kustomization makes. Upstream: `configureBuiltinGenerators`. */
export function generatorsOf(file: KustomizationFile, files: Files): readonly Generated[] {
  const { source, start, end, document } = file.manifest;
  const common = fieldOf(file.node, 'generatorOptions')?.value;
  return (['ConfigMap', 'Secret'] as const).flatMap((kind) => {
    const field = kind === 'Secret' ? 'secretGenerator' : 'configMapGenerator';
    return mapsIn(file.node, field).map((entry, index): Generated => {
      const origin = { source, start, end, document, at: [field, index] };
      return generated({ kind, entry, common, folder: file.folder, origin }, files);
    });
  });
}

/** One that has an object of its own: what its entry lacks is said by its metadata. Upstream: ConfigMapGenerator.go. */
export function generatorOfObject(
  kind: GeneratorEntry['kind'],
  { node, origin }: Resource,
  folder: string,
  files: Files,
): Generated {
  const metadata = fieldOf(node, 'metadata')?.value;
  const entry = ['name', 'namespace'].reduce((before, key) => {
    const own = fieldOf(metadata, key);
    return own === undefined || textIn(before, key) !== '' ? before : withEntry(before, own);
  }, node);
  return generated({ kind, entry, common: undefined, folder, origin }, files);
}

/** What one entry of a generator says. */
interface GeneratorEntry {
  readonly kind: 'ConfigMap' | 'Secret';
  readonly entry: SourcedMap;
  /** Options that hold for all generators. */
  readonly common: SourcedNode | undefined;
  readonly folder: string;
  readonly origin: Origin;
}

function generated(generator: GeneratorEntry, files: Files): Generated {
  const { entry } = generator;
  return {
    at: fieldOf(entry, 'name')?.value ?? entry,
    make: (missing) => generate(generator, files, missing),
  };
}

/** Upstream: `MakeConfigMap` and `MakeSecret` in api/internal/generators. */
function generate(
  { kind, entry, common, folder, origin }: GeneratorEntry,
  files: Files,
  missing: (refusal: Refusal) => void,
): Resource {
  const name = fieldOf(entry, 'name');
  if (name === undefined || textOf(name.value) === undefined) {
    throw new Refusal('a configmap must have a name', entry);
  }
  const pairs = new Pairs(kind, folder, files, missing);
  pairs.readAll(entry);
  const at = name.value;
  const options = fieldOf(entry, 'options')?.value;
  const type = fieldOf(entry, 'type');
  const node = mapAt(
    [
      entryAt('apiVersion', scalarAt('v1', at), at),
      entryAt('kind', scalarAt(kind, at), at),
      entryAt('metadata', metadataOf(entry, name, options, common), at),
      ...(kind === 'Secret'
        ? [
            entryAt(
              'type',
              scalarAt(textOf(type?.value) || 'Opaque', type?.value ?? at),
              type === undefined ? at : keyMark(type),
            ),
          ]
        : []),
      ...pairs.dataOf(kind, at),
    ],
    entry,
  );
  const behavior = textIn(entry, 'behavior');
  return changed(resourceOf(node, origin), {
    addsHash: !isTrue(options, 'disableNameSuffixHash') && !isTrue(common, 'disableNameSuffixHash'),
    isPartial: pairs.isPartial,
    behavior: behavior === 'merge' || behavior === 'replace' || behavior === 'create' ? behavior : undefined,
  });
}

function metadataOf(
  entry: SourcedMap,
  name: SourcedEntry,
  options: SourcedNode | undefined,
  common: SourcedNode | undefined,
): SourcedMap {
  const namespace = fieldOf(entry, 'namespace');
  const maps = (['labels', 'annotations'] as const).flatMap((key) => {
    const own = sortedEntries(fieldOf(options, key)?.value);
    const others = sortedEntries(fieldOf(common, key)?.value).filter(
      (other) => !own.some((one) => one.key === other.key),
    );
    const all = [...own, ...others];
    return all[0] === undefined ? [] : [entryAt(key, mapAt(all, all[0].value), keyMark(all[0]))];
  });
  return mapAt([name, ...(namespace === undefined ? [] : [namespace]), ...maps], name.value);
}

/** A key of what is generated. */
interface Pair {
  readonly key: string;
  readonly keyAt: Mark;
  /** Undefined where the content is not known. */
  readonly value: string | undefined;
  readonly valueAt: Mark;
}

/** Upstream: api/kv/kv.go. */
class Pairs {
  isPartial = false;
  private readonly pairs: Pair[] = [];
  private hasUnknownKeys = false;
  /** What a Secret is made of is never shown: it stands where its file is named. */
  private readonly isSecret: boolean;
  private readonly folder: string;
  private readonly files: Files;
  private readonly missing: (refusal: Refusal) => void;

  constructor(
    kind: 'ConfigMap' | 'Secret',
    folder: string,
    files: Files,
    missing: (refusal: Refusal) => void,
  ) {
    this.isSecret = kind === 'Secret';
    this.folder = folder;
    this.files = files;
    this.missing = missing;
  }

  readAll(entry: SourcedMap): void {
    const env = fieldOf(entry, 'env')?.value;
    const envText = textOf(env);
    const last = env === undefined || envText === undefined ? [] : [{ ...env, text: envText }];
    for (const item of [...textsIn(entry, 'envs'), ...last]) this.env(item);
    for (const item of textsIn(entry, 'literals')) this.literal(item);
    for (const item of textsIn(entry, 'files')) this.file(item);
  }

  dataOf(kind: 'ConfigMap' | 'Secret', at: Mark): readonly SourcedEntry[] {
    if (this.hasUnknownKeys) return [];
    const entries = [...this.pairs]
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ key, keyAt, value, valueAt }) => {
        const text = kind === 'Secret' && value !== undefined ? base64(value) : value;
        return entryAt(key, scalarAt(text ?? null, valueAt), keyAt);
      });
    if (entries.length === 0 && kind === 'ConfigMap') return [];
    return [entryAt('data', mapAt(entries, at), at)];
  }

  private add(pair: Pair): void {
    if (this.pairs.some(({ key }) => key === pair.key)) {
      throw new Refusal(`configmap illegally repeats the key \`${pair.key}\``, pair.keyAt);
    }
    this.pairs.push(pair);
  }

  private env(item: SourcedNode & { readonly text: string }): void {
    const file = this.content(item.text, item);
    if (file === undefined) {
      this.hasUnknownKeys = true;
      return;
    }
    for (const { key, value, start, end } of envLines(file.text)) {
      const at = this.isSecret ? item : { source: file, start, end };
      this.add({ key, value, keyAt: this.isSecret ? item : { ...at, end: start + key.length }, valueAt: at });
    }
  }

  private literal(item: SourcedNode & { readonly text: string }): void {
    const equals = item.text.indexOf('=');
    if (equals < 1)
      throw new Refusal(`invalid literal source ${item.text.split('=', 1)[0]}, expected key=value`, item);
    const [keyAt, valueAt] = partsOf(item, equals);
    this.add({
      key: item.text.slice(0, equals),
      value: unquoted(item.text.slice(equals + 1)),
      keyAt,
      valueAt,
    });
  }

  private file(item: SourcedNode & { readonly text: string }): void {
    const parts = item.text.split('=');
    if (parts.length > 2) throw new Refusal(`source "${item.text}" key name or file path contains '='`, item);
    if (parts[0] === '') throw new Refusal(`missing key name for file path in source "${item.text}"`, item);
    if (parts[1] === '') throw new Refusal(`missing file path for key name in source "${item.text}"`, item);
    const path = parts[1] ?? parts[0] ?? '';
    const key = parts.length === 2 ? (parts[0] ?? '') : baseName(path);
    const file = this.content(path, item);
    const keyAt = parts.length === 2 ? (partsOf(item, key.length)[0] ?? item) : item;
    const isShown = file !== undefined && !this.isSecret;
    const valueAt = isShown ? { source: file, start: 0, end: file.text.length } : item;
    this.add({ key, value: file?.text, keyAt, valueAt });
  }

  private content(path: string, at: Mark) {
    try {
      return this.files.need(this.folder, path, at);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.missing(error.sort === 'missing' ? new Refusal(error.message, error.at, 'input') : error);
      this.isPartial = true;
      return undefined;
    }
  }
}

/** The words before and behind an `=`, where the text stands as it is meant. */
function partsOf(item: SourcedNode & { readonly text: string }, equals: number): readonly [Mark, Mark] {
  const { source, start, end, text } = item;
  if (source.text.slice(start, end) !== text) return [item, item];
  return [
    { source, start, end: start + equals },
    { source, start: start + equals + 1, end },
  ];
}

function unquoted(text: string): string {
  const first = text[0];
  const isQuoted = text.length >= 2 && first === text.at(-1) && (first === '"' || first === "'");
  return isQuoted ? text.slice(1, -1) : text;
}

interface EnvLine {
  readonly key: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

function* envLines(text: string): Generator<EnvLine> {
  let offset = 0;
  for (const line of text.split('\n')) {
    const content = line
      .replace(/\r$/, '')
      .replace(/^\uFEFF/, '')
      .trimStart();
    const start = offset + line.indexOf(content);
    offset += line.length + 1;
    if (content === '' || content.startsWith('#')) continue;
    const equals = content.indexOf('=');
    const key = equals === -1 ? content : content.slice(0, equals);
    yield { key, value: equals === -1 ? '' : content.slice(equals + 1), start, end: start + content.length };
  }
}

/** Upstream: `encodeBase64` in kyaml/yaml/datamap.go, which breaks long lines at 70 characters. */
function base64(text: string): string {
  const encoded = Buffer.from(text, 'utf8').toString('base64');
  if (encoded.length < 70) return encoded;
  return (encoded.match(/.{1,70}/g) ?? []).map((line) => `${line}\n`).join('');
}
