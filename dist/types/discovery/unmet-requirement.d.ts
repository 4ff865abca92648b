import type { LabelSelector } from '../model/label-selector.js';
import type { Path } from '../source/manifest.js';
/** One requirement of a label selector that an object's labels do not satisfy. */
export interface Unmet {
    readonly key: string;
    /** The address of the requirement below the selector, such as `['matchLabels', 'app']`. */
    readonly path: Path;
    /** As a reader would say it: `app: web`, or `tier In [a, b]`. */
    readonly text: string;
    /** The wanted value where exactly one would do. */
    readonly value: string | undefined;
    /** The label that would do, as one reads it: `"app: web"`, `a label "tier"`; undefined where a label has to go. */
    readonly remedy: string | undefined;
}
interface Requirement extends Unmet {
    /** A selector that wants nothing else. */
    readonly alone: LabelSelector;
}
/** The requirements that the labels do not satisfy, in the order in which the operator writes its rules. */
export declare function unmetRequirements(selector: LabelSelector, labels: Readonly<Record<string, string>>): readonly Unmet[];
/** The first of `unmetRequirements`, or undefined where the selector matches. */
export declare function unmetRequirement(selector: LabelSelector, labels: Readonly<Record<string, string>>): Unmet | undefined;
/** Every requirement of a selector, each with a selector of its own: labels by key, then expressions as written. */
export declare const requirementsOf: (key: LabelSelector) => readonly Requirement[];
/** `app: web, tier In [a, b]`, for messages; `{}` for a selector that matches everything. */
export declare function showSelector(selector: LabelSelector): string;
/** What to do about a requirement `where` the labels are, for a help: `put "app: web" on the pod template`. */
export declare function mending({ key, remedy }: Unmet, where: string): string;
/** The key of the label that has the wanted value, and a key that differs by a letter, or in a longer one by two. */
export declare function keyMeantBy({ key, value }: Unmet, labels: Readonly<Record<string, string>>): string | undefined;
export {};
