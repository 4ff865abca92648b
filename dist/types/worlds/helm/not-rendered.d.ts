import type { Span } from '../../diagnostics/span.js';
import type { RenderedDocument } from '../../source/source-comment.js';
import type { Charts } from './charts.js';
/** A file that holds what helm printed. */
export interface RenderedFile {
    readonly file: string;
    /** At least one. */
    readonly documents: readonly RenderedDocument[];
}
/** A template of which nothing is in the output of its chart, and which asks for an API that helm alone does not know. */
export interface NotRendered {
    /** The name under which the output knows the chart. */
    readonly chart: string;
    readonly kind: string;
    /** What the condition asks for, such as `monitoring.coreos.com/v1`; for `--api-versions`. */
    readonly api: string;
    readonly gate: Span;
    /** The values that the conditions around it ask for too, such as `.Values.metrics.enabled`. */
    readonly values: readonly string[];
    /** Where the output of the chart begins. */
    readonly output: Span;
}
/**
 * The templates that `helm template` left out because it knows no cluster. Charts that are not in the tree tell nothing, nor does an
 * output that holds only a part of its chart.
 */
export declare function notRendered(files: readonly RenderedFile[], charts: Charts): readonly NotRendered[];
