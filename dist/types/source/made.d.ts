import type { Made, Manifest, Place, Reason } from './manifest.js';
/** What is known of the object of a place, where a chart makes it. */
export declare function madeBy({ manifest }: Pick<Place, 'manifest'>): Made | undefined;
/** Whether an object has no text to show: it is built in, or the configuration assumes it. */
export declare function hasNoText({ source: { path } }: Manifest): boolean;
/** Whether an object stands in the files, or in the values of a chart: nothing else is anybody's to mend. */
export declare function isWritten(manifest: Manifest): boolean;
/** Whether the operator makes an object of another one. */
export declare function isMadeByOperator({ built }: Manifest): boolean;
/** Whether a place is part of what a chart makes without anybody having written it. */
export declare function isUnwritten(place: Place): boolean;
/** Why a field holds what it holds, where a chart decides that; the nearest field above it that has a reason counts. */
export declare function reasonOf({ manifest, path }: Pick<Place, 'manifest' | 'path'>): Reason | undefined;
