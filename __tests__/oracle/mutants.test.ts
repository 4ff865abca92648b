import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/diagnostics/finding.js';
import { scan } from '../../src/engine/scan.js';
import { memoryHost } from '../../src/host/memory-host.js';
import { type Case, casesOf, folder, recordedConfig } from './cases.js';

/*
 * Mutants differ from a scenario in which all is right by one change. Of those that lost a target promwire must find the
 * change; of those that changed nothing it must say nothing new.
 */

const cases = casesOf();
const score = { lost: 0, found: 0, warned: 0, unprovable: 0, same: 0, alarmed: 0 };
const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1);
afterAll(() => {
  const { lost, found, warned, unprovable, same, alarmed } = score;
  console.log(
    `mutants: of ${lost} that lost a target ${found} are found as an error at the changed file (${percent(found, lost)} %), ` +
      `${warned} more as a warning; ${unprovable} of them no file proves (missed.txt), of the others ` +
      `${percent(found, lost - unprovable)} % are found; of ${same} that changed nothing ${alarmed} have a new error ` +
      `(${percent(alarmed, same)} %)`,
  );
});

/** The changes that no file proves, each with why: `name reason`. */
const missed = new Map(
  readFileSync(new URL('./missed.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
);

async function findingsIn({
  files,
  recording,
}: Pick<Case, 'files' | 'recording'>): Promise<readonly Finding[]> {
  const { findings } = await scan({
    host: memoryHost(files, { now: recordedConfig.now }),
    config: recordedConfig.for(recording),
  });
  return findings.filter(({ severity }) => severity !== 'notice');
}

const bases = new Map<string, ReturnType<typeof findingsIn>>();
function findingsInBase({ base }: Case) {
  const known = bases.get(base.name) ?? findingsIn(base);
  bases.set(base.name, known);
  return known;
}

describe.each([...new Set(cases.map(({ base }) => base.name))])('mutants of %s', (base) => {
  test.each(cases.filter((one) => one.base.name === base))('$name: $says', async (mutant) => {
    const findings = await findingsIn(mutant);
    const before = new Set((await findingsInBase(mutant)).map(({ rule, object }) => `${rule} ${object}`));
    const fresh = findings.filter(({ rule, object }) => !before.has(`${rule} ${object}`));
    if (mutant.isSame) {
      const alarms = fresh.filter(({ severity }) => severity === 'error');
      score.same += 1;
      score.alarmed += alarms.length > 0 ? 1 : 0;
      expect(alarms.map(({ message }) => message)).toEqual([]);
    }
    if (!mutant.hasLost) return;
    score.lost += 1;
    const told = fresh.filter(({ at, related }) =>
      [at, ...related.map((end) => end.at)].some(({ file }) => mutant.changed.includes(file)),
    );
    const isFound = told.some(({ severity }) => severity === 'error');
    score.found += isFound ? 1 : 0;
    score.warned += !isFound && told.length > 0 ? 1 : 0;
    score.unprovable += missed.has(mutant.name) ? 1 : 0;
    expect([mutant.name, isFound ? 'found' : 'missed']).toEqual([
      mutant.name,
      missed.has(mutant.name) ? 'missed' : 'found',
    ]);
  });
});

test('missed.txt names mutants that lost a target, each with a reason', () => {
  const lost = cases.filter(({ hasLost }) => hasLost).map(({ name }) => name);
  expect([...missed.keys()].filter((name) => !lost.includes(name))).toEqual([]);
  expect([...missed.values()].filter((reason) => reason.length < 20)).toEqual([]);
});

test('every file of outcomes is read', () => {
  const files = readdirSync(`${folder}mutants`).filter((name) => name.endsWith('.json'));
  expect(
    files.filter((name) => !cases.some((one) => one.name.startsWith(name.replace('.json', '')))),
  ).toEqual([]);
});
