import type { Made, Place, Reason } from './manifest.js';
/** What is known of the object of a place, where a chart makes it. */
export declare function madeBy({ manifest }: Pick<Place, 'manifest'>): Made | undefined;
/** Whether a place is part of what a chart makes without anybody having written it. */
export declare function isUnwritten(place: Place): boolean;
/** Why a field holds what it holds, where a chart decides that; the nearest field above it that has a reason counts. */
export declare function reasonOf({ manifest, path }: Pick<Place, 'manifest' | 'path'>): Reason | undefined;
