import { isUtf8 } from 'node:buffer';
import { posix } from 'node:path';
import type { ReadAnswer } from '../host.js';
import { isManifestName, tooLarge } from '../paths.js';
import { readBlobs, sizesOf } from './read-blobs.js';
import type { Tree, TreeFile } from './read-tree.js';

/** Larger files are read alone: all that are asked for together lie in memory together. */
const smallBytes = 1024 * 1024;

/** The texts of files that are no longer what they were. Manifests are read together when the first of them is asked for. */
export class Blobs {
  readonly #tree: Tree;
  #sizes: ReadonlyMap<string, number> | undefined;
  #small: ReadonlyMap<string, Buffer> | undefined;

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  /** As `Host.read`; `path` is that of a file of the tree. */
  read(path: string, maxBytes: number): ReadAnswer {
    const file = this.#tree.files.get(path);
    if (file === undefined) return { unreadable: 'no such file' };
    if (file.isLink) return this.#behind(path, file, maxBytes);
    const size = this.#sizesOfChanged().get(file.blob) ?? sizesOf([file]).get(file.blob);
    if (size !== undefined && size > maxBytes) return { unreadable: tooLarge(size, maxBytes) };
    const bytes = this.#smallOnes().get(file.blob) ?? readBlobs([file]).get(file.blob);
    if (bytes === undefined) return { unreadable: 'git does not have it at hand' };
    return isUtf8(bytes) ? { text: bytes.toString('utf8') } : { unreadable: 'not UTF-8 text' };
  }

  /**
   * Whether a path is to be read when the folder that begins with `prefix` is. A link is only where it leads to a file of that
   * folder which is not read under its own name.
   */
  isListed(path: string, prefix: string): boolean {
    const file = this.#tree.files.get(path);
    if (file?.isLink !== true) return true;
    const target = isManifestName(path) ? this.#targetOf(path, file) : undefined;
    return target?.startsWith(prefix) === true && !isManifestName(target);
  }

  #behind(path: string, file: TreeFile, maxBytes: number): ReadAnswer {
    const target = this.#targetOf(path, file);
    return target === undefined
      ? { unreadable: 'its symbolic link leads to no file' }
      : this.read(target, maxBytes);
  }

  /** The regular file of the tree that a link names. */
  #targetOf(path: string, file: TreeFile): string | undefined {
    const target = readBlobs([file]).get(file.blob)?.toString('utf8') ?? '';
    const full = posix.join(posix.dirname(path), target);
    return this.#tree.files.get(full)?.isLink === false ? full : undefined;
  }

  #smallOnes(): ReadonlyMap<string, Buffer> {
    const sizes = this.#sizesOfChanged();
    this.#small ??= readBlobs(
      this.#changed().filter(({ blob }) => (sizes.get(blob) ?? smallBytes) < smallBytes),
    );
    return this.#small;
  }

  #sizesOfChanged(): ReadonlyMap<string, number> {
    this.#sizes ??= sizesOf(this.#changed());
    return this.#sizes;
  }

  #changed(): readonly TreeFile[] {
    return [...this.#tree.changed].flatMap((path) => {
      const file = isManifestName(path) ? this.#tree.files.get(path) : undefined;
      return file === undefined || file.isLink ? [] : [file];
    });
  }
}
