import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordedConfig } from '../../__tests__/oracle/cases.js';
import { compare, type Difference, fields } from '../../__tests__/oracle/compare.js';
import { scan } from '../../src/engine/scan.js';
import { memoryHost } from '../../src/host/memory-host.js';
import type { Recording } from '../recording.js';
import { readScenario } from '../scenario.js';

/** Compares all recorded scenarios of a folder, and says what differs. Resolves to how many do. */
export async function replayAll(folder: string, say: (line: string) => void): Promise<number> {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'recorded.json')));
  const all = [];
  for (const name of names.sort()) all.push({ name, ...(await replay(folder, name)) });
  const differing = all.filter(({ differences }) => differences.length > 0);
  for (const { name, differences } of differing)
    for (const { field, what } of differences) say(`${name} ${field}: ${what}`);
  const agreed = all.reduce((sum, one) => sum + one.agreed, 0);
  say(`${all.length} scenarios: ${agreed} facts agree, ${differing.length} scenarios differ`);
  return differing.length;
}

/** Compares a recorded scenario of some folder with what promwire says, as the tests do with those that are committed. */
async function replay(
  folder: string,
  name: string,
): Promise<{ readonly agreed: number; readonly differences: readonly Difference[] }> {
  const scenario = readScenario(join(folder, name), name);
  const recording = JSON.parse(readFileSync(join(folder, name, 'recorded.json'), 'utf8')) as Recording; // written by the laboratory
  const files = Object.fromEntries(scenario.files.map((file) => [file.name, file.text]));
  const host = memoryHost(files, { now: recordedConfig.now });
  const report = await scan({ host, config: recordedConfig.for(recording) });
  const differences = compare(recording, report, scenario);
  return { agreed: fields.length - differences.length, differences };
}
