import type { Json } from '../source/manifest.js';
/** A metav1.LabelSelector as written. */
export interface LabelSelector {
    readonly matchLabels: Readonly<Record<string, string>>;
    readonly matchExpressions: readonly LabelSelectorRequirement[];
}
export interface LabelSelectorRequirement {
    readonly key: string;
    readonly operator: string;
    readonly values: readonly string[];
}
/** Undefined for an absent or null selector, whose meaning differs from that of `{}`. */
export declare function decodeLabelSelector(value: Json | undefined): LabelSelector | undefined;
