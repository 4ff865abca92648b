/*
 * POSIX paths relative to the root of the scan, as the host names files. `''` is the root.
 */

/** The folder of a path; `''` for a file at the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A step that is empty, `.` or `..`. */
const unusualStep = /(?:^|\/)\.{0,2}(?:\/|$)/;

/** Joins a folder and a relative path and resolves `.` and `..`; steps above the root stay as `..`. */
export function joinPath(folder: string, relative: string): string {
  const plain = folder === '' ? relative : `${folder}/${relative}`;
  if (!unusualStep.test(plain)) return plain;
  const steps: string[] = [];
  const absolute = relative.startsWith('/') || (folder.startsWith('/') && !relative.startsWith('/'));
  for (const step of `${relative.startsWith('/') ? '' : `${folder}/`}${relative}`.split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..' && steps.length > 0 && steps[steps.length - 1] !== '..') steps.pop();
    else steps.push(step);
  }
  return (absolute ? '/' : '') + steps.join('/');
}

/** The nearest folder that holds all the files. */
export function commonFolder(files: readonly string[]): string {
  const [first = '', ...rest] = files;
  let folder = folderOf(first);
  for (const file of rest) {
    while (folder !== '' && !file.startsWith(`${folder}/`)) folder = folderOf(folder);
  }
  return folder;
}

/** Whether `file` lies below `folder`; everything lies below the root. */
export function isBelow(file: string, folder: string): boolean {
  return folder === '' || file.startsWith(`${folder}/`);
}
