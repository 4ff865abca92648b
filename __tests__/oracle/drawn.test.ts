import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { RecordedDraw } from '../../lab/fuzz/fuzz.js';
import { agree, type RelabelAnswer, saidAnswer } from '../../lab/fuzz/relabel.js';
import { relabelCases } from '../../lab/fuzz/relabel-cases.js';

/** What the real thing said of a draw; a generator that draws otherwise today needs it recorded anew. */
function recorded<Answer>(name: string): RecordedDraw<Answer> {
  const file = new URL(`drawn/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as RecordedDraw<Answer>; // written by the laboratory
}

test("drawn rules do to drawn labels what Prometheus' own package does", () => {
  const { seed, count, answers } = recorded<RelabelAnswer>('relabel');
  const cases = relabelCases(seed, count);
  const differing = cases.flatMap((one, index) => {
    const [said, real = null] = [saidAnswer(one), answers[index]];
    return agree(said, real) ? [] : [{ ...one, said, real }];
  });
  expect(differing).toEqual([]);
  expect(answers).toHaveLength(count);
});
