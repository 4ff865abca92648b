import { fieldOf, type SourcedNode, textOf } from '../../../source/sourced.js';
import { mapsIn, sortedEntries, textIn } from '../../kustomize/kustomization-file.js';
import { flattened, type Params, Stop } from './params.js';

/**
 * Whether a generator keeps values: its selector looks at them as if they were labels. What is not known is kept.
 * Upstream: applicationset/utils/selector.go.
 */
export function selects(selector: SourcedNode | undefined, { values, isOpen }: Params): boolean {
  if (selector?.type !== 'map') return true;
  const flat = flattened(values);
  const flatValue = (key: string) => (Object.hasOwn(flat, key) ? flat[key] : undefined);
  const isUnknown = (key: string) => isOpen && flatValue(key) === undefined;
  const labels = sortedEntries(fieldOf(selector, 'matchLabels')?.value).every(
    ({ key, value }) => isUnknown(key) || flatValue(key) === textOf(value),
  );
  return (
    labels &&
    mapsIn(selector, 'matchExpressions').every((one) => {
      const key = textIn(one, 'key');
      return isUnknown(key) || holds(textIn(one, 'operator'), flatValue(key), valuesIn(one));
    })
  );
}

function valuesIn(expression: SourcedNode): readonly (string | undefined)[] {
  const list = fieldOf(expression, 'values')?.value;
  return list?.type === 'seq' ? list.items.map(textOf) : [];
}

function holds(
  operator: string,
  value: string | undefined,
  wanted: readonly (string | undefined)[],
): boolean {
  switch (operator) {
    case 'In':
      return value !== undefined && wanted.includes(value);
    case 'NotIn':
      return value === undefined || !wanted.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    default:
      throw new Stop(`"${operator}" is not a valid pod selector operator`);
  }
}
