import { fieldOf, type SourcedMap, type SourcedNode, textOf, withEntry } from '../../source/sourced.js';
import { addPrefix, addSuffix } from './affixes.js';
import { readDocuments, readInline } from './documents.js';
import type { Files } from './files.js';
import { setImage } from './images.js';
import { fieldSpecOf, type KustomizationFile, mapsIn, textIn, textsIn } from './kustomization-file.js';
import { addPairs } from './labels.js';
import { setNamespace } from './namespace.js';
import { applyPatchEntry, type Step } from './patches.js';
import { Refusal } from './refusal.js';
import { setReplicas } from './replicas.js';
import type { Resource } from './resource.js';
import { defaultConfig } from './transformer-config.js';

/**
 * The entries of `transformers`: of those that kustomize brings itself most are done; any other is a program, which is not run.
 * Upstream: `configureExternalTransformers` in api/internal/target/kusttarget.go.
 */
export function transformerSteps(file: KustomizationFile, files: Files): readonly Step[] {
  return textsIn(file.node, 'transformers').flatMap((item) => configurationsIn(item, file, files));
}

function configurationsIn(
  item: SourcedNode & { readonly text: string },
  { folder }: KustomizationFile,
  files: Files,
): readonly Step[] {
  const read = () =>
    item.text.includes('\n')
      ? readInline(item.text, item)
      : readDocuments(files.need(folder, item.text, item), files.parsed).map(({ node }) => node);
  return [
    {
      at: item,
      run: (resources) =>
        read().reduce(
          (all, node) => (node.type === 'map' ? transform(all, node, folder, files) : all),
          resources,
        ),
    },
  ];
}

function transform(
  resources: readonly Resource[],
  node: SourcedMap,
  folder: string,
  files: Files,
): readonly Resource[] {
  const fields = mapsIn(node, 'fieldSpecs').map(fieldSpecOf);
  const value = (key: string) => fieldOf(node, key);
  const kind = textIn(node, 'apiVersion') === 'builtin' ? textIn(node, 'kind') : '';
  switch (kind) {
    case 'PrefixTransformer':
    case 'SuffixTransformer':
    case 'PrefixSuffixTransformer': {
      const config = { ...defaultConfig, namePrefix: fields, nameSuffix: fields };
      const [prefix, suffix] = [value('prefix'), value('suffix')];
      const prefixed = prefix === undefined ? resources : addPrefix(resources, prefix, config);
      return suffix === undefined ? prefixed : addSuffix(prefixed, suffix, config);
    }
    case 'LabelTransformer':
      return addPairs(resources, value('labels')?.value, fields);
    case 'AnnotationsTransformer':
      return addPairs(resources, value('annotations')?.value, fields);
    case 'PatchTransformer':
      return applyPatchEntry(resources, node, folder, files);
    case 'PatchJson6902Transformer':
      return applyPatchEntry(resources, withJsonOp(node), folder, files);
    case 'ImageTagTransformer':
      return withMap(resources, value('imageTag')?.value, (map) =>
        setImage(resources, map, { ...defaultConfig, images: fields }),
      );
    case 'ReplicaCountTransformer':
      return withMap(resources, value('replica')?.value, (map) =>
        setReplicas(resources, map, { ...defaultConfig, replicas: fields }),
      );
    case 'NamespaceTransformer': {
      const namespace = fieldOf(value('metadata')?.value, 'namespace');
      const isPlain = value('unsetOnly') === undefined && value('setRoleBindingSubjects') === undefined;
      if (namespace === undefined || textOf(namespace.value) === '' || !isPlain) break;
      return setNamespace(resources, namespace, { ...defaultConfig, namespace: fields });
    }
  }
  throw new Refusal(
    `the transformer ${textIn(node, 'kind')} is not run`,
    fieldOf(node, 'kind')?.value ?? node,
    'outside',
  );
}

function withMap(
  resources: readonly Resource[],
  node: SourcedNode | undefined,
  change: (map: SourcedMap) => readonly Resource[],
): readonly Resource[] {
  return node?.type === 'map' ? change(node) : resources;
}

function withJsonOp(node: SourcedMap): SourcedMap {
  const operations = fieldOf(node, 'jsonOp');
  return operations === undefined ? node : withEntry(node, { ...operations, key: 'patch' });
}
