import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/diagnostics/finding.js';
import { scan } from '../../src/engine/scan.js';
import { memoryHost } from '../../src/host/memory-host.js';
import { type Case, casesOf, folder, recordedConfig } from './cases.js';

/*
 * Mutants differ from a scenario in which all is right by one change. Of those that lost a target promwire must find the
 * change; of those that changed nothing it must say nothing new. Each is judged twice: as any repository is, and with the
 * configuration that says what is true of the laboratory, that the files are all there is.
 */

/** The laboratory lets every account read everything, which no file of a scenario says, unless the scenario has rights of its own. */
const rights = {
  'laboratory.yaml': `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: laboratory-reads }
rules: [{ apiGroups: ["*"], resources: ["*"], verbs: [get, list, watch] }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: laboratory-reads }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: laboratory-reads }
subjects: [{ apiGroup: rbac.authorization.k8s.io, kind: Group, name: "system:serviceaccounts" }]
`,
};

const cases = casesOf();

/** What is known beside the files: nothing, or that they are the whole cluster, as they are in the laboratory. */
const worlds = ['open', 'closed'] as const;
type WorldOf = (typeof worlds)[number];

const newScore = () => ({ lost: 0, found: 0, warned: 0, unprovable: 0, same: 0, alarmed: 0 });
const scores = { open: newScore(), closed: newScore() };
const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1);
const withdrawn = cases.filter(({ hasLost, isWithdrawn }) => hasLost && isWithdrawn).length;
afterAll(() => {
  for (const world of worlds) {
    const { lost, found, warned, unprovable, same, alarmed } = scores[world];
    console.log(
      `mutants, world ${world}: of ${lost} that lost a target ${found} are found as an error at the change (${percent(found, lost)} %), ` +
        `${warned} more as a warning; ${unprovable} of them no file proves (${lists[world]}), of the others ` +
        `${percent(found, lost - unprovable)} % are found; of ${same} that changed nothing ${alarmed} have a new error ` +
        `(${percent(alarmed, same)} %); ${withdrawn} more lack the monitor itself, so that nothing is promised any more`,
    );
  }
});

/** The changes that no file proves, each with why: `name reason`. */
const lists = { open: 'missed.txt', closed: 'missed-closed.txt' };
const missed = { open: readList(lists.open), closed: readList(lists.closed) };

function readList(file: string): ReadonlyMap<string, string> {
  const lines = readFileSync(new URL(`./${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
}

async function findingsIn(
  { files, recording, scenario }: Pick<Case['base'], 'files' | 'recording' | 'scenario'>,
  world: WorldOf,
): Promise<readonly Finding[]> {
  const config = recordedConfig.for(recording);
  const isGiven = world === 'closed' && scenario.rbac === 'all';
  const { findings } = await scan({
    host: memoryHost(isGiven ? { ...files, ...rights } : files, { now: recordedConfig.now }),
    config: world === 'closed' ? { ...config, assume: { ...config.assume, closed: 'everywhere' } } : config,
  });
  return findings.filter(({ severity }) => severity !== 'notice');
}

const bases = new Map<string, ReturnType<typeof findingsIn>>();
function findingsInBase({ base }: Case, world: WorldOf) {
  const key = `${world} ${base.name}`;
  const known = bases.get(key) ?? findingsIn(base, world);
  bases.set(key, known);
  return known;
}

describe.each(worlds)('world %s', (world) => {
  const score = scores[world];
  describe.each([...new Set(cases.map(({ base }) => base.name))])('mutants of %s', (base) => {
    test.each(cases.filter((one) => one.base.name === base))('$name: $says', async (mutant) => {
      const findings = await findingsIn({ ...mutant.base, files: mutant.files }, world);
      const known = await findingsInBase(mutant, world);
      const before = new Set(known.map(({ rule, object }) => `${rule} ${object}`));
      const fresh = findings.filter(({ rule, object }) => !before.has(`${rule} ${object}`));
      if (mutant.isSame) {
        const alarms = fresh.filter(({ severity }) => severity === 'error');
        score.same += 1;
        score.alarmed += alarms.length > 0 ? 1 : 0;
        expect(alarms.map(({ message }) => message)).toEqual([]);
      }
      if (!mutant.hasLost || mutant.isWithdrawn) return;
      score.lost += 1;
      const told = fresh.filter(({ at, related }) =>
        [at, ...related.map((end) => end.at)].some(({ file }) => mutant.places.includes(file)),
      );
      const isFound = told.some(({ severity }) => severity === 'error');
      const isMissed = missed[world].has(mutant.name);
      score.found += isFound ? 1 : 0;
      score.warned += !isFound && told.length > 0 ? 1 : 0;
      score.unprovable += isMissed ? 1 : 0;
      expect([mutant.name, isFound ? 'found' : 'missed']).toEqual([
        mutant.name,
        isMissed ? 'missed' : 'found',
      ]);
    });

    test('the scenario that they are made from is right', async () => {
      const [one] = cases.filter((other) => other.base.name === base);
      const errors = one === undefined ? [] : await findingsInBase(one, world);
      expect(errors.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
    });
  });

  test('the list of what is missed names mutants that lost a target, each with a reason', () => {
    const lost = cases.filter(({ hasLost, isWithdrawn }) => hasLost && !isWithdrawn).map(({ name }) => name);
    expect([...missed[world].keys()].filter((name) => !lost.includes(name))).toEqual([]);
    expect([...missed[world].values()].filter((reason) => reason.length < 20)).toEqual([]);
  });
});

test('every file of outcomes is read', () => {
  const files = readdirSync(`${folder}mutants`).filter((name) => name.endsWith('.json'));
  expect(
    files.filter((name) => !cases.some((one) => one.name.startsWith(name.replace('.json', '')))),
  ).toEqual([]);
});
