/** Whether a file found by walking a folder may hold manifests, by its name. A file that the user names is always taken. */
export declare function isManifestName(path: string): boolean;
/** Without `./`, doubled and trailing slashes; the root itself is `.`. */
export declare function normalize(path: string): string;
export declare function isGlob(path: string): boolean;
/** The folder in which a glob begins, with a trailing slash; empty for the root of the scan. */
export declare function globBase(glob: string): string;
/** Folders that are never walked: no manifest that anybody applies lives there. */
export declare function isSkippedFolder(name: string): boolean;
/** Why a file was not loaded; sizes in bytes. */
export declare function tooLarge(size: number, maxBytes: number): string;
