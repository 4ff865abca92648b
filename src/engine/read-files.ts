import type { Config } from '../config/config.js';
import type { NotRead } from '../diagnostics/finding.js';
import { decodeInto, isWanted } from '../model/decode.js';
import { decodeForeign, isForeign } from '../model/foreign.js';
import { isConfigurationResource } from '../model/monitor.js';
import { decodeObject, withOwn } from '../model/object.js';
import type { Objects } from '../model/objects.js';
import type { SchemaFault } from '../model/schema-fault.js';
import type { Collection } from '../source/collect.js';
import type { Composed } from '../source/composed.js';
import type { JsonObject, ParsedManifest, SourceFile } from '../source/manifest.js';
import { isKustomizationFile, type ReadOptions, readManifests } from '../source/read-documents.js';
import { renderedDocuments } from '../source/source-comment.js';
import type { SourcedNode } from '../source/sourced.js';
import type { SourceFault } from '../source/syntax-fault.js';
import { folderOf } from '../util/path.js';
import type { Version } from '../util/version-number.js';
import type { RenderedFile } from '../worlds/helm/not-rendered.js';
import type { Decoding } from '../worlds/units.js';
import { asMeant } from './as-meant.js';
import { ignoreMarker } from './ignore-comments.js';

/** What reading all files left behind, beside the decoded objects. */
export interface ReadFiles {
  /** How many files were read. */
  readonly read: number;
  /** How many Kubernetes manifests they hold. */
  readonly manifests: number;
  readonly faults: readonly SourceFault[];
  readonly notRead: readonly NotRead[];
  /** Files that hold a comment to silence something. */
  readonly withIgnores: readonly SourceFile[];
  /** Files that hold what helm printed. */
  readonly rendered: readonly RenderedFile[];
  /** Paths of the files that kustomize takes for its own. */
  readonly kustomizations: readonly string[];
  /** The other files beside and below kustomizations, such as patches and values, by path. */
  readonly beside: ReadonlyMap<string, SourceFile>;
  /** What was parsed of files beside and below kustomizations, which are read again to build them. */
  readonly parsed: (source: SourceFile, start: number) => Composed<SourcedNode> | undefined;
  /** The texts that findings may point into, by path. */
  readonly sources: ReadonlyMap<string, SourceFile>;
}

/** A manifest and what was found about it afterwards. */
export interface Put {
  readonly parsed: ParsedManifest;
  readonly faults: readonly SchemaFault[];
}

/** The schemas as far as reading needs them. */
export interface Gate {
  /** Whether a kind is looked at for its schema alone. */
  readonly isWanted: (apiVersion: string, kind: string) => boolean;
  readonly faultsOf: (parsed: ParsedManifest) => readonly SchemaFault[];
  /** What was put off until all is read: rules that need an evaluator, which few manifests do. */
  readonly settle: () => Promise<readonly Put[]>;
  /** `faultsOf` where an operator of this version is installed; undefined where nothing is held against schemas. */
  readonly withOperator: (
    version: Version,
  ) => ((parsed: ParsedManifest) => readonly SchemaFault[]) | undefined;
  /** The recorded schema that a fault names, as JSON Schema to judge these manifests. */
  readonly schemaNamed: (name: string, judged: readonly JsonObject[]) => string | undefined;
}

/** Decoding that holds each manifest against the schema of its kind. */
export interface JudgedDecoding extends Decoding {
  /** Among which objects a manifest was decoded, for verdicts that come later. */
  readonly holderOf: (parsed: ParsedManifest) => Objects | undefined;
  /** Takes the verdicts that were put off. */
  readonly settle: () => Promise<void>;
}

