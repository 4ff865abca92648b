import type { Edit, Related } from '../diagnostics/finding.js';
import type { Selection, SelectorPair } from '../discovery/selection/select-monitors.js';
import { type KubernetesObject } from '../model/object.js';
import type { Place } from '../source/manifest.js';
export type NotSelected = Extract<Selection, {
    verdict: 'no';
}>;
/** An object that could select another one, and does not. */
export interface Refusal {
    readonly owner: KubernetesObject;
    readonly pair: SelectorPair;
    readonly selection: NotSelected;
}
/** The nearest to a yes first. */
export declare function nearestFirst<One extends Refusal>(refusals: Iterable<One>): readonly One[];
/**
 * The message of the nearest refusal, with how many there are beside.
 * @param noun what the object is called in a sentence, such as `monitor`
 */
export declare function refusalMessage(refusals: readonly [Refusal, ...Refusal[]], object: KubernetesObject, noun: string): string;
export declare function refusalHelp({ owner, selection, pair }: Refusal, noun: string): string;
/** The selectors that say no. */
export declare function refusalEnds(refusals: readonly Refusal[]): readonly Related<Place>[];
/** The label that is wanted, in place of one that differs by a slip. */
export declare function refusalEdits(selection: NotSelected): {
    readonly edits?: readonly Edit<Place>[];
};
/** The wanted label and the found one differ by a letter or two. */
export declare function isSlip({ wanted, found }: NotSelected): boolean;
