import type { LabelSelector } from './label-selector.js';
/**
 * A label selector as flags and queries spell it: `app=web,tier in (a, b),!legacy`. Undefined for a text that is none.
 * Upstream: `Parse` in apimachinery's pkg/labels/selector.go.
 */
export declare function parseLabelSelector(text: string): LabelSelector | undefined;
