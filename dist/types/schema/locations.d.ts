import type { ReadAnswer } from '../host/host.js';
/** Own schemas that cannot be used; the message is one sentence for the user. */
export declare class LocationFault extends Error {
    readonly name = "LocationFault";
}
/** Where schemas of the user's own are, as kubeconform is told and as they are found again. */
export interface Locations {
    /** Templates of paths in a space of their own, `0/...` for the first location. */
    readonly templates: readonly string[];
    /** The file that such a path stands for; undefined for a path outside of every location. */
    readonly fileAt: (path: string) => string | undefined;
}
/**
 * Locations as the user writes them: the folder of each is the root that its schemas, and what they refer to, cannot leave.
 * Throws a LocationFault for a URL of which no server is known.
 */
export declare function locationsOf(given: readonly string[]): Locations;
/**
 * The folder that a location begins with, before its first variable; empty for the root of the scan. Of a URL it ends in `/`.
 * Throws a LocationFault for a URL that has no server before its first variable, or that has a query.
 */
export declare function folderOf(location: string): string;
export declare function isUrl(location: string): boolean;
/** The text of a schema; undefined where there is none. Throws a LocationFault when it cannot be read or is no JSON. */
export declare function schemaIn(file: string, answer: ReadAnswer): string | undefined;
