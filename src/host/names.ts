import { lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { normalize } from './paths.js';

/** Names of files as the contract of the host has them, and what stands behind them. Remembers which are links. */
export class Names {
  /** Absolute. */
  readonly root: string;
  private readonly links = new Set<string>();

  constructor(root: string) {
    this.root = root;
  }

  /** A given path as a name: relative inside the root, otherwise as given. */
  of(given: string): string {
    const inside = relative(this.root, resolve(this.root, given)).split(sep).join('/');
    const isOutside = inside === '..' || inside.startsWith('../') || isAbsolute(inside);
    return isOutside ? normalize(given) : inside || '.';
  }

  absolute(name: string): string {
    return isAbsolute(name) ? name : `${this.root}/${name}`;
  }

  /** Of what a link leads to; undefined where there is nothing. */
  stat(name: string): Stats | undefined {
    return attempt(() => statSync(this.absolute(name), { throwIfNoEntry: false }));
  }

  /** Of a link itself; undefined where there is nothing. */
  lstat(name: string): Stats | undefined {
    const stats = attempt(() => lstatSync(this.absolute(name), { throwIfNoEntry: false }));
    if (stats?.isSymbolicLink() === true) this.links.add(name);
    return stats;
  }

  realOf(name: string): string | undefined {
    return attempt(() => realpathSync(this.absolute(name)));
  }

  /**
   * Sorted; of several names for one file the first that is no detour stays. A detour is a link that `lstat` met, or a
   * name below one of the `given` paths that is not where it says it is.
   */
  withoutTwins(all: ReadonlySet<string>, given: readonly string[]): readonly string[] {
    const sorted = [...all].sort();
    if (given.length < 2 && this.links.size === 0) return sorted; // one way in, and no link to leave it by
    const real = this.realOf('.') ?? this.root;
    const detours = given.filter((name) => name !== '.' && this.realOf(name) !== join(real, name));
    if (detours.length === 0 && this.links.size === 0) return sorted;
    const isDetour = (name: string): boolean =>
      this.links.has(name) || detours.some((detour) => name === detour || name.startsWith(`${detour}/`));
    const doubtful = new Set(sorted.filter(isDetour));
    if (doubtful.size === 0) return sorted;
    const seen = new Set(sorted.filter((name) => !doubtful.has(name)).map((name) => this.realOf(name)));
    return sorted.filter((name) => {
      if (!doubtful.has(name)) return true;
      const target = this.realOf(name);
      const isNew = !seen.has(target);
      seen.add(target);
      return isNew;
    });
  }
}

/** A path through a file, a loop of links, a name with a null character: there is nothing to read. */
function attempt<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
