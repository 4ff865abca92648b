import type { Names } from './names.js';
/**
 * The readable files below folders, by git where it knows them, otherwise by walking. `folders` are names as `Names` has
 * them; `takes` says which names are of interest. Unsorted, and a file may come twice.
 */
export declare function folderFiles(names: Names, folders: readonly string[], takes: (name: string) => boolean): readonly string[];
