import { posix } from 'node:path';
import picomatch from 'picomatch';

/** Whether a file found by walking a folder may hold manifests, by its name. A file that the user names is always taken. */
export function isManifestName(path: string): boolean {
  return (
    path.endsWith('.yaml') ||
    path.endsWith('.yml') ||
    path.endsWith('.json') ||
    path.endsWith('/Kustomization') || // kustomize takes its file under this name too
    path === 'Kustomization'
  );
}

/** Without `./`, doubled and trailing slashes; the root itself is `.`. */
export function normalize(path: string): string {
  const plain = posix.normalize(path);
  return plain.length > 1 && plain.endsWith('/') ? plain.slice(0, -1) : plain;
}

export function isGlob(path: string): boolean {
  return picomatch.scan(path).isGlob;
}

/** The folder in which a glob begins, with a trailing slash; empty for the root of the scan. */
export function globBase(glob: string): string {
  const { base } = picomatch.scan(glob);
  return base === '' || base.endsWith('/') ? base : `${base}/`;
}

/** Folders that are never walked: no manifest that anybody applies lives there. */
export function isSkippedFolder(name: string): boolean {
  return name === '.git' || name === 'node_modules';
}

/** Why a file was not loaded; sizes in bytes. */
export function tooLarge(size: number, maxBytes: number): string {
  return `too large: ${mebibytes(size)} MiB, the limit is ${mebibytes(maxBytes)} MiB`;
}

function mebibytes(bytes: number): string {
  const value = bytes / (1024 * 1024);
  return Number.isInteger(value) ? String(value) : value.toPrecision(3);
}
