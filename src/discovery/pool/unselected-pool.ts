import type { Graph } from '../../graph/graph.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { PoolTrace } from '../pool.js';
import { type Selection, selects } from '../selection/select-monitors.js';
import { showSelection } from '../selection/show-selection.js';

/** What a pool is under every Prometheus that does not select its monitor. */
export type SharedPool = Pick<
  PoolTrace,
  'monitor' | 'endpoint' | 'index' | 'field' | 'key' | 'scrapeJob' | 'job' | 'object'
>;

const none: readonly never[] = [];

type No = Extract<Selection, { verdict: 'no' }>;

/** Most who ask want the verdict alone, so what decides it is found when it is asked for. */
class NotSelected implements No {
  readonly verdict = 'no';
  private readonly select: () => Selection;

  constructor(select: () => Selection) {
    this.select = select;
  }

  get fault() {
    return this.whole.fault;
  }
  get certain() {
    return this.whole.certain;
  }
  get selectorAt() {
    return this.whole.selectorAt;
  }
  get objectAt() {
    return this.whole.objectAt;
  }
  get wanted() {
    return this.whole.wanted;
  }
  get found() {
    return this.whole.found;
  }
  get unmet() {
    return this.whole.unmet;
  }

  private get whole(): No {
    const selection = this.select();
    if (selection.verdict !== 'no')
      throw new Error('a pool of a selected monitor is taken for one that is not');
    return selection;
  }
}

/**
 * A pool that a monitor does not have where it is not selected, which is most of them where there are many Prometheuses: it
 * holds what differs from one to the next, and tells the rest when asked.
 */
export class UnselectedPool implements PoolTrace {
  readonly prometheus: Prometheus;
  private readonly graph: Graph;
  private readonly shared: SharedPool;
  private readonly told: Pick<PoolTrace, 'state' | 'reason'> | undefined;

  /** `told` is what the state of the Prometheus makes of the pool, where that counts. */
  constructor(
    graph: Graph,
    prometheus: Prometheus,
    shared: SharedPool,
    told?: Pick<PoolTrace, 'state' | 'reason'>,
  ) {
    this.graph = graph;
    this.prometheus = prometheus;
    this.shared = shared;
    this.told = told;
  }

  /** The same pool in another state. */
  under(told: Pick<PoolTrace, 'state' | 'reason'>): UnselectedPool {
    return new UnselectedPool(this.graph, this.prometheus, this.shared, told);
  }

  get monitor() {
    return this.shared.monitor;
  }
  get endpoint() {
    return this.shared.endpoint;
  }
  get index() {
    return this.shared.index;
  }
  get field() {
    return this.shared.field;
  }
  get key() {
    return this.shared.key;
  }
  get scrapeJob() {
    return this.shared.scrapeJob;
  }
  get job() {
    return this.shared.job;
  }
  get object() {
    return this.shared.object;
  }
  get selection() {
    return new NotSelected(() => selects(this.graph, this.prometheus, this.monitor));
  }
  get state() {
    return this.told?.state ?? 'not-selected';
  }
  get reason() {
    return this.told?.reason ?? showSelection(this.monitor.kind, this.selection);
  }
  get admission() {
    return { verdict: 'accepted' } as const;
  }
  get poison() {
    return undefined;
  }
  get files() {
    return none;
  }
  get tokenFile() {
    return undefined;
  }
  get services() {
    return none;
  }
  get workloads() {
    return none;
  }
  get outcomes() {
    return none;
  }
  get contentFault() {
    return undefined;
  }
  get forbidden() {
    return none;
  }
  get targets() {
    return none;
  }
  get dropped() {
    return () => none;
  }
  get unproven() {
    return none;
  }
}
