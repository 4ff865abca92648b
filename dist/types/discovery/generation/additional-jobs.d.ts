import type { Prometheus } from '../../model/prometheus.js';
import type { Json } from '../../source/manifest.js';
import { type NamesTaken } from '../relabel/relabel-config.js';
/** What Prometheus refuses of a list of scrape configurations. Nothing of it quotes the list, which comes from a Secret. */
export interface JobFault {
    /** As Prometheus writes it, but for what it quotes. */
    readonly reason: string;
    /** A clause, to follow `job 2 of the list`. */
    readonly found: string;
    readonly help: string;
    /** 1-based position in the list. */
    readonly position: number;
}
/**
 * The first fault that Prometheus meets; undefined where none is known. What a variable fills in is not judged.
 * Upstream: `ScrapeConfig.UnmarshalYAML`, `ScrapeConfig.Validate` and `Load` in Prometheus' config/config.go.
 * @param jobs the jobs that the operator generates before these
 * @param taken the names that the Prometheus takes
 */
export declare function jobFault(prometheus: Prometheus, entries: readonly Json[], jobs: readonly string[], taken: NamesTaken): JobFault | undefined;
