import type { Manifest } from '../../source/manifest.js';
import { type SourcedEntry, type SourcedMap, type SourcedNode } from '../../source/sourced.js';
import type { FieldSpec } from './field-spec.js';
/** A kustomization as it is written. */
export interface KustomizationFile {
    /** Path of the file, and of the folder that it builds; `''` is the root of the scan. */
    readonly path: string;
    readonly folder: string;
    readonly kind: 'Kustomization' | 'Component';
    readonly node: SourcedMap;
    readonly manifest: Manifest;
}
/** The items of a list that are mappings; none where there is no list. */
export declare function mapsIn(node: SourcedNode | undefined, key: string): readonly SourcedMap[];
/** The items of a list that are scalars with a text. */
export declare function textsIn(node: SourcedNode | undefined, key: string): readonly (SourcedNode & {
    readonly text: string;
})[];
/** The entries of a mapping, by key. Upstream: `SortedMapKeys`. */
export declare function sortedEntries(node: SourcedNode | undefined): readonly SourcedEntry[];
/** The text of a field; `''` where it is absent. */
export declare function textIn(node: SourcedNode | undefined, key: string): string;
export declare function isTrue(node: SourcedNode | undefined, key: string): boolean;
/** A field specification of a kustomization or of a file of its `configurations`. */
export declare function fieldSpecOf(node: SourcedMap): FieldSpec;
