import type { Problem } from '../diagnostics/finding.js';
import { type HandMade } from '../graph/hand-made.js';
import type { Service } from '../model/service.js';
import { type RuleContext, type Where } from './define-rule.js';
export declare const endpointsPortNameDiffers: import("./define-rule.js").RuleOf<"Endpoints", "endpoints-port-name-differs">;
/** The ports of hand-made addresses whose names part them from their Service; the same for Endpoints and for slices. */
export declare function portNameProblems(object: HandMade, service: Service | undefined, { graph, discovery }: RuleContext): Iterable<Problem<Where>>;
