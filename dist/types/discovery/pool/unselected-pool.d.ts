import type { Graph } from '../../graph/graph.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { PoolTrace } from '../pool.js';
import { type Selection } from '../selection/select-monitors.js';
/** What a pool is under every Prometheus that does not select its monitor. */
export type SharedPool = Pick<PoolTrace, 'monitor' | 'endpoint' | 'index' | 'field' | 'key' | 'scrapeJob' | 'job' | 'object'>;
type No = Extract<Selection, {
    verdict: 'no';
}>;
/** Most who ask want the verdict alone, so what decides it is found when it is asked for. */
declare class NotSelected implements No {
    readonly verdict = "no";
    private readonly select;
    constructor(select: () => Selection);
    get fault(): "selector-absent" | "labels" | "other-namespace" | "namespace-labels" | "daemonset-agent" | "unwatched-namespace";
    get certain(): boolean;
    get selectorAt(): import("../../source/manifest.js").Place;
    get objectAt(): import("../../source/manifest.js").Place;
    get wanted(): string;
    get found(): string;
    get unmet(): import("../unmet-requirement.js").Unmet | undefined;
    private get whole();
}
/**
 * A pool that a monitor does not have where it is not selected, which is most of them where there are many Prometheuses: it
 * holds what differs from one to the next, and tells the rest when asked.
 */
export declare class UnselectedPool implements PoolTrace {
    readonly prometheus: Prometheus;
    private readonly graph;
    private readonly shared;
    private readonly told;
    /** `told` is what the state of the Prometheus makes of the pool, where that counts. */
    constructor(graph: Graph, prometheus: Prometheus, shared: SharedPool, told?: Pick<PoolTrace, 'state' | 'reason'>);
    /** The same pool in another state. */
    under(told: Pick<PoolTrace, 'state' | 'reason'>): UnselectedPool;
    get monitor(): import("../../model/monitor.js").ConfigurationResource;
    get endpoint(): import("../../model/endpoint.js").Endpoint;
    get index(): number;
    get field(): (...path: import("../../source/manifest.js").Path) => import("../../source/manifest.js").Place;
    get key(): (...path: import("../../source/manifest.js").Path) => import("../../source/manifest.js").Place;
    get scrapeJob(): import("../generation/scrape-job.js").ScrapeJob;
    get job(): string;
    get object(): string;
    get selection(): NotSelected;
    get state(): import("../trace.js").PoolState;
    get reason(): string;
    get admission(): {
        readonly verdict: "accepted";
    };
    get poison(): undefined;
    get files(): readonly never[];
    get tokenFile(): undefined;
    get services(): readonly never[];
    get workloads(): readonly never[];
    get outcomes(): readonly never[];
    get contentFault(): undefined;
    get forbidden(): readonly never[];
    get targets(): readonly never[];
    get dropped(): () => readonly never[];
    get unproven(): readonly never[];
}
export {};
