import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import type { Recording } from '../../lab/recording.js';
import { digestOf, readScenario } from '../../lab/scenario.js';
import { scan } from '../../src/engine/scan.js';
import { memoryHost } from '../../src/host/memory-host.js';
import { recordedConfig } from './cases.js';
import { compare, fields, refusedIn } from './compare.js';
import { judge, readKnown } from './known.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
const scenarios = readdirSync(folder).filter((name) => existsSync(`${folder}${name}/recorded.json`));
const known = readKnown();

let agreements = 0;
let refused = 0;
let refusedHereToo = 0;
afterAll(() =>
  console.log(
    `oracle: ${agreements} of ${scenarios.length * fields.length} facts of ${scenarios.length} recordings agree\n` +
      `oracle: ${refusedHereToo} of ${refused} objects that the API server refused are refused here`,
  ),
);

test.each(scenarios)('%s', async (name) => {
  const scenario = readScenario(folder + name, name);
  const recording = JSON.parse(readFileSync(`${folder}${name}/recorded.json`, 'utf8')) as Recording; // written by the laboratory
  expect(recording.digest, 'changed since it was recorded: npm run lab -- record --only it').toBe(
    digestOf(scenario),
  );
  const files = Object.fromEntries(scenario.files.map((file) => [file.name, file.text]));
  const { now } = recordedConfig;
  const report = await scan({ host: memoryHost(files, { now }), config: recordedConfig.for(recording) });
  const differences = compare(recording, report, scenario);
  agreements += fields.length - differences.length;
  refused += recording.refused.length;
  refusedHereToo += refusedIn(recording, report).length;
  expect(judge(name, differences, known)).toEqual([]);
});

test('known.txt names recordings only', () => {
  expect(known.map(({ scenario }) => scenario).filter((name) => !scenarios.includes(name))).toEqual([]);
});

test('every scenario is recorded', () => {
  const all = readdirSync(folder).filter((name) => existsSync(`${folder}${name}/scenario.yaml`));
  expect(all.filter((name) => !scenarios.includes(name))).toEqual([]);
});
