import {
  fieldOf,
  keyMark,
  type SourcedEntry,
  type SourcedMap,
  type SourcedNode,
  scalarAt,
  textOf,
} from '../../source/sourced.js';
import { type FieldSpec, setField } from './field-spec.js';
import { fieldSpecOf, isTrue, type KustomizationFile, mapsIn, sortedEntries } from './kustomization-file.js';
import { withMark } from './namespace.js';
import { Refusal } from './refusal.js';
import { type Resource, withNode } from './resource.js';
import { mergeFields, type TransformerConfig } from './transformer-config.js';

/** `labels`, then `commonLabels`. Upstream: LabelTransformer in `transformerConfigurators` (kusttarget_configplugin.go). */
export function addLabels(
  resources: readonly Resource[],
  { node }: KustomizationFile,
  config: TransformerConfig,
): readonly Resource[] {
  let result = resources;
  for (const label of mapsIn(node, 'labels')) {
    result = addPairs(result, fieldOf(label, 'pairs')?.value, fieldsOf(label, config));
  }
  return addPairs(result, fieldOf(node, 'commonLabels')?.value, config.commonLabels);
}

function fieldsOf(label: SourcedMap, config: TransformerConfig): readonly FieldSpec[] {
  const own = mergeFields(mapsIn(label, 'fields').map(fieldSpecOf), config.labels);
  if (isTrue(label, 'includeSelectors')) return mergeFields(own, config.commonLabels);
  const templates = isTrue(label, 'includeTemplates') ? config.templateLabels : [];
  const claims = isTrue(label, 'includeVolumeClaimTemplates') ? config.volumeClaimTemplateLabels : [];
  const metadata = { group: '', version: '', kind: '', path: 'metadata/labels', create: true };
  return [templates, claims, [metadata]].reduce(mergeFields, own);
}

/** Upstream: AnnotationsTransformer. */
export function addAnnotations(
  resources: readonly Resource[],
  { node }: KustomizationFile,
  { commonAnnotations }: TransformerConfig,
): readonly Resource[] {
  return addPairs(resources, fieldOf(node, 'commonAnnotations')?.value, commonAnnotations);
}

export function addPairs(
  resources: readonly Resource[],
  pairs: SourcedNode | undefined,
  specs: readonly FieldSpec[],
): readonly Resource[] {
  const entries = sortedEntries(pairs);
  const [first] = entries;
  if (first === undefined) return resources;
  const creation = { kind: 'map', mark: keyMark(first) } as const;
  const set = (map: SourcedNode) => entries.reduce(withPair, map);
  return resources.map((resource) => {
    const { id } = resource;
    const node = specs.reduce((before, spec) => setField(before, id, spec, set, creation), resource.node);
    return withNode(resource, node);
  });
}

function withPair(map: SourcedNode, entry: SourcedEntry): SourcedMap {
  if (map.type !== 'map') throw new Refusal('wrong node kind: expected MappingNode but was another', map);
  return withMark(map, entry.key, scalarAt(textOf(entry.value) ?? '', entry.value), keyMark(entry));
}
