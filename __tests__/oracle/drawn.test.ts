import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { factDigest } from '../../lab/fuzz/facts.js';
import type { OperatorAnswer, RecordedDraw } from '../../lab/fuzz/fuzz.js';
import { saidOperator } from '../../lab/fuzz/operator.js';
import { operatorCases } from '../../lab/fuzz/operator-cases.js';
import { agree, type RelabelAnswer, saidAnswer } from '../../lab/fuzz/relabel.js';
import { relabelCases } from '../../lab/fuzz/relabel-cases.js';

/** What the real thing said of a draw; a generator that draws otherwise today needs it recorded anew. */
function recorded<Answer>(name: string): RecordedDraw<Answer> {
  const file = new URL(`drawn/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as RecordedDraw<Answer>; // written by the laboratory
}

test.each(['relabel', 'relabel-2'] as const)(
  "%s: drawn rules do to drawn labels what Prometheus' own package does",
  (judge) => {
    const { seed, count, answers } = recorded<RelabelAnswer>(judge);
    const cases = relabelCases(seed, count);
    const differing = cases.flatMap((one, index) => {
      const [said, real = null] = [saidAnswer(one, judge), answers[index]];
      return agree(said, real) ? [] : [{ ...one, said, real }];
    });
    expect(differing).toEqual([]);
    expect(answers).toHaveLength(count);
  },
);

describe("the operator's own packages say of drawn objects what promwire says", () => {
  const { seed, count, versions, answers } = recorded<OperatorAnswer>('operator');
  const cases = operatorCases(seed, count);

  test.each(cases.map((objects, index) => ({ index, objects })))(
    'case $index',
    async ({ index, objects }) => {
      const facts = await saidOperator(objects, versions);
      expect(Object.fromEntries(facts.map((fact) => [fact.key, factDigest(fact)]))).toEqual(answers[index]);
    },
  );
});
