import type { Json } from '../../source/manifest.js';
import type { Condition } from './template-objects.js';
/** The values that conditions name, sorted: `.Values.metrics.enabled`, and not `.Values.metrics` beside it. */
export declare function valuesIn(conditions: readonly Condition[]): readonly string[];
/**
 * Whether a condition needs a value that is off or absent in every one of the values files. Where helm was given others, they may
 * switch it on: that is not known here. Nothing is known without a values file.
 */
export declare function isSwitchedOff(conditions: readonly Condition[], files: readonly Json[]): boolean;
