import { fieldOf, type SourcedMap } from '../../source/sourced.js';
import { fieldsOfCrds } from './crds.js';
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

/**
 * The default fields with those of the `configurations` and the `crds` of a kustomization.
 * Upstream: `MakeTransformerConfig` and `LoadConfigFromCRDs`.
 */
export function configOf(
  { node, folder }: KustomizationFile,
  files: Files,
  report: (refusal: Refusal) => void,
): TransformerConfig {
  let config = defaultConfig;
  const read = (field: string, fieldsIn: (file: SourcedMap) => Partial<TransformerConfig>) => {
    for (const item of textsIn(node, field)) {
      try {
        for (const document of readDocuments(files.need(folder, item.text, item), files.parsed)) {
          if (document.node.type === 'map') config = withFields(config, fieldsIn(document.node));
        }
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        report(new Refusal(error.message, error.at ?? item, error.sort));
      }
    }
  };
  read('configurations', fieldsOfConfiguration);
  read('crds', fieldsOfCrds);
  return config;
}

function fieldsOfConfiguration(node: SourcedMap): Partial<TransformerConfig> {
  const lists = fieldLists.map((name) => [name, mapsIn(node, name).map(fieldSpecOf)]);
  const nameReference = mapsIn(node, 'nameReference').map((one) => ({
    group: textIn(one, 'group'),
    version: textIn(one, 'version'),
    kind: textIn(one, 'kind'),
    fields: mapsIn(one, 'fieldSpecs').map(fieldSpecOf),
  }));
  return { ...Object.fromEntries(lists), nameReference };
}

function withFields(config: TransformerConfig, added: Partial<TransformerConfig>): TransformerConfig {
  const lists = Object.fromEntries(
    fieldLists.map((name) => [name, mergeFields(config[name], added[name] ?? [])]),
  );
  const before = { ...defaultConfig, ...lists, nameReference: config.nameReference };
  return mergeConfigs(before, { ...before, nameReference: added.nameReference ?? [] });
}

/** Whether a kustomization brings a schema of its own, by which lists of custom resources are merged. */
export function hasOwnSchema({ node }: KustomizationFile): boolean {
  return fieldOf(fieldOf(node, 'openapi')?.value, 'path') !== undefined;
}
