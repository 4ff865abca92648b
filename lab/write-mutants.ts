import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { type Draw, mutants } from './mutate.js';

/** What `npm run lab -- mutate` was asked for. */
interface Wish extends Draw {
  /** Folder of a scenario. */
  readonly from: string;
  /** Folder that gets one scenario for each mutant. */
  readonly to: string;
}

/** Writes mutants of a scenario as scenarios of their own, each under the nodes and servers of the first; returns how many. */
export function writeMutants({ from, to, ...draw }: Wish): number {
  const names = readdirSync(from).filter((name) => name.endsWith('.yaml') && name !== 'scenario.yaml');
  const files = Object.fromEntries(
    names.sort().map((name) => [name, readFileSync(join(from, name), 'utf8')]),
  );
  const told = readFileSync(join(from, 'scenario.yaml'), 'utf8');
  const made = mutants(files, draw);
  made.forEach(({ operation, says, files: changed }, index) => {
    const folder = join(to, `mutant-${String(index + 1).padStart(2, '0')}-${operation}`);
    mkdirSync(folder, { recursive: true });
    const scenario = parseDocument(told);
    scenario.set('says', says);
    writeFileSync(join(folder, 'scenario.yaml'), scenario.toString({ lineWidth: 0 }));
    for (const [name, text] of Object.entries(changed)) writeFileSync(join(folder, name), text);
  });
  return made.length;
}
