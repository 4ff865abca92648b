/** A released version as far as anything depends on it: `v2.54.1` is `{ major: 2, minor: 54 }`. */
export interface Version {
    readonly major: number;
    readonly minor: number;
}
/**
 * Reads `1.30`, `v0.93.0`, `2.54.1-rc.0` or `1.31.2+k3s1`; undefined for what has no two numbers at its start, such as
 * `latest`.
 */
export declare function parseVersion(text: string): Version | undefined;
export declare function isAtLeast(version: Version, major: number, minor: number): boolean;
/** `0.93`, as messages name a version. */
export declare function versionText({ major, minor }: Version): string;
