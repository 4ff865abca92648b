import { type SourcedNode } from '../../../source/sourced.js';
import { type Params } from './params.js';
/**
 * Whether a generator keeps values: its selector looks at them as if they were labels. What is not known is kept.
 * Upstream: applicationset/utils/selector.go.
 */
export declare function selects(selector: SourcedNode | undefined, { values, isOpen }: Params): boolean;
