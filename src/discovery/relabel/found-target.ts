import { show } from '../../util/symbol.js';
import type { Outcome } from '../pool.js';
import type { DiscoveredTarget } from '../service-discovery/discovered-target.js';
import type { Evidence, Target } from '../trace.js';
import { shown, visibleLabels } from './labels.js';
import type { Shard } from './shard.js';

type Kept = Extract<Outcome['fate'], { readonly kind: 'kept' }>;
type Judgement = Pick<Target, 'verdict' | 'why' | 'evidence'>;

/** A target that relabelling keeps. What it shows is made when asked for: there are many, and few ask. */
export class FoundTarget implements Target {
  private readonly target: DiscoveredTarget;
  private readonly fate: Kept;
  private readonly judgement: Judgement | undefined;

  /** @param judgement what the pool as a whole does to it; undefined where it is judged by itself */
  constructor(target: DiscoveredTarget, fate: Kept, judgement?: Judgement) {
    this.target = target;
    this.fate = fate;
    this.judgement = judgement;
  }

  judged(verdict: Target['verdict'], why: string, evidence: readonly Evidence[]): FoundTarget {
    return new FoundTarget(this.target, this.fate, { verdict, why, evidence });
  }

  get url(): string {
    return show(this.fate.url);
  }
  get labels(): Target['labels'] {
    return shown(visibleLabels(this.fate.labels));
  }
  get verdict(): Target['verdict'] {
    return this.judgement?.verdict ?? this.fate.scrape.verdict;
  }
  get why(): string {
    return this.judgement?.why ?? show(this.fate.scrape.why);
  }
  get evidence(): readonly Evidence[] {
    return this.judgement?.evidence ?? [...this.target.evidence(), ...this.fate.scrape.evidence];
  }
  get shard(): Shard | undefined {
    return this.fate.shard;
  }
}
