import { fieldOf, type SourcedMap } from '../../source/sourced.js';
import { readDocuments } from './documents.js';
import type { Files } from './files.js';
import { fieldSpecOf, type KustomizationFile, mapsIn, textIn, textsIn } from './kustomization-file.js';
import { Refusal } from './refusal.js';
import {
  defaultConfig,
  fieldLists,
  mergeConfigs,
  mergeFields,
  type TransformerConfig,
} from './transformer-config.js';

/** The default fields with those of the `configurations` of a kustomization. Upstream: `MakeTransformerConfig`. */
export function configOf(
  { node, folder }: KustomizationFile,
  files: Files,
  report: (refusal: Refusal) => void,
): TransformerConfig {
  let config = defaultConfig;
  for (const item of textsIn(node, 'configurations')) {
    try {
      for (const document of readDocuments(files.need(folder, item.text, item), files.parsed)) {
        if (document.node.type === 'map') config = withFile(config, document.node);
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      report(new Refusal(error.message, error.at ?? item, error.sort));
    }
  }
  return config;
}

function withFile(config: TransformerConfig, node: SourcedMap): TransformerConfig {
  const lists = fieldLists.map((name) => [
    name,
    mergeFields(config[name], mapsIn(node, name).map(fieldSpecOf)),
  ]);
  const references = mapsIn(node, 'nameReference').map((one) => ({
    group: textIn(one, 'group'),
    version: textIn(one, 'version'),
    kind: textIn(one, 'kind'),
    fields: mapsIn(one, 'fieldSpecs').map(fieldSpecOf),
  }));
  const own: TransformerConfig = {
    ...defaultConfig,
    ...Object.fromEntries(lists),
    nameReference: references,
  };
  return mergeConfigs(
    { ...defaultConfig, ...Object.fromEntries(lists), nameReference: config.nameReference },
    own,
  );
}

/** Whether a kustomization brings a schema of its own, by which lists of custom resources are merged. */
export function hasOwnSchema({ node }: KustomizationFile): boolean {
  return fieldOf(fieldOf(node, 'openapi')?.value, 'path') !== undefined;
}
