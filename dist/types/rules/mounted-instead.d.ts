import type { Related } from '../diagnostics/finding.js';
import type { MissingFile } from '../discovery/pool/missing-files.js';
import type { Graph } from '../graph/graph.js';
import type { Place } from '../source/manifest.js';
/** `Prometheus a/b and PrometheusAgent c/d`. */
export declare function titlesOf({ fails }: MissingFile): string;
/** What the Prometheuses mount in place of a missing file: the same name elsewhere, else their folders. */
export declare function shownInstead(graph: Graph, { file, fails }: MissingFile): string;
/** The one path at which every Prometheus that selects the monitor mounts a file of that name; else undefined. */
export declare function pathInstead(graph: Graph, { file, fails, everywhere }: MissingFile): string | undefined;
/** The one edit that mends it, in words. */
export declare function helpInstead(graph: Graph, missing: MissingFile): string;
/** The ends at the Prometheuses: what they list, and volumes that they list and never mount. */
export declare function relatedInstead({ fails }: MissingFile): readonly Related<Place>[];
