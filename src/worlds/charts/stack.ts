import type { Json, JsonObject, Mark, ParsedManifest, Reason } from '../../source/manifest.js';
import {
  entryAt,
  fromJson,
  mapAt,
  type SourcedEntry,
  type SourcedMap,
  type SourcedNode,
  scalarAt,
} from '../../source/sourced.js';
import { SourcedTree } from '../../source/sourced-tree.js';
import { mapToJson } from '../../source/tree.js';
import { isAtLeast } from './chart-version.js';
import type { Known, Release } from './release.js';
import { newestStack, oldestStack } from './stack-versions.js';

/** One object as a chart makes it. */
export interface Draft {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: Known;
  /** Undefined for a kind without namespaces, or where it is not known. */
  readonly namespace?: Known | undefined;
  readonly labels?: readonly SourcedEntry[];
  /** Where a label that is missing would be written; nobody writes it where this is left out. */
  readonly labelsAt?: Mark;
  /** All beside `metadata`. */
  readonly body: readonly SourcedEntry[];
  readonly reasons?: ReadonlyMap<string, Reason>;
}

/**
 * What the templates of a release of kube-prometheus-stack have in common. What nobody wrote stands at the words that name
 * the chart. Upstream: `templates/_helpers.tpl`.
 */
export class Stack {
  readonly release: Release;
  /** `kube-prometheus-stack.name`. */
  readonly chartName: string;
  /** `kube-prometheus-stack.fullname`. */
  readonly fullname: Known;
  readonly namespace: Known | undefined;
  readonly isCertain: boolean;

  constructor(release: Release) {
    const { values, version, isAsMade } = release;
    const isRead = version?.isExact === true && isBetween(version.lowest);
    this.release = release;
    this.isCertain = isRead && isAsMade && values.gap === undefined;
    this.chartName = cut(values.text('nameOverride')?.text ?? 'kube-prometheus-stack', 50);
    this.fullname = this.fullnameOf();
    this.namespace = values.text('namespaceOverride') ?? release.namespace;
  }

  get words(): Mark {
    return this.release.chart.at;
  }

  /** Whether the version has what came with another one; the newest is taken where none is known. */
  has(since: string): boolean {
    const { version } = this.release;
    return version === undefined || isAtLeast(version.lowest, since);
  }

  /** A name that begins with the full one. */
  named(suffix: string): Known {
    return { text: this.fullname.text + suffix, at: this.fullname.at };
  }

  /** An entry that nobody wrote. */
  entry(key: string, value: Json): SourcedEntry {
    return entryAt(key, fromJson(value, this.words), this.words);
  }

  map(entries: readonly SourcedEntry[]): SourcedMap {
    return mapAt(entries, this.words);
  }

  under(key: string, entries: readonly SourcedEntry[]): SourcedEntry {
    return entryAt(key, this.map(entries), this.words);
  }

  list(key: string, items: readonly SourcedNode[]): SourcedEntry {
    const { source, start, end } = this.words;
    return entryAt(key, { type: 'seq', items, source, start, end }, this.words);
  }

  /** The label of the release, which its selectors want by default. */
  releaseLabel(): SourcedEntry {
    return this.entry('release', this.release.name.text);
  }

  /** `kube-prometheus-stack.labels`, after the label `app`. */
  labels(app: string): readonly SourcedEntry[] {
    const common = this.release.values.given('commonLabels')?.value;
    return [
      this.entry('app', `${this.chartName}-${app}`),
      ...(this.has('15.1.3') ? this.commonLabels() : []),
      this.releaseLabel(),
      this.entry('heritage', 'Helm'),
      ...(common?.type === 'map' ? common.entries : []),
    ];
  }

  /** Since 15.1.3. */
  private commonLabels(): readonly SourcedEntry[] {
    return [
      this.entry('app.kubernetes.io/managed-by', 'Helm'),
      this.entry('app.kubernetes.io/instance', this.release.name.text),
      this.entry('app.kubernetes.io/part-of', this.chartName),
    ];
  }

  /** An object with its places. */
  object({ apiVersion, kind, name, namespace, labels, labelsAt, body, reasons }: Draft): ParsedManifest {
    const metadata = this.under('metadata', [
      entryAt('name', scalarAt(name.text, name.at), name.at),
      ...(namespace === undefined
        ? []
        : [entryAt('namespace', scalarAt(namespace.text, namespace.at), namespace.at)]),
      ...(labels === undefined
        ? []
        : [entryAt('labels', mapAt(labels, labelsAt ?? this.words), labelsAt ?? this.words)]),
    ]);
    const root = this.map([
      this.entry('apiVersion', apiVersion),
      this.entry('kind', kind),
      metadata,
      ...body,
    ]);
    const { manifest, chart } = this.release;
    const { source, start, end, document, built } = manifest;
    const tree = new SourcedTree(root, built?.by, [], {
      chart: chart.text,
      release: manifest,
      words: this.words,
      isCertain: this.isCertain,
      reasons: reasons ?? new Map(),
    });
    const at = [...manifest.at, 'made', kind, name.text];
    const value: JsonObject = mapToJson(root);
    return { manifest: { source, start, end, document, at, apiVersion, kind, built: tree }, value };
  }

  private fullnameOf(): Known {
    const { values, name, chart } = this.release;
    const override = values.text('fullnameOverride');
    if (override !== undefined) return { text: cut(override.text, 26), at: override.at };
    const own = values.text('nameOverride')?.text ?? 'kube-prometheus-stack';
    const text = name.text.includes(own) ? name.text : `${name.text}-${own}`;
    return { text: cut(text, 26), at: chart.at };
  }
}

function isBetween(version: readonly [number, number, number]): boolean {
  return isAtLeast(version, oldestStack) && isAtLeast(newestStack, version.join('.'));
}

/** `trunc` and `trimSuffix "-"`. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/-$/, '');
}
