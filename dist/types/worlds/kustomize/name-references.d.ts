import { Refusal } from './refusal.js';
import { type Resource } from './resource.js';
import type { TransformerConfig } from './transformer-config.js';
/**
 * Rewrites the names by which resources refer to others that are called otherwise by now. A rewritten name stays marked where
 * it is written. What cannot be told apart is reported and left alone.
 * Upstream: api/internal/accumulator/namereferencetransformer.go and api/filters/nameref.
 */
export declare function fixNameReferences(resources: readonly Resource[], config: TransformerConfig, report: (refusal: Refusal, resource: Resource) => void): readonly Resource[];
