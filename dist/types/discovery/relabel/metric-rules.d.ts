import type { Endpoint } from '../../model/endpoint.js';
import type { PrometheusMajor } from './labels.js';
/** A rule of `metricRelabelings` that looks at a label which only targets have. */
export interface MetaLabelRead {
    /** 0-based position of the rule. */
    readonly index: number;
    readonly label: string;
    /** 0-based position of the label among `sourceLabels`; undefined where the regex of a `labelmap` names it. */
    readonly source: number | undefined;
}
/** A rule of `metricRelabelings` that no sample passes. */
export interface DropsSamples {
    /** 0-based position of the rule. */
    readonly index: number;
    /** Whether it looks at a label that no sample has, and keeps nothing for that reason. */
    readonly isByMistake: boolean;
}
/** Every read of a label of targets, in the order of the rules. */
export declare function metaLabelReads({ metricRelabelings }: Endpoint): readonly MetaLabelRead[];
/** The first rule that no sample passes, whatever it is called. */
export declare function dropsSamples({ metricRelabelings }: Endpoint, version: PrometheusMajor): DropsSamples | undefined;
