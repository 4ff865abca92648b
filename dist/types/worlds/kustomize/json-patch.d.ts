import type { Mark } from '../../source/manifest.js';
import { type SourcedMap, type SourcedNode } from '../../source/sourced.js';
/** One operation of a JSON patch, as it is written. */
export interface PatchOperation {
    readonly op: string;
    readonly path: string;
    readonly from: string | undefined;
    readonly value: SourcedNode | undefined;
    /** The words of the path. */
    readonly at: Mark;
}
/** The operations of a patch; undefined when the value is no list of operations. */
export declare function operationsOf(patch: SourcedNode): readonly PatchOperation[] | undefined;
/** Applies the operations one after the other (RFC 6902). Upstream: `Patch.Apply` in gopkg.in/evanphx/json-patch.v4. */
export declare function jsonPatch(target: SourcedMap, operations: readonly PatchOperation[]): SourcedMap;
