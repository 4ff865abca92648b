import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/config.js';
import { compare } from '../../src/engine/change/compare.js';
import { scan } from '../../src/engine/scan.js';
import type { Base } from '../../src/host/base.js';
import { memoryHost } from '../../src/host/memory-host.js';
import { changeOf } from '../../src/report/change.js';
import { root } from '../house/sources.js';

/**
 * Each mutant differs from `stack` by one slip, as a pull request may, and the laboratory has recorded what the real programs
 * made of both.
 */
const folder = join(root, '__tests__/oracle');
const mutants = readdirSync(folder).filter((name) => name.startsWith('mutant-'));

interface Recorded {
  readonly prometheuses: readonly {
    readonly active?: readonly { readonly url: string; readonly health: string }[];
  }[];
}

function filesOf(scenario: string): Readonly<Record<string, string>> {
  const names = readdirSync(join(folder, scenario)).filter(
    (name) => name.endsWith('.yaml') && name !== 'scenario.yaml',
  );
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, scenario, name), 'utf8')]));
}

/** How many targets were up. */
function upIn(scenario: string): number {
  const { prometheuses }: Recorded = JSON.parse(
    readFileSync(join(folder, scenario, 'recorded.json'), 'utf8'),
  );
  return prometheuses.flatMap(({ active = [] }) => active).filter(({ health }) => health === 'up').length;
}

const files = filesOf('stack');
const before = await scan({ host: memoryHost(files), config: defaultConfig });

async function compared(mutant: string) {
  const after = filesOf(mutant);
  const base: Base = {
    ...{ name: 'stack', host: memoryHost(files), notes: [] },
    isChanged: (path) => files[path] !== after[path],
    pathBefore: (path) => (files[path] === undefined ? undefined : path),
    pathNow: (path) => (after[path] === undefined ? undefined : path),
    textAtTip: () => undefined,
  };
  return compare(await scan({ host: memoryHost(after), config: defaultConfig }), before, base);
}

test('the stack has no finding, and ten targets are up', () => {
  expect([before.findings, upIn('stack')]).toEqual([[], 10]);
});

test.each(mutants)('as a pull request, every finding of %s stands on a changed line', async (mutant) => {
  const { findings } = await compared(mutant);
  expect(findings.filter(({ changedAt }) => changedAt === undefined).map(({ rule }) => rule)).toEqual([]);
});

test.each(mutants.filter((mutant) => upIn(mutant) < upIn('stack')))(
  'real Prometheus loses targets by %s, and that is told',
  async (mutant) => {
    const report = await compared(mutant);
    const change = changeOf(report);
    const lost = change?.targets.flatMap((one) => [...one.lost, ...one.downNow]) ?? [];
    expect(report.findings.length + lost.length + (change?.opened.length ?? 0)).toBeGreaterThan(0);
  },
);

test.each(mutants.filter((mutant) => upIn(mutant) === upIn('stack')))(
  'real Prometheus loses none by %s, and no error is told',
  async (mutant) => {
    const { findings } = await compared(mutant);
    expect(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([]);
  },
);
