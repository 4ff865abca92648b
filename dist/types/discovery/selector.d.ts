import type { LabelSelector } from '../model/label-selector.js';
/**
 * Whether a Kubernetes label selector matches an object's labels; all its parts must. An empty selector matches
 * everything; what an absent one means is the caller's to know. A selector that `validateSelector` refuses matches nothing.
 * Upstream: `LabelSelectorAsSelector` in apimachinery and `Requirement.Matches` in its pkg/labels.
 */
export declare function matches(selector: LabelSelector, labels: Readonly<Record<string, string>>): boolean;
/** Whether only objects with some label match; a selector that wants none takes whatever else is there, too. */
export declare function wantsLabels({ matchLabels, matchExpressions }: LabelSelector): boolean;
/**
 * Why Kubernetes refuses the selector, one sentence shaped like apimachinery's; undefined for one it takes.
 * Upstream: `LabelSelectorAsSelector`, `NewRequirement`, `IsQualifiedName` and `IsValidLabelValue` in apimachinery.
 */
export declare function validateSelector(selector: LabelSelector): string | undefined;
