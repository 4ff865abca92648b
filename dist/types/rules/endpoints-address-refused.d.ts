import type { Problem } from '../diagnostics/finding.js';
import { type AddressType } from '../discovery/admission/validate-address.js';
import type { HandMade } from '../graph/hand-made.js';
import type { VersionInForce } from '../graph/versions.js';
import type { Path } from '../source/manifest.js';
import { type Where } from './define-rule.js';
export declare const endpointsAddressRefused: import("./define-rule.js").RuleOf<"Endpoints", "endpoints-address-refused">;
/** The addresses that the API server refuses; the same for Endpoints and for slices. */
export declare function addressProblems(object: HandMade, addresses: readonly {
    readonly ip: string;
    readonly at: Path;
}[], type: AddressType, kubernetes: VersionInForce, related: Problem<Where>['related']): Iterable<Problem<Where>>;
