import { type SourcedMap, type SourcedNode } from '../../../source/sourced.js';
import { type GoValue } from '../go-template/value.js';
/** The values that a generator gives to one Application. */
export interface Params {
    readonly values: {
        readonly [name: string]: GoValue;
    };
    /** Whether there are more that only the cluster or a server knows. */
    readonly isOpen: boolean;
}
/** How the templates of an ApplicationSet are written. */
export interface Rendering {
    /** Templates of Go, or `{{name}}` with the names of flat values. */
    readonly isGo: boolean;
    /** Whether a name without a value stops it: `goTemplateOptions: [missingkey=error]`. */
    readonly failsWithoutKey: boolean;
}
/** Argo CD stops here, and makes no Application at all. */
export declare class Stop extends Error {
}
/** A text with its values; what is not known stays as it is written. Throws a Stop. Upstream: `Replace` in applicationset/utils/utils.go. */
export declare function renderedText(text: string, { values, isOpen }: Params, { isGo, failsWithoutKey }: Rendering): string;
/** The texts and keys of a tree with their values, each at its own place. Upstream: `deeplyReplace`. */
export declare function renderedNode(node: SourcedNode, params: Params, rendering: Rendering): SourcedNode;
export declare function renderedMap(node: SourcedMap, params: Params, rendering: Rendering): SourcedMap;
/** The mapping with a text under a key, which stands where the mapping does. */
export declare function withText(node: SourcedMap, key: string, text: string): SourcedMap;
/** Values by the path that leads to them, `a.b.0`, as texts. Upstream: `Flatten` of github.com/jeremywohl/flatten. */
export declare function flattened(values: GoValue, above?: string): Readonly<Record<string, string>>;
