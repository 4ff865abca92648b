import type { Manifest, Mark } from '../../source/manifest.js';
import { fieldOf, nodeAt, type SourcedMap, type SourcedNode, textOf } from '../../source/sourced.js';
import type { SourcedTree } from '../../source/sourced-tree.js';
import type { Known } from '../charts/release.js';
import type { Layer } from '../charts/value-layers.js';
import { readDocuments } from './documents.js';
import type { Files } from './files.js';
import { type KustomizationFile, mapsIn, textIn, textsIn } from './kustomization-file.js';
import { Refusal } from './refusal.js';
import { type Resource, resourceOf } from './resource.js';
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
  return (['helmCharts', 'helmChartInflationGenerator'] as const).flatMap((field) =>
    mapsIn(file.node, field).flatMap((entry, index): HelmChart[] => {
      const names = fieldsOf[field];
      const name = knownIn(entry, names.name);
      if (name === undefined) return [];
      const { source, start, end, document } = file.manifest;
      const at = [field, index];
      const own = (field === 'helmCharts' && knownIn(entry, 'namespace')) || knownIn(file.node, 'namespace');
      return [
        {
          manifest: {
            source,
            start,
            end,
            document,
            at,
            apiVersion: 'builtin',
            kind: 'HelmChartInflationGenerator',
          },
          name,
          version: textIn(entry, names.version),
          release: textIn(entry, 'nameTemplate') === '' ? knownIn(entry, 'releaseName') : undefined,
          namespace: own || above || { text: 'default', at: name.at },
          inherits: !own,
          values: valuesOf(entry, names, file.folder, files),
        },
      ];
    }),
  );
}

/** An object of a chart as a resource. */
export function chartResource(made: SourcedTree, { manifest }: HelmChart): Resource {
  const { source, start, end, document, at } = manifest;
  const { root } = made;
  const resource = resourceOf(root, { source, start, end, document, at });
  return {
    ...resource,
    origin: { ...resource.origin, at: [...at, resource.id.kind, resource.id.name] },
    made,
  };
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
  { file, inline }: (typeof fieldsOf)[keyof typeof fieldsOf],
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
