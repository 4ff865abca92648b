import type { Outcome } from '../pool.js';
import type { DiscoveredTarget } from '../service-discovery/discovered-target.js';
import type { Evidence, Target } from '../trace.js';
import type { Shard } from './shard.js';
type Kept = Extract<Outcome['fate'], {
    readonly kind: 'kept';
}>;
type Judgement = Pick<Target, 'verdict' | 'why' | 'evidence'>;
/** A target that relabelling keeps. What it shows is made when asked for: there are many, and few ask. */
export declare class FoundTarget implements Target {
    private readonly target;
    private readonly fate;
    private readonly judgement;
    /** @param judgement what the pool as a whole does to it; undefined where it is judged by itself */
    constructor(target: DiscoveredTarget, fate: Kept, judgement?: Judgement);
    judged(verdict: Target['verdict'], why: string, evidence: readonly Evidence[]): FoundTarget;
    get url(): string;
    get labels(): Target['labels'];
    get verdict(): Target['verdict'];
    get why(): string;
    get evidence(): readonly Evidence[];
    get shard(): Shard | undefined;
}
export {};
