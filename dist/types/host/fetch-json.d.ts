import type { FetchAnswer } from './host.js';
/** What is asked of a server, at most. */
export interface FetchLimits {
    /** Milliseconds for one file, redirects included. */
    readonly patience: number;
    readonly redirects: number;
    readonly bytes: number;
    /** Milliseconds for which a file is not asked for again. */
    readonly fresh: number;
}
export declare const fetchLimits: FetchLimits;
/** Fetches JSON, or takes it from `folder`, where it is kept. Sends nothing but the URL. Never rejects. */
export declare function fetchJson(url: string, folder: string, limits?: FetchLimits): Promise<FetchAnswer>;
/** Where files are kept between runs; of a job of GitHub's for as long as the job. */
export declare function cacheFolder(env: (name: string) => string | undefined): string;
/** Why a URL is not asked; undefined for one that is. Without encryption only this machine is asked. */
export declare function addressFault(url: string): string | undefined;
