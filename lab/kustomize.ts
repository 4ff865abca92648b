import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Kustomizer } from '../src/worlds/kustomize/kustomizer.js';
import { foldersOf } from './kustomize-folders.js';
import {
  builtBy,
  differences,
  digestOf,
  type Objects,
  objectsIn,
  ofTheWire,
  reader,
} from './kustomize-objects.js';
import { bin, root } from './paths.js';
import { requireSeal } from './seal.js';

/** What `kustomize build` answers for one folder: its objects, or its last words. */
type Answer = { readonly objects: Objects } | { readonly refused: string };

/** What is written down of a folder: a digest of its objects or the objects themselves, or that kustomize refuses it. */
interface Recording {
  readonly kustomize: string;
  readonly built: Readonly<Record<string, string | Objects>>;
  readonly refused: readonly string[];
}

export interface KustomizeOptions {
  readonly folder: string;
  /** Where to write the answers down; undefined for nowhere. */
  readonly to: string | undefined;
  /** Whether the objects are written down, and not only a digest of them. */
  readonly whole: boolean;
}

const run = promisify(execFile);

/**
 * Builds every kustomization below a folder with the real kustomize, without network and plugins, and with ours, and compares
 * the objects that the wire needs, field by field. Answers how many differ.
 */
export async function compareKustomize(
  { folder, to, whole }: KustomizeOptions,
  say: (line: string) => void,
): Promise<number> {
  requireSeal();
  const base = resolve(root, folder);
  const ours = new Kustomizer(reader(base));
  const built: Record<string, string | Objects> = {};
  const refused: string[] = [];
  const tally = { equal: 0, differ: 0, refusedByBoth: 0, refusedByKustomize: 0 };
  for (const path of foldersOf(base)) {
    const name = relative(base, path) || '.';
    const [real, mine] = [await answerOf(path), builtBy(ours, name === '.' ? '' : name, { all: whole })];
    if ('refused' in real) {
      refused.push(name);
      if (mine.problems.length > 0) tally.refusedByBoth += 1;
      else {
        tally.refusedByKustomize += 1;
        say(`${name}: only kustomize refuses it: ${real.refused}`);
      }
      continue;
    }
    const objects = whole ? real.objects : ofTheWire(real.objects);
    built[name] = whole ? objects : digestOf(objects);
    const found = differences(objects, mine.objects);
    tally[found.length === 0 ? 'equal' : 'differ'] += 1;
    for (const line of found.slice(0, 5)) say(`${name}: ${line}`);
  }
  const { equal, differ } = tally;
  say(`${equal} of ${equal + differ} kustomizations that kustomize builds are the same`);
  say(`${tally.refusedByBoth} of ${refused.length} that it refuses give a problem here`);
  const recording: Recording = { kustomize: 'v5.8.2', built, refused };
  if (to !== undefined) writeFileSync(join(root, to), `${JSON.stringify(recording, undefined, 1)}\n`);
  return differ;
}

async function answerOf(folder: string): Promise<Answer> {
  try {
    const { stdout } = await run(join(bin, 'kustomize'), ['build', folder], {
      maxBuffer: 1 << 28,
      timeout: 20_000,
    });
    return { objects: objectsIn(stdout) };
  } catch (error) {
    const words = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    return { refused: words.trim().split('\n').at(-1)?.slice(-200) ?? '' };
  }
}
