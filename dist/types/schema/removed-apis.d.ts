/** What became of a version of a kind. */
export interface RemovedApi {
    /** The first minor of Kubernetes that does not serve it. */
    readonly since: string;
    /** The `apiVersion` to write instead; undefined where the kind is gone. */
    readonly use: string | undefined;
}
/** What became of a version of a kind; undefined when it is not known to be gone. */
export declare function removedApi(apiVersion: string, kind: string): RemovedApi | undefined;
