import type { NotRead } from '../diagnostics/finding.js';
import { toLineColumn } from '../util/lines.js';
import type { Composed } from './composed.js';
import { type Header, header } from './header.js';
import type { Limits } from './limits.js';
import type { Json, JsonObject, ParsedManifest, Path, SourceFile } from './manifest.js';
import { parseSourced, parseValue } from './parse-document.js';
import type { SourcedNode } from './sourced.js';
import { type DocumentRange, split } from './split.js';
import type { SourceFault, TextFault } from './syntax-fault.js';
import { yttMark } from './template.js';
import { toJson } from './tree.js';

export interface ReadOptions {
  /** Whether a manifest of that sort, and with that text, is needed; other documents are not parsed. */
  readonly wanted: (apiVersion: string, kind: string, text: () => string) => boolean;
  readonly limits: Limits;
  /** Is given what was parsed, for who reads the same document again: by the offset at which it starts. */
  readonly keep?: (start: number, parsed: Composed<SourcedNode>) => void;
}

/** What one file says. */
export interface FileManifests {
  /** The wanted ones, in the order of the text. */
  readonly manifests: readonly ParsedManifest[];
  /** How many Kubernetes manifests there are, wanted or not; items of a parsed list count one each. */
  readonly seen: number;
  readonly faults: readonly SourceFault[];
  readonly notRead: readonly NotRead[];
}

/** What a document is called by when it does not say so itself; the default of kustomize for its own file. */
interface Sort {
  readonly apiVersion: string;
  readonly kind: string;
}

const kustomization: Sort = { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization' };
const kustomizationFile = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;

/** Whether kustomize takes a file for its own, by its name. Upstream: `RecognizedKustomizationFileNames`. */
export function isKustomizationFile(path: string): boolean {
  return kustomizationFile.test(path);
}

/** Reads the wanted manifests of a file. Never throws: what cannot be read comes back as faults or in `notRead`. */
export function readManifests(source: SourceFile, options: ReadOptions): FileManifests {
  const reader = new FileReader(source, options);
  if (reader.isOfInterest()) reader.read();
  return reader;
}

class FileReader implements FileManifests {
  readonly manifests: ParsedManifest[] = [];
  readonly faults: SourceFault[] = [];
  readonly notRead: NotRead[] = [];
  seen = 0;
  private readonly source: SourceFile;
  private readonly options: ReadOptions;
  private readonly fallback: Sort | undefined;
  /** Whether comments may be words of ytt; looked for once, as files may hold many documents. */
  private readonly hasYtt: boolean;

  constructor(source: SourceFile, options: ReadOptions) {
    this.source = source;
    this.options = options;
    this.fallback = isKustomizationFile(source.path) ? kustomization : undefined;
    this.hasYtt = source.text.includes('#@');
  }

  /** Most files of a repository hold no manifest; a search for one word tells. */
  isOfInterest(): boolean {
    return this.source.text.includes('kind') || this.fallback !== undefined;
  }

  read(): void {
    const documents = split(this.source.text);
    const { documents: limit } = this.options.limits;
    for (const [i, range] of documents.slice(0, limit).entries()) this.document(range, i);
    if (documents.length > limit) this.leaveOut(`more than ${limit} documents: the rest is not read`);
  }

  private document(range: DocumentRange, index: number): void {
    const found = header(this.source.text, range.start, range.end);
    if (found.is === 'none' && this.fallback === undefined) return;
    if (
      found.is === 'known' &&
      !this.isWanted(found.apiVersion, found.kind, range) &&
      !isListKind(found.kind)
    ) {
      this.seen++;
      return;
    }
    const ytt = this.hasYtt ? yttMark(this.source.text, range.start, range.end) : -1;
    if (ytt !== -1) {
      const { line } = toLineColumn(this.source.text, ytt);
      this.unreadable(found, [], `template: "#@" in the place of a value at line ${line}`);
      return;
    }
    const parsed = this.parse(range, found.is === 'known' ? found.kind : undefined);
    if (parsed.root === undefined) {
      this.unreadable(found, parsed.faults, parsed.notRead);
      return;
    }
    if (!isObject(parsed.root)) return;
    const before = this.manifests.length;
    this.object(parsed.root, top, range, index, this.fallback);
    const isOurs = this.manifests.length > before || (found.is === 'unsure' && found.twice);
    if (isOurs) for (const fault of parsed.faults) this.fault(fault);
  }

  private parse({ start, end }: DocumentRange, kind: string | undefined): Composed<Json> {
    const { limits, keep } = this.options;
    if (keep === undefined) return parseValue(this.source.text, start, end, limits, kind);
    const parsed = parseSourced(this.source, start, end, limits, kind);
    keep(start, parsed);
    const { root, ...rest } = parsed;
    return root === undefined ? rest : { ...rest, root: toJson(root) };
  }

  private isWanted(apiVersion: string, kind: string, { start, end }: DocumentRange): boolean {
    return this.options.wanted(apiVersion, kind, () => this.source.text.slice(start, end));
  }

  private unreadable(found: Header, faults: readonly TextFault[], notRead: string | undefined): void {
    const isManifest = found.is === 'known' || (found.is === 'unsure' && found.kind !== undefined);
    if (isManifest) this.seen++;
    if (notRead !== undefined) {
      this.leaveOut(notRead);
    } else if (isManifest) {
      for (const fault of faults) this.fault(fault);
    } else if (faults[0] !== undefined) {
      const { line } = toLineColumn(this.source.text, faults[0].start);
      this.leaveOut(`not YAML: ${faults[0].message}, at line ${line}`);
    }
  }

  private leaveOut(reason: string): void {
    // A template often holds many documents; its file is named once.
    const isTemplate = reason.startsWith('template:');
    if (isTemplate && this.notRead.some((other) => other.reason.startsWith('template:'))) return;
    this.notRead.push({ file: this.source.path, reason });
  }

  private fault({ rule, message, why, start, end, related }: TextFault): void {
    const file = this.source.path;
    const others = related.map(({ label, ...at }) => ({
      span: { file, start: at.start, end: at.end },
      label,
    }));
    this.faults.push({ rule, message, why, span: { file, start, end }, related: others });
  }

  /** `sort` is what an object that names no sort is taken for. */
  private object(value: JsonObject, at: Path, range: DocumentRange, document: number, sort?: Sort): void {
    const apiVersion = textOf(value['apiVersion']) ?? sort?.apiVersion;
    const kind = textOf(value['kind']) ?? sort?.kind;
    if (apiVersion === undefined || kind === undefined) return;
    const items = value['items'];
    if (isListKind(kind) && Array.isArray(items)) {
      for (const [i, item] of items.entries()) {
        if (isObject(item))
          this.object(item, [...at, 'items', i], range, document, itemSort(apiVersion, kind));
      }
      return;
    }
    this.seen++;
    if (!this.isWanted(apiVersion, kind, range)) return;
    const { start, end } = range;
    this.manifests.push({
      manifest: { source: this.source, start, end, document, at, apiVersion, kind },
      value,
    });
  }
}

/** Where the object of a document stands in it. */
const top: Path = [];

function isListKind(kind: string): boolean {
  return kind.endsWith('List');
}

/** A typed list need not repeat the sort of its items. */
function itemSort(apiVersion: string, kind: string): Sort | undefined {
  return kind === 'List' ? undefined : { apiVersion, kind: kind.slice(0, -'List'.length) };
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
