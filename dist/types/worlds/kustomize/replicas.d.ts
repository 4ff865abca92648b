import { type SourcedMap } from '../../source/sourced.js';
import { type Resource } from './resource.js';
import type { TransformerConfig } from './transformer-config.js';
/** One entry of `replicas`. Upstream: ReplicaCountTransformer.go in api/internal/builtins. */
export declare function setReplicas(resources: readonly Resource[], replica: SourcedMap, { replicas }: TransformerConfig): readonly Resource[];
