/** The folder of a path; `''` for a file at the root. */
export declare function folderOf(path: string): string;
/** The last part of a path. */
export declare function baseName(path: string): string;
/** Joins a folder and a relative path and resolves `.` and `..`; steps above the root stay as `..`. */
export declare function joinPath(folder: string, relative: string): string;
/** The nearest folder that holds all the files. */
export declare function commonFolder(files: readonly string[]): string;
/** Whether `file` lies below `folder`; everything lies below the root. */
export declare function isBelow(file: string, folder: string): boolean;
