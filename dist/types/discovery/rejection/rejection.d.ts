import type { Edit, Related } from '../../diagnostics/finding.js';
import type { Place } from '../../source/manifest.js';
/** Why the operator leaves a selected monitor out of the configuration. One cause, one rule. */
export type RejectionCause = 'selector' | 'file-access' | 'auth-conflict' | 'auth-incomplete' | 'tls-pair' | 'tls-conflict' | 'proxy' | 'secret-missing' | 'secret-key-missing' | 'tls-content' | 'tls-mismatch' | 'scrape-timeout' | 'relabeling' | 'scrape-class' | 'probe' | 'scrape-config' | 'prometheus-version';
export interface Rejection {
    readonly cause: RejectionCause;
    /** As the operator writes it in its event and its log. */
    readonly message: string;
    /** The same fault told to the author: what was found beside what was wanted. */
    readonly found: string;
    readonly help?: string;
    readonly at: Place;
    readonly related: readonly Related<Place>[];
    readonly edits?: readonly Edit<Place>[];
}
/** What the operator makes of a monitor: an answer, or what the scan lacks to tell. */
export type Admission = {
    readonly verdict: 'accepted';
} | {
    readonly verdict: 'rejected';
    readonly rejection: Rejection;
} | {
    readonly verdict: 'unknown';
    readonly needs: readonly {
        readonly what: string;
        readonly at: Place;
    }[];
};
