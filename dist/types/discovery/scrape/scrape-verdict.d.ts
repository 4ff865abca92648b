import type { Graph } from '../../graph/graph.js';
import { type Listener } from '../../graph/listeners.js';
import type { ScrapeJob } from '../generation/scrape-job.js';
import type { DiscoveredTarget } from '../service-discovery/discovered-target.js';
import type { Evidence } from '../trace.js';
/** What the files tell about the scrape of one target. */
export interface ScrapeVerdict {
    readonly verdict: 'up' | 'down' | 'unknown';
    readonly why: string;
    readonly evidence: readonly Evidence[];
    readonly refusedBy?: Refusal;
}
/** The listener that refuses the connection or the scheme. */
export interface Refusal {
    readonly listener: Listener;
    readonly how: 'loopback' | 'scheme' | 'closed';
    /** False when the address may belong to another machine than the one whose component is in the scan. */
    readonly certain: boolean;
}
/**
 * Judges whether something answers at the address. `up` means that every end is in the scan and nothing speaks against
 * it, `unknown` that an end is outside of it.
 */
export declare function judgeScrape(graph: Graph, target: DiscoveredTarget, job: Pick<ScrapeJob, 'scheme'>): ScrapeVerdict;
