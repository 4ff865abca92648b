import { fieldOf, type SourcedEntry } from '../../source/sourced.js';
import { addPrefix, addSuffix } from './affixes.js';
import type { Files } from './files.js';
import { setImage } from './images.js';
import { type KustomizationFile, mapsIn } from './kustomization-file.js';
import { addAnnotations, addLabels } from './labels.js';
import { setNamespace } from './namespace.js';
import { jsonPatchSteps, patchSteps, type Step, strategicMergeSteps } from './patches.js';
import { replacementSteps } from './replacements.js';
import { setReplicas } from './replicas.js';
import type { Resource } from './resource.js';
import type { TransformerConfig } from './transformer-config.js';

type Change = (
  resources: readonly Resource[],
  entry: SourcedEntry,
  config: TransformerConfig,
) => readonly Resource[];

/** What the fields of a kustomization do to its resources, in the order in which kustomize does it. Upstream: `configureBuiltinTransformers`. */
export function stepsOf(file: KustomizationFile, config: TransformerConfig, files: Files): readonly Step[] {
  const { node } = file;
  const on = (field: string, change: Change): readonly Step[] => {
    const entry = fieldOf(node, field);
    const isSet = entry !== undefined && !(entry.value.type === 'scalar' && !entry.value.value);
    return isSet ? [{ at: entry.value, run: (resources) => change(resources, entry, config) }] : [];
  };
  return [
    ...strategicMergeSteps(file, files),
    ...patchSteps(file, files),
    ...on('namespace', setNamespace),
    ...on('namePrefix', addPrefix),
    ...on('nameSuffix', addSuffix),
    { at: fieldOf(node, 'labels')?.value ?? node, run: (resources) => addLabels(resources, file, config) },
    ...on('commonAnnotations', (resources) => addAnnotations(resources, file, config)),
    ...jsonPatchSteps(file, files),
    ...mapsIn(node, 'replicas').map(
      (entry): Step => ({ at: entry, run: (all) => setReplicas(all, entry, config) }),
    ),
    ...[...mapsIn(node, 'images'), ...mapsIn(node, 'imageTags')].map(
      (entry): Step => ({ at: entry, run: (all) => setImage(all, entry, config) }),
    ),
    ...replacementSteps(file, files),
  ];
}
