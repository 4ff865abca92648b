import { type Params, type Rendering } from './params.js';
/** The values of two generators of a matrix. Upstream: `GenerateParams` in applicationset/generators/matrix.go. */
export declare function combined(a: Params, b: Params, { isGo }: Rendering): Params;
/**
 * The values of the first generator with those that others have for the same keys.
 * Upstream: `GenerateParams` in applicationset/generators/merge.go.
 */
export declare function mergedByKeys(sets: readonly (readonly Params[])[], keys: readonly string[], { isGo }: Rendering): readonly Params[];
