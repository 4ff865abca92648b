import { type Labels, type PrometheusMajor } from './labels.js';
/** The labels of a target, hidden ones included, or why Prometheus makes no target of them. */
export type Population = {
    readonly ok: true;
    readonly labels: Labels;
} | {
    readonly ok: false;
    readonly fault: string;
};
/**
 * What Prometheus does with labels that relabelling kept: checks address, interval and timeout, removes `__meta_*` and
 * defaults `instance`. Prometheus 2 also adds port 80 or 443 to an address without a port. A check that would need
 * the value of a symbol passes.
 *
 * A fault is the text in Prometheus' log (`Creating target failed`); such a target is on no page.
 * Upstream: the second half of `PopulateLabels` in scrape/target.go.
 */
export declare function populateLabels(relabelled: Labels, version: PrometheusMajor): Population;
