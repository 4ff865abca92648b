import { groupBy } from '../../util/group.js';
import type { TreeFile } from './read-tree.js';
import { runGit } from './run-git.js';

/** The bytes of files by the name of their blobs. A file that cannot be had is left out. */
export function readBlobs(files: readonly TreeFile[]): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (const [top, own] of groupBy(files, (file) => file.top)) {
    const input = own.map(({ blob }) => `${blob}\n`).join('');
    const answer = runGit(top, ['cat-file', '--batch'], input);
    if ('output' in answer) addObjects(found, answer.output);
  }
  return found;
}

/** The sizes in bytes of files by the name of their blobs. A file that cannot be had is left out. */
export function sizesOf(files: readonly TreeFile[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [top, own] of groupBy(files, (file) => file.top)) {
    const input = own.map(({ blob }) => `${blob}\n`).join('');
    const answer = runGit(top, ['cat-file', '--batch-check'], input);
    if (!('output' in answer)) continue;
    for (const line of answer.output.toString('utf8').split('\n')) {
      const [blob = '', kind, size] = line.split(' ');
      if (kind === 'blob') found.set(blob, Number(size));
    }
  }
  return found;
}

/** `OBJECT blob SIZE`, a line break, the bytes, a line break; or `OBJECT missing`. */
function addObjects(found: Map<string, Buffer>, output: Buffer): void {
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0x0a, at);
    const [blob = '', kind, size] = output.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (kind === 'missing') continue;
    found.set(blob, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
}
