import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const gnuTime = '/usr/bin/time';
const hasGnuTime = existsSync(gnuTime);
// bash counts the time of its children to the millisecond, GNU time their memory; together they cost about a millisecond.
const script = 'TIMEFORMAT="%U %S %R"; exec 3>&2; time "$@" >/dev/null 2>&3 3>&-';

/**
 * Runs a whole process to its end: `{ name, command, cwd, ok }`, where `ok` lists the exit statuses that are no failure.
 * Returns `{ cpu, wall, memory }`: seconds (user and system together), seconds, MiB at the peak; memory is undefined on a
 * machine without GNU time. Throws when the process could not run or ended otherwise.
 */
function measure({ name, command, cwd, ok }, scratch) {
  const memoryFile = join(scratch, 'memory');
  const timed = hasGnuTime ? [gnuTime, '-q', '-f', '%M', '-o', memoryFile, ...command] : command;
  const run = spawnSync('bash', ['-c', script, 'bench', ...timed], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (run.error !== undefined) throw run.error;
  if (!ok.includes(run.status)) {
    throw new Error(`${name} ended with status ${run.status} in ${cwd}: ${run.stderr.slice(0, 2000)}`);
  }
  const [user, system, wall] = run.stderr.trim().split('\n').at(-1).split(' ').map(Number);
  const memory = hasGnuTime ? Number(readFileSync(memoryFile, 'utf8')) / 1024 : undefined;
  return { cpu: user + system, wall, memory };
}

/**
 * Measures programs side by side: in turn, `runs` times round, after one round that only warms the caches of the disk.
 * Returns the median of each figure, in the order of `programs`.
 */
export function sideBySide(programs, runs, scratch) {
  const results = programs.map(() => []);
  for (let round = 0; round <= runs; round++) {
    for (const [i, program] of programs.entries()) {
      const figures = measure(program, scratch);
      if (round > 0) results[i].push(figures);
    }
  }
  return results.map((figures) => ({
    cpu: median(figures.map(({ cpu }) => cpu)),
    wall: median(figures.map(({ wall }) => wall)),
    memory: hasGnuTime ? median(figures.map(({ memory }) => memory)) : undefined,
  }));
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
