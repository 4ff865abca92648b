import { readFileSync } from 'node:fs';
import { type Difference, type Field, fields } from './compare.js';

/** A difference that is known, with why it is there. */
export interface Known {
  readonly scenario: string;
  readonly field: Field;
  readonly reason: string;
}

/**
 * Reads `known.txt`: a line is `scenario field,field... reason`; a line that starts with `#` is a remark. Throws on any
 * other line.
 */
export function readKnown(): readonly Known[] {
  const lines = readFileSync(new URL('./known.txt', import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('#')).flatMap(knownOf);
}

function knownOf(line: string): readonly Known[] {
  const [scenario = '', names = '', ...reason] = line.split(/\s+/);
  return names.split(',').map((name) => {
    const field = fields.find((one) => one === name);
    if (field === undefined || reason.length === 0)
      throw new Error(`known.txt: not "scenario field,field... reason": ${line}`);
    return { scenario, field, reason: reason.join(' ') };
  });
}

/** Differences that nobody knows yet, and known ones that are gone. */
export function judge(
  scenario: string,
  differences: readonly Difference[],
  known: readonly Known[],
): readonly string[] {
  const mine = known.filter((one) => one.scenario === scenario);
  const fresh = differences.filter(({ field }) => !mine.some((one) => one.field === field));
  const stale = mine.filter(({ field }) => !differences.some((one) => one.field === field));
  return [
    ...fresh.map(({ field, what }) => `${scenario} ${field}: ${what}`),
    ...stale.map(({ field }) => `${scenario} ${field}: agrees now; take the line from known.txt`),
  ];
}
