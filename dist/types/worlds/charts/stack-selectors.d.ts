import type { Reason } from '../../source/manifest.js';
import { type SourcedEntry } from '../../source/sourced.js';
import type { Stack } from './stack.js';
/**
 * The selectors of the Prometheus of a release. One that is absent or empty takes the label of the release while its
 * `...SelectorNilUsesHelmValues` is true, which is the default, and everything otherwise.
 * @param reasons is given why a selector is what it is, where nobody wrote it so
 */
export declare function stackSelectors(stack: Stack, isAgent: boolean, reasons: Map<string, Reason>): readonly SourcedEntry[];
