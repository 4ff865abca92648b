import type { Problem } from '../diagnostics/finding.js';
import type { Refused } from '../model/refused.js';
import type { SchemaFault } from '../model/schema-fault.js';
import type { Path, Place } from '../source/manifest.js';
import type { RuleContext, Where } from './define-rule.js';
/** What a rule says of a fault, beside what is the same for all of them. */
export interface Telling {
    readonly at: Where;
    readonly message: string;
    readonly help?: string;
    readonly edits?: NonNullable<Problem<Where>['edits']>;
    readonly related?: Problem<Where>['related'];
    readonly alike?: string;
}
/** The problems of one sort of faults, each told by `tell`. What another rule says of the same place is left to it. */
export declare function schemaProblems(refused: Refused, about: SchemaFault['about'], context: RuleContext, tell: (fault: SchemaFault, alike: readonly SchemaFault[]) => Telling): Iterable<Problem<Where>>;
/** Where a value that is at fault stands: the value itself, or the key of a mapping or list, which may be long. */
export declare function placeOf(refused: Refused, path: Path): Place;
/** `ServiceMonitor shop/cart`, or its kind alone where it has no name. */
export declare function nameOf(refused: Refused): string;
/** Which versions do take it: ` (operator 0.70 to 0.75 take it)`; empty where none does. */
export declare function takers({ judge, takenBy }: SchemaFault): string;
