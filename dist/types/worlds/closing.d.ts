import type { Closed, GivenVersions } from '../config/config.js';
import type { Kustomization } from '../model/kustomization.js';
import type { Objects } from '../model/objects.js';
import type { Unit } from './unit.js';
/** What the configuration says of all worlds of a scan. */
export interface Given {
    readonly versions: GivenVersions;
    readonly closed: Closed;
    /** Why the scan is not all of the files, a clause each; empty where it is. */
    readonly unread: readonly string[];
}
/** What a world is put together of, as far as it tells whether anything is missing. */
interface Parts {
    readonly name: string;
    readonly among: 'folders' | 'files' | undefined;
    readonly objects: Objects;
    readonly units: readonly Unit[];
}
/**
 * Why a world that the configuration closes is open all the same, a clause each: parts of it were not read, what it asks for is
 * not in the scan, or it was cut by guess and another part may belong to it.
 * @param elsewhere objects of Flux and Argo CD that apply what is not in the scan
 */
export declare function openingsOf(world: Parts, elsewhere: readonly Kustomization[], { closed, unread }: Given): readonly string[];
export {};
