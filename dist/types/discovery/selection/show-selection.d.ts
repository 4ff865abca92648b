import { type Selection, selectorPairs } from './select-monitors.js';
/** Why a Prometheus does not select a resource of a kind, as the reason of its pool. */
export declare function showSelection(kind: keyof typeof selectorPairs, { fault, wanted }: Extract<Selection, {
    verdict: 'no';
}>): string;
