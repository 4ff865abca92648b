/** A duration in milliseconds, or why Prometheus refuses the text. */
export type ParsedDuration = {
    readonly ok: true;
    readonly milliseconds: number;
} | {
    readonly ok: false;
    readonly fault: string;
};
/**
 * Reads a Prometheus duration: whole numbers, each with a unit out of y w d h m s ms, each unit once at most, from
 * biggest to smallest; or `0` alone. Upstream: `ParseDuration` in prometheus/common's model/time.go.
 */
export declare const parseDuration: (key: string) => ParsedDuration;
/**
 * The text that Prometheus writes for a whole, non-negative number of milliseconds: 90000 is `1m30s`, a week `1w`,
 * eight days `8d`. Upstream: `Duration.String` in prometheus/common's model/time.go.
 */
export declare const formatDuration: (key: number) => string;
