import { type Finding } from '../diagnostics/finding.js';
/** The gravest first, then what is proven before what is likely; within, the order they came in. */
export declare function rankedFindings<Told extends Finding>(findings: readonly Told[]): readonly Told[];
