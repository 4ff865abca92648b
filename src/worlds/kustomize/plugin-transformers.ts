import { fieldOf, type SourcedMap, type SourcedNode, textOf, withEntry } from '../../source/sourced.js';
import { addPrefix, addSuffix } from './affixes.js';
import type { Files } from './files.js';
import { setImage } from './images.js';
import { fieldSpecOf, isTrue, mapsIn, textIn } from './kustomization-file.js';
import { addPairs } from './labels.js';
import { setNamespace } from './namespace.js';
import { applyInline, applyPatchEntry, type Step, strategicMergeSteps } from './patches.js';
import { builtinKind } from './plugins.js';
import { Refusal } from './refusal.js';
import { replacementSteps } from './replacements.js';
import { setReplicas } from './replicas.js';
import type { Resource } from './resource.js';
import { defaultConfig } from './transformer-config.js';

/**
 * What an object of `transformers` does: most of those that kustomize brings itself are done; any other is a program, which is
 * not run. Upstream: api/internal/builtins.
 */
export function transform(
  resources: readonly Resource[],
  plugin: Resource,
  folder: string,
  files: Files,
): readonly Resource[] {
  const { node } = plugin;
  const fields = mapsIn(node, 'fieldSpecs').map(fieldSpecOf);
  const value = (key: string) => fieldOf(node, key);
  const inTurn = (steps: readonly Step[]) => steps.reduce((all, { run }) => run(all), resources);
  switch (builtinKind(plugin)) {
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
    case 'PatchStrategicMergeTransformer': {
      const patched = inTurn(strategicMergeSteps({ node, folder }, files, 'paths'));
      const text = value('patches')?.value;
      return text === undefined ? patched : applyInline(patched, textOf(text) ?? '', text);
    }
    case 'ReplacementTransformer':
      return inTurn(replacementSteps({ node, folder }, files));
    case 'NamespaceTransformer': {
      const namespace = fieldOf(value('metadata')?.value, 'namespace');
      if (namespace === undefined || textOf(namespace.value) === '') return resources;
      return setNamespace(
        resources,
        namespace,
        { namespace: fields },
        { unsetOnly: isTrue(node, 'unsetOnly'), subjects: subjectsIn(node) },
      );
    }
  }
  throw new Refusal(
    `the transformer ${textIn(node, 'kind')} is not run`,
    fieldOf(node, 'kind')?.value ?? node,
    'outside',
  );
}

function subjectsIn(node: SourcedMap): 'none' | 'defaultOnly' | 'allServiceAccounts' {
  const text = textIn(node, 'setRoleBindingSubjects');
  return text === 'none' || text === 'allServiceAccounts' ? text : 'defaultOnly';
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
