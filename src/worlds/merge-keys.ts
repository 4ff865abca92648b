import { mergeKinds, mergeTypes } from './merge-keys.generated.js';

/** How a strategic merge patch treats the fields of one type; a field that is not named is replaced, or merged as a mapping. */
export type MergeType = Readonly<Record<string, MergeField>>;

export interface MergeField {
  /** `merge`, `replace`, `retainKeys` or `merge,retainKeys`; absent where the field only leads to others. */
  readonly strategy?: string;
  /** The field by which items of a list are the same; absent for lists of plain values. */
  readonly key?: string;
  /** The type of the field, or of the items of a list: an argument of `mergeType`; absent where nothing below is merged. */
  readonly to?: number;
}

/**
 * How a strategic merge patch treats an object of a built-in kind; undefined for other kinds, whose lists are replaced.
 * From `x-kubernetes-patch-strategy` and `x-kubernetes-patch-merge-key` of the recorded schemas of Kubernetes.
 * @param apiVersion as written, such as `apps/v1`
 */
export function mergeTypeOf(apiVersion: string, kind: string): MergeType | undefined {
  const at = `${apiVersion} ${kind}`;
  return Object.hasOwn(mergeKinds, at) ? mergeType(mergeKinds[at]) : undefined;
}

/** The type that a field leads to; undefined where it leads to none. */
export function mergeType(to: number | undefined): MergeType | undefined {
  return to === undefined ? undefined : mergeTypes[to];
}
