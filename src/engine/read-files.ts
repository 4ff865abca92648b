import type { Config } from '../config/config.js';
import type { NotRead } from '../diagnostics/finding.js';
import { decodeInto, isWanted, type Objects } from '../model/decode.js';
import { decodeObject, withOwn } from '../model/object.js';
import type { SchemaFault } from '../model/schema-fault.js';
import type { ParsedManifest, SourceFile } from '../source/manifest.js';
import { readManifests } from '../source/read-documents.js';
import type { SourceFault } from '../source/syntax-fault.js';
import type { Version } from '../util/version-number.js';
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
}

/** Adds an object that the schema of its kind does not take; nothing where there is no fault. */
export function addRefused(
  objects: Objects,
  parsed: ParsedManifest,
  faults: readonly SchemaFault[],
  namespace: string | undefined,
): void {
  if (faults.length > 0) objects.refused.push(withOwn(decodeObject(parsed, namespace), { faults }));
}

/** Reads files one by one and decodes their manifests into `objects`; the value of a manifest is dropped at once. */
export function readFiles(
  entries: Iterable<SourceFile | NotRead>,
  objects: Objects,
  { limits, assume }: Pick<Config, 'limits' | 'assume'>,
  gate: Gate,
): ReadFiles {
  const faults: SourceFault[] = [];
  const notRead: NotRead[] = [];
  const withIgnores: SourceFile[] = [];
  const sources = new Map<string, SourceFile>();
  const wanted: typeof isWanted = (apiVersion, kind, text) =>
    isWanted(apiVersion, kind, text) || gate.isWanted(apiVersion, kind);
  let read = 0;
  let manifests = 0;
  for (const entry of entries) {
    if (!('text' in entry)) {
      notRead.push(entry);
      continue;
    }
    const found = readManifests(entry, { wanted, limits });
    const hasIgnores = entry.text.includes(ignoreMarker);
    for (const parsed of found.manifests) {
      decodeInto(objects, parsed, assume.namespace);
      addRefused(objects, parsed, gate.faultsOf(parsed), assume.namespace);
    }
    if (found.manifests.length + found.faults.length > 0 || hasIgnores) sources.set(entry.path, entry);
    if (hasIgnores) withIgnores.push(entry);
    faults.push(...found.faults);
    notRead.push(...found.notRead);
    read++;
    manifests += found.seen;
  }
  return { read, manifests, faults, notRead, withIgnores, sources };
}
