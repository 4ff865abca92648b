import type { Related } from '../../diagnostics/finding.js';
import type { Place } from '../../source/manifest.js';
/** Something the operator accepts and Prometheus refuses: it keeps the whole configuration from being loaded. */
export interface Poison {
    /** In the words of Prometheus. */
    readonly message: string;
    /** The same told to the author, to follow the name of the monitor: `sets both "a" and "b"`. */
    readonly found: string;
    readonly help: string;
    readonly at: Place;
    readonly related: readonly Related<Place>[];
}
