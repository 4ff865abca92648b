import type { Mark } from '../../source/manifest.js';
import { type SourcedMap, type SourcedNode } from '../../source/sourced.js';
import { type Gvk } from './ids.js';
/** A field of resources of some kind: the path in words between slashes, a slash in a word as `\/`. */
export interface FieldSpec extends Gvk {
    readonly path: string;
    readonly create: boolean;
}
/** What to make where a field that is to be created is missing, and the words that ask for it. */
export interface Creation {
    readonly kind: 'map' | 'scalar';
    readonly mark: Mark;
    /** The key of the last step, where it is said by other words. */
    readonly key?: Mark;
}
type Setter = (node: SourcedNode) => SourcedNode;
/**
 * The resource with `set` applied to each node that the path leads to; lists on the way are walked through. A resource of
 * another kind is left alone. Upstream: `Filter` in api/filters/fieldspec/fieldspec.go.
 */
export declare function setField(root: SourcedMap, id: Gvk, spec: FieldSpec, set: Setter, creation?: Creation): SourcedMap;
/** The same without a look at the kind. */
export declare function setPath(root: SourcedMap, spec: Pick<FieldSpec, 'path' | 'create'>, set: Setter, creation?: Creation): SourcedMap;
/** Upstream: `PathSplitter` in kyaml/utils/pathsplitter.go. */
export declare function splitPath(path: string): readonly string[];
/** Splits at a delimiter that no backslash precedes; one in front of everything does not count. */
export declare function splitSteps(path: string, delimiter: string): readonly string[];
export {};