export function decodingBehind(gate: Gate, { namespace, closed }: Config['assume']): JudgedDecoding {
  const holders = new WeakMap<ParsedManifest, Objects>();
  const refuse = (parsed: ParsedManifest, faults: readonly SchemaFault[]) => {
    if (faults.length === 0) return;
    holders.get(parsed)?.refused.push(withOwn(decodeObject(parsed, namespace), { faults }));
  };
  // Whoever may make more objects matters only where all there is has to be known.
  const mayMakeMore = closed.length === 0 ? () => false : isForeign;
  return {
    isWanted: (apiVersion, kind, text) =>
      isWanted(apiVersion, kind, text) || gate.isWanted(apiVersion, kind) || mayMakeMore(apiVersion, kind),
    into: (objects, parsed) => {
      const { apiVersion, kind, built } = parsed.manifest;
      const faults = built?.made === undefined ? gate.faultsOf(parsed) : []; // of what a chart makes only parts are known
      // Of a monitor it is told what it scrapes where the API server drops what it does not know.
      decodeInto(objects, isConfigurationResource(kind) ? parsed : asMeant(parsed, faults), namespace);
      if (mayMakeMore(apiVersion, kind)) objects.foreign.push(...decodeForeign(parsed, namespace));
      holders.set(parsed, objects);
      refuse(parsed, faults);
    },
    holderOf: (parsed) => holders.get(parsed),
    settle: async () => {
      for (const { parsed, faults } of await gate.settle()) refuse(parsed, faults);
    },
  };
}

/** Reads files one by one and decodes their manifests into `objects`; the value of a manifest is dropped at once. */
export function readFiles(
  { paths, entries }: Pick<Collection, 'paths' | 'entries'>,
  objects: Objects,
  { limits }: Pick<Config, 'limits'>,
  decoding: Decoding,
): ReadFiles {
  const faults: SourceFault[] = [];
  const notRead: NotRead[] = [];
  const withIgnores: SourceFile[] = [];
  const sources = new Map<string, SourceFile>();
  const beside = new Map<string, SourceFile>();
  const kustomizations: string[] = [];
  const rendered: RenderedFile[] = [];
  const parsed = new Map<SourceFile, Map<number, Composed<SourcedNode>>>();
  const mayBeBuilt = nearKustomizations(paths);
  let read = 0;
  let manifests = 0;
  for (const entry of entries) {
    if (!('text' in entry)) {
      notRead.push(entry);
      continue;
    }
    const isNear = mayBeBuilt(entry.path);
    const keep = isNear ? keeper(parsed, entry) : {};
    const found = readManifests(entry, { wanted: decoding.isWanted, limits, ...keep });
    const hasIgnores = entry.text.includes(ignoreMarker);
    for (const manifest of found.manifests) decoding.into(objects, manifest);
    const isKustomization = isKustomizationFile(entry.path);
    if (isKustomization) kustomizations.push(entry.path);
    if (found.manifests.length + found.faults.length > 0 || hasIgnores || isKustomization) {
      sources.set(entry.path, entry);
    } else if (isNear) beside.set(entry.path, entry);
    if (hasIgnores) withIgnores.push(entry);
    const documents = found.seen === 0 ? [] : renderedDocuments(entry.text);
    if (documents.length > 0) rendered.push({ file: entry.path, documents });
    faults.push(...found.faults);
    notRead.push(...found.notRead);
    read++;
    manifests += found.seen;
  }
  return {
    read,
    manifests,
    faults,
    notRead,
    withIgnores,
    rendered,
    kustomizations,
    sources,
    beside,
    parsed: (source, start) => parsed.get(source)?.get(start),
  };
}

function keeper(
  parsed: Map<SourceFile, Map<number, Composed<SourcedNode>>>,
  source: SourceFile,
): Pick<ReadOptions, 'keep'> {
  const own = new Map<number, Composed<SourcedNode>>();
  parsed.set(source, own);
  return { keep: (start, tree) => void own.set(start, tree) };
}

/** Whether a file lies beside or below a kustomization, and so is likely to be built by it. */
function nearKustomizations(paths: readonly string[]): (path: string) => boolean {
  const near = new Map<string, boolean>(
    paths.filter(isKustomizationFile).map((path) => [folderOf(path), true]),
  );
  const isNear = (folder: string): boolean => {
    const known = near.get(folder) ?? (folder !== '' && isNear(folderOf(folder)));
    near.set(folder, known);
    return known;
  };
  return near.size === 0 ? () => false : (path) => isNear(folderOf(path));
}
