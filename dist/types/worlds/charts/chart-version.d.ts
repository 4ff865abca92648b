/** Which version of a chart a release asks for, as far as it says. */
export interface ChartVersion {
    /** The lowest that it may be: major, minor and patch. */
    readonly lowest: Triple;
    /** Whether it is that one and no other. */
    readonly isExact: boolean;
}
export type Triple = readonly [major: number, minor: number, patch: number];
/**
 * Reads an exact version, or a range that keeps to one major version: `69.8.2`, `69.x`, `~69.8`, `^69.8.0`, `>=69.1.0 <70.0.0`.
 * Undefined for anything else, such as `*` or a range without an end, which the newest version satisfies.
 */
export declare function parseChartVersion(text: string): ChartVersion | undefined;
export declare function isAtLeast(version: Triple, wanted: string): boolean;
