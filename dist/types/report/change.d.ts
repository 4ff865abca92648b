import type { Unproven } from '../diagnostics/finding.js';
import type { Change, NotCompared } from '../engine/change/change.js';
import type { TargetChange } from '../engine/change/target-changes.js';
import type { Report } from '../engine/report.js';
/** The comparison that a report rests on; undefined when it is on everything. */
export declare function changeOf({ change }: Report): Change | undefined;
/** Why a report that was to be on a change is on everything, as one sentence without its full stop. */
export declare function notCompared({ unavailable }: NotCompared): string;
/** Sentences on the comparison itself, for the end of a report. */
export declare function changeNotes({ change }: Report): readonly string[];
/** What becomes of the targets of a monitor: `3 targets disappear, none is left`. */
export declare function targetSentences({ gained, lost, downNow, nowUp, left }: TargetChange): string;
/** `file:line label` of each end that was taken away with the targets. */
export declare function removedSentences({ removed }: TargetChange): readonly string[];
/** What a hop was that the change leaves open, and what would settle it. */
export declare function openedSentence({ object, hop, needs }: Unproven): string;
/** Who has the targets: `Prometheus monitoring/k8s`, or one that the files do not hold. */
export declare function prometheusName({ prometheus }: TargetChange): string;
/** Whether a monitor has fewer targets that may be up than before, by name. */
export declare function losesTargets({ lost, downNow }: TargetChange): boolean;
