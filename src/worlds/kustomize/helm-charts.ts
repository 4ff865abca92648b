import type { Manifest, Mark } from '../../source/manifest.js';
import { fieldOf, nodeAt, type SourcedMap, type SourcedNode, textOf } from '../../source/sourced.js';
import type { SourcedTree } from '../../source/sourced-tree.js';
import type { Known } from '../charts/release.js';
import type { Layer } from '../charts/value-layers.js';
import { readDocuments } from './documents.js';
import type { Files } from './files.js';
import { type KustomizationFile, mapsIn, textIn, textsIn } from './kustomization-file.js';
import { Refusal } from './refusal.js';
import { changed, type Origin, type Resource, resourceOf } from './resource.js';
import { strategicMerge } from './strategic-merge.js';

/** A chart that a kustomization has helm render. */
export interface HelmChart {
  /** Its entry in the kustomization. */
  readonly manifest: Manifest;
  readonly name: Known;
  /** As it is written, such as `69.8.2`; `''` where none is. */
  readonly version: string;
  /** Undefined where helm makes one up. */
  readonly release: Known | undefined;
  readonly namespace: Known;
  /** Whether the namespace is that of a kustomization above its own, or would be if one had any. */
  readonly inherits: boolean;
  /** The lowest first. */
  readonly values: readonly Layer[];
}

/** Makes the objects of a chart, as far as it is known what they are. */
export type Inflate = (chart: HelmChart) => readonly SourcedTree[];

type Names = (typeof fieldsOf)[keyof typeof fieldsOf];

/** How the deprecated field calls what `helmCharts` has. Upstream: `makeHelmChartFromHca` in api/types/helmchartargs.go. */
const fieldsOf = {
  helmCharts: { name: 'name', version: 'version', file: 'valuesFile', inline: 'valuesInline' },
  helmChartInflationGenerator: {
    name: 'chartName',
    version: 'chartVersion',
    file: 'values',
    inline: 'valuesLocal',
  },
} as const;

/**
 * The charts of a kustomization, those of the deprecated field last.
 * Upstream: `HelmChartInflationGenerator` in kusttarget_configplugin.go, which hands the namespace down.
 * @param above the namespace of the nearest kustomization above that has one
 */
export function helmChartsOf(
  file: KustomizationFile,
  files: Files,
  above: Known | undefined,
): readonly HelmChart[] {
  const { source, start, end, document } = file.manifest;
  const own = knownIn(file.node, 'namespace');
  return (['helmCharts', 'helmChartInflationGenerator'] as const).flatMap((field) =>
    mapsIn(file.node, field).flatMap((entry, index) => {
      const origin = { source, start, end, document, at: [field, index] };
      const chart = chartIn(entry, fieldsOf[field], origin, file.folder, files);
      if (chart === undefined) return [];
      const written = field === 'helmCharts' ? knownIn(entry, 'namespace') : undefined;
      const namespace = written ?? own ?? above ?? chart.namespace;
      return [{ ...chart, namespace, inherits: written === undefined && own === undefined }];
    }),
  );
}

/** The chart of a generator that has an object of its own. */
export function helmChartOfObject(
  { node, origin }: Resource,
  folder: string,
  files: Files,
): HelmChart | undefined {
  const chart = chartIn(node, fieldsOf.helmCharts, origin, folder, files);
  return chart && { ...chart, namespace: knownIn(node, 'namespace') ?? chart.namespace };
}

/** What an entry says; its namespace is the one that helm takes where nobody names another. */
function chartIn(
  entry: SourcedMap,
  names: Names,
  origin: Origin,
  folder: string,
  files: Files,
): HelmChart | undefined {
  const name = knownIn(entry, names.name);
  return (
    name && {
      manifest: { ...origin, apiVersion: 'builtin', kind: 'HelmChartInflationGenerator' },
      name,
      version: textIn(entry, names.version),
      release: textIn(entry, 'nameTemplate') === '' ? knownIn(entry, 'releaseName') : undefined,
      namespace: { text: 'default', at: name.at },
      inherits: false,
      values: valuesOf(entry, names, folder, files),
    }
  );
}

/** An object of a chart as a resource. */
export function chartResource(made: SourcedTree, { manifest }: HelmChart): Resource {
  const { source, start, end, document, at } = manifest;
  const { root } = made;
  const resource = resourceOf(root, { source, start, end, document, at });
  const { kind, name } = resource.id;
  return changed(resource, { origin: { source, start, end, document, at: [...at, kind, name] }, made });
}

/** A text of a field and where it stands; undefined where it is empty or absent. */
export function knownIn(node: SourcedNode | undefined, key: string): Known | undefined {
  const value = fieldOf(node, key)?.value;
  const text = textOf(value);
  return value === undefined || !text ? undefined : { text, at: value };
}

/**
 * `valuesFile` and `valuesInline` become one file, which helm reads before the additional ones.
 * Upstream: `createNewMergedValuesFile` and `AsHelmArgs`.
 */
function valuesOf(
  entry: SourcedMap,
  { file, inline }: Names,
  folder: string,
  files: Files,
): readonly Layer[] {
  const path = knownIn(entry, file);
  const under = path === undefined ? undefined : fileLayer(path.text, path.at, folder, files);
  const written = nodeAt(entry, inline);
  const over = written?.type === 'map' && written.entries.length > 0 ? written : undefined;
  const more = textsIn(entry, 'additionalValuesFiles').map((item) =>
    fileLayer(item.text, item, folder, files),
  );
  return [...mergedLayers(under, over, textIn(entry, 'valuesMerge')), ...more];
}

function mergedLayers(file: Layer, inline: SourcedMap | undefined, how: string): readonly Layer[] {
  if (inline === undefined) return [file];
  if (how === 'replace') return [inline];
  if (file === undefined) {
    return how === 'merge'
      ? [inline, { needs: 'the values of the chart itself' }]
      : [merged(undefined, inline)];
  }
  if ('needs' in file) return how === 'merge' ? [inline, file] : [file, merged(undefined, inline)];
  return how === 'merge' ? [merged(inline, file)] : [merged(file, inline)];
}

/** A null takes out what is below it, and leaves the default of the chart. Upstream: `Merge` of kyaml/yaml/merge2. */
function merged(under: SourcedMap | undefined, over: SourcedMap): Layer {
  return strategicMerge(under ?? { ...over, entries: [] }, over);
}

function fileLayer(path: string, at: Mark, folder: string, files: Files): Layer {
  try {
    const [document] = readDocuments(files.need(folder, path, at), files.parsed);
    if (document === undefined) return undefined;
    return document.node.type === 'map' ? document.node : { needs: path };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { needs: path };
  }
}
