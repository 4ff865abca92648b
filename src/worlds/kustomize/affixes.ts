import { type SourcedEntry, scalarAt, textOf } from '../../source/sourced.js';
import { setField } from './field-spec.js';
import { isSelected } from './ids.js';
import { changed, originalId, type Resource, remembered, withNode } from './resource.js';
import type { TransformerConfig } from './transformer-config.js';

/** What no prefix and no suffix changes. Upstream: `prefixFieldSpecsToSkip`. */
const skipped = [
  { group: '', version: '', kind: 'CustomResourceDefinition' },
  { group: 'apiregistration.k8s.io', version: '', kind: 'APIService' },
  { group: '', version: '', kind: 'Namespace' },
];

/** Upstream: PrefixTransformer.go in api/internal/builtins. A changed name stays marked where the name is written. */
export function addPrefix(
  resources: readonly Resource[],
  entry: SourcedEntry,
  { namePrefix }: TransformerConfig,
): readonly Resource[] {
  const prefix = textOf(entry.value) ?? '';
  return affixed(
    resources,
    namePrefix,
    (name) => prefix + name,
    (one) => changed(one, { prefixes: [...one.prefixes, prefix] }),
  );
}

/** Upstream: SuffixTransformer.go in api/internal/builtins. */
export function addSuffix(
  resources: readonly Resource[],
  entry: SourcedEntry,
  { nameSuffix }: TransformerConfig,
): readonly Resource[] {
  const suffix = textOf(entry.value) ?? '';
  return affixed(
    resources,
    nameSuffix,
    (name) => name + suffix,
    (one) => changed(one, { suffixes: [...one.suffixes, suffix] }),
  );
}

function affixed(
  resources: readonly Resource[],
  specs: TransformerConfig['namePrefix'],
  change: (name: string) => string,
  note: (resource: Resource) => Resource,
): readonly Resource[] {
  return resources.map((resource) => {
    const original = originalId(resource);
    if (skipped.some((gvk) => isSelected(original, gvk))) return resource;
    let result = resource;
    for (const spec of specs) {
      if (!isSelected(original, spec)) continue;
      if (spec.path === 'metadata/name') result = remembered(note(result));
      const node = setField(result.node, result.id, spec, (field) =>
        scalarAt(change(textOf(field) ?? ''), field),
      );
      result = withNode(result, node);
    }
    return result;
  });
}
