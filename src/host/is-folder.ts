import { statSync } from 'node:fs';

/** Whether a path, absolute or relative to the working directory, names a folder that can be looked into. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false; // no permission, or a part of the path is a file
  }
}
