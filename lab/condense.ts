import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draw } from './mutate.js';
import type { Recording } from './recording.js';
import { upCounts } from './up-counts.js';

/** What became of the mutants of a scenario, short: the mutants themselves are made again from the seed. */
export interface MutantOutcomes extends Draw {
  /** The scenario that they are made from. */
  readonly base: string;
  /** By the digest of the mutant, the targets that are up: see `upCounts`. */
  readonly up: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The digests of those of which the API server refused an object; left out where nobody looked. */
  readonly refused?: readonly string[];
}

/** Writes the outcomes of all recorded mutants below a folder; returns how many there are. */
export function condense(folder: string, to: string, about: Omit<MutantOutcomes, 'up' | 'refused'>): number {
  const recordings = readdirSync(folder)
    .map((name) => join(folder, name, 'recorded.json'))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as Recording); // written by the laboratory
  const up = recordings
    .map((recording) => `    ${JSON.stringify(recording.digest)}: ${JSON.stringify(upCounts(recording))}`)
    .sort();
  const head = JSON.stringify(about, null, 2).slice(0, -2);
  const refused = recordings.filter((recording) => recording.refused.length > 0).map(({ digest }) => digest);
  const tail = `  "refused": ${JSON.stringify(refused.sort())}`;
  writeFileSync(to, `${head},\n  "up": {\n${up.join(',\n')}\n  },\n${tail}\n}\n`);
  return recordings.length;
}
