import { baseName, folderOf, isBelow, joinPath } from '../../util/path.js';
import type { Files } from '../kustomize/files.js';
import type { Delivery } from './delivery.js';

/** The files of a repository. */
export interface Tree {
  readonly files: Files;
  /** The folder of the scan that is its root. */
  readonly root: string;
}

/** What is known of one repository that objects name. */
interface Evidence {
  /** How many of the paths that are asked of it hold something in the scan, and how many do not. */
  held: number;
  missed: number;
  /** The folders of the scan that the held paths are relative to. */
  readonly roots: Set<string>;
}

/**
 * Which of the repositories that deliveries name is the one that is read. The scan may begin above or inside of it, so the outermost
 * folder above a delivery that holds its path is taken for the root.
 */
export class Repositories {
  private readonly files: Files;
  private readonly known = new Map<string, Evidence>();

  constructor(files: Files) {
    this.files = files;
  }

  /** Takes a delivery for a sign. One that asks for the root of its repository is none: every repository has one. */
  learn(delivery: Delivery): void {
    const { source, path } = delivery;
    if (path.text === '') return;
    this.note(
      source,
      this.rootHolding(delivery.resource.origin.source.path, (root) => joinPath(root, path.text)),
    );
  }

  /** Takes the patterns of a generator for signs, as far as they name a folder. */
  learnPatterns(repoURL: string, patterns: readonly string[], from: string): void {
    for (const pattern of patterns) {
      const [folder = ''] = /^[^*?[{]*(?=\/)/.exec(fromRoot(pattern)) ?? [];
      if (folder !== '')
        this.note(
          repoURL,
          foldersAbove(from).find((root) => this.files.listed(joinPath(root, folder)).length > 0),
        );
    }
  }

  /** The files of a repository as an object of this file names it; undefined where it is another one. */
  treeOf(source: string, from: string): Tree | undefined {
    if (!this.isOwn({ source, isBootstrap: false })) return undefined;
    return { files: this.files, root: this.rootOf(source, from) };
  }

  /** @param root the folder that a path of the source was found in; undefined where it was not */
  note(source: string | undefined, root: string | undefined): void {
    if (source === undefined) return;
    const evidence = this.known.get(source) ?? { held: 0, missed: 0, roots: new Set() };
    this.known.set(source, evidence);
    if (root === undefined) evidence.missed += 1;
    else {
      evidence.held += 1;
      evidence.roots.add(root);
    }
  }

  /** Whether at least half of the paths that are asked of it are here. */
  isOwn({ source, isBootstrap }: Pick<Delivery, 'source' | 'isBootstrap'>): boolean {
    if (source === undefined) return true;
    const { held, missed } = this.known.get(source) ?? { held: isBootstrap ? 1 : 0, missed: 0 };
    return held > 0 && held >= missed;
  }

  /** The folder of the scan that a delivery asks for; undefined where there is none. */
  folderOf(delivery: Delivery): string | undefined {
    const { path, resource } = delivery;
    const from = resource.origin.source.path;
    if (/\$\{|\{\{/.test(path.text) || /^\.\.(?:\/|$)/.test(path.text)) return undefined;
    if (path.text === '') return this.rootOf(delivery.source, from);
    const root = this.rootHolding(from, (one) => joinPath(one, path.text));
    return root === undefined ? undefined : joinPath(root, path.text);
  }

  /**
   * The root of the repository of a source, as its other paths show it; else the folder that `flux bootstrap` put its own folder
   * into, or that of the scan.
   */
  rootOf(source: string | undefined, from: string): string {
    const { roots = [] } = this.known.get(source ?? '') ?? {};
    const [shown] = [...roots].filter((root) => isBelow(from, root)).sort((a, b) => a.length - b.length);
    if (shown !== undefined) return shown;
    const folder = folderOf(from);
    return baseName(folder) === 'flux-system' ? folderOf(folder) : '';
  }

  /** The outermost folder above a file from which a path leads to files of the scan. */
  private rootHolding(file: string, folderIn: (root: string) => string): string | undefined {
    return foldersAbove(file).find((root) => this.files.below(folderIn(root)).length > 0);
  }
}

/** The folders that a file lies in, the outermost first. */
export function foldersAbove(file: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = folderOf(file); folder !== ''; folder = folderOf(folder)) folders.unshift(folder);
  return ['', ...folders];
}

/** A path of a repository without what leads to its root: `''` for the root itself. */
export function fromRoot(path: string): string {
  return joinPath('', path.replace(/^\/+/, ''));
}
