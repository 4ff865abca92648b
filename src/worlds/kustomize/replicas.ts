import { fieldOf, keyMark, type SourcedMap, scalarAt } from '../../source/sourced.js';
import { setField } from './field-spec.js';
import { isSelected } from './ids.js';
import { textIn } from './kustomization-file.js';
import { Refusal } from './refusal.js';
import { previousIds, type Resource, withNode } from './resource.js';
import type { TransformerConfig } from './transformer-config.js';

/** One entry of `replicas`. Upstream: ReplicaCountTransformer.go in api/internal/builtins. */
export function setReplicas(
  resources: readonly Resource[],
  replica: SourcedMap,
  { replicas }: TransformerConfig,
): readonly Resource[] {
  const name = textIn(replica, 'name');
  const count = fieldOf(replica, 'count');
  const value = scalarAt(count?.value.type === 'scalar' ? count.value.value : 0, count?.value ?? replica);
  let isFound = false;
  const result = resources.map((resource) => {
    const ids = [resource.id, ...previousIds(resource)].filter((id) => id.name === name);
    let { node } = resource;
    for (const spec of replicas) {
      if (!ids.some((id) => isSelected(id, spec))) continue;
      isFound = true;
      const creation = { kind: 'scalar', mark: count === undefined ? replica : keyMark(count) } as const;
      node = setField(node, resource.id, spec, () => value, creation);
    }
    return withNode(resource, node);
  });
  if (isFound) return result;
  throw new Refusal(
    `resource with name ${name} does not match a config with the following GVK`,
    fieldOf(replica, 'name')?.value,
    'absent',
  );
}
