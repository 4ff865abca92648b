import { type SourcedEntry } from '../../source/sourced.js';
import { type Resource } from './resource.js';
import type { TransformerConfig } from './transformer-config.js';
/** Upstream: PrefixTransformer.go in api/internal/builtins. A changed name stays marked where the name is written. */
export declare function addPrefix(resources: readonly Resource[], entry: SourcedEntry, { namePrefix }: TransformerConfig): readonly Resource[];
/** Upstream: SuffixTransformer.go in api/internal/builtins. */
export declare function addSuffix(resources: readonly Resource[], entry: SourcedEntry, { nameSuffix }: TransformerConfig): readonly Resource[];
