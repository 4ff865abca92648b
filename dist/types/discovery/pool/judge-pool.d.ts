import type { PoolTrace } from '../pool.js';
import type { PoolState } from '../trace.js';
type Judged = Pick<PoolTrace, 'prometheus' | 'monitor' | 'endpoint' | 'admission' | 'scrapeJob' | 'poison' | 'files' | 'tokenFile' | 'services' | 'outcomes' | 'forbidden' | 'contentFault'>;
/** The state of the pool of a resource that is selected, and why; the reason is empty for a pool with targets. */
export declare function judgePool(pool: Judged): {
    readonly state: PoolState;
    readonly reason: string;
};
export {};
