import { groupBy } from '../util/group.js';
import { commonFolder, isBelow } from '../util/path.js';

/** An object as far as cutting needs it. */
export interface Item {
  readonly file: string;
  /** Kind, namespace and name; undefined for what may exist twice. */
  readonly identity: string | undefined;
  /** What is written; two items of one identity and one text are no conflict. */
  readonly text: () => string;
}

export interface Cut<T extends Item> {
  /** Folder or file; `.` for the whole. */
  readonly name: string;
  /** What it is one of; undefined for the whole. */
  readonly among: 'folders' | 'files' | undefined;
  readonly items: readonly T[];
}

/** Beyond this many item visits the shared part is not repeated in every world. */
const sharedBudget = 400_000;

/**
 * Two different objects under one identity cannot both be applied to one cluster, so their nearest common folder is
 * where alternatives part: each of its subfolders becomes a world, together with what lies outside of it and has no
 * alternative. Files that conflict inside one folder are alternatives each.
 */
export function cutItems<T extends Item>(
  items: readonly T[],
  name = '.',
  among: Cut<T>['among'] = undefined,
): readonly Cut<T>[] {
  const conflicts = conflictsOf(items);
  if (conflicts.length === 0) return [{ name, among, items }];
  const folders = topmost(conflicts.map((files) => commonFolder(files)));
  const shared: T[] = items.filter(({ file }) => !folders.some((folder) => isBelow(file, folder)));
  const alternatives: Cut<T>[] = [];
  for (const folder of folders) {
    const inside = items.filter(({ file }) => isBelow(file, folder));
    const clashing = new Set(
      conflicts
        .filter((files) => commonFolder(files) === folder)
        .flatMap((files) => files.map((file) => childOf(file, folder))),
    );
    const foldersPart = [...clashing].some((child) => !inside.some(({ file }) => file === child));
    for (const [child, members] of groupBy(inside, ({ file }) => childOf(file, folder))) {
      const isFile = members.every(({ file }) => file === child);
      if (clashing.has(child) || (foldersPart && !isFile))
        alternatives.push({ name: child, among: isFile ? 'files' : 'folders', items: members });
      else shared.push(...members);
    }
  }
  const repeats = alternatives.length * shared.length <= sharedBudget;
  const cuts = alternatives.flatMap((alternative) =>
    cutItems(
      repeats ? [...shared, ...alternative.items] : alternative.items,
      alternative.name,
      alternative.among,
    ),
  );
  return repeats ? cuts : [...cuts, { name, among, items: shared }];
}

/** The files of each identity that stands for different objects; conflicts inside one file are none of ours. */
function conflictsOf(items: readonly Item[]): string[][] {
  const conflicts: string[][] = [];
  for (const [identity, same] of groupBy(items, (item) => item.identity)) {
    if (identity === undefined || same.length < 2) continue;
    const files = [...new Set(same.map(({ file }) => file))];
    if (files.length < 2) continue;
    const [first, ...rest] = same;
    if (rest.some((item) => item.text() !== first?.text())) conflicts.push(files);
  }
  return conflicts;
}

/** The folders that lie below no other of them. */
function topmost(folders: readonly string[]): string[] {
  const distinct = [...new Set(folders)].sort((a, b) => a.length - b.length);
  return distinct.filter(
    (folder, index) => !distinct.slice(0, index).some((above) => isBelow(folder, above)),
  );
}

/** The path of the child of `folder` under which `file` lies, which is `file` itself when it lies directly in it. */
function childOf(file: string, folder: string): string {
  const start = folder === '' ? 0 : folder.length + 1;
  const slash = file.indexOf('/', start);
  return slash < 0 ? file : file.slice(0, slash);
}
