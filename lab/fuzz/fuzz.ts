import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { versions } from '../programs.js';
import { compareFacts, factDigest } from './facts.js';
import { realOperator, saidOperator } from './operator.js';
import { manifests, operatorCases } from './operator-cases.js';
import { agree, judges, type RelabelAnswer, type RelabelJudge, realAnswers, saidAnswer } from './relabel.js';
import { relabelCases } from './relabel-cases.js';

/** How many cases are drawn, and with which chance. */
interface Draw {
  readonly seed: number;
  readonly count: number;
}

/** What the real thing says of a draw, in the order of the cases; it is committed, and replayed without the programs. */
export interface RecordedDraw<Answer> extends Draw {
  readonly versions: Readonly<Record<string, string>>;
  readonly answers: readonly Answer[];
}

/** Of each fact of a case a digest, by its key. */
export type OperatorAnswer = Readonly<Record<string, string>>;

/** A case at which promwire and the real thing are not of one mind: files that show it. */
interface Differing {
  /** 0-based position among the cases. */
  readonly index: number;
  readonly files: Readonly<Record<string, string>>;
}

/** What a comparison came to. */
interface Compared {
  /** How many facts both sides tell alike. */
  readonly agreed: number;
  readonly differing: readonly Differing[];
  readonly answers: readonly (RelabelAnswer | OperatorAnswer)[];
  /** The programs that answered; left out for those of the laboratory's cluster. */
  readonly judges?: readonly string[];
}

/** What can be compared, by name. */
const comparisons: Readonly<Record<string, (draw: Draw) => Promise<Compared>>> = {
  relabel: (draw) => compareRelabel(draw, 'relabel'),
  'relabel-2': (draw) => compareRelabel(draw, 'relabel-2'),
  operator: compareOperator,
};

export interface FuzzOptions extends Draw {
  /** The folder for cases that differ. */
  readonly to: string | undefined;
  /** The file for what the real thing says. */
  readonly record: string | undefined;
}

/**
 * Draws cases that nobody wrote, and lets promwire and the real thing tell what becomes of them. Resolves to how many
 * differ; throws for a comparison that there is not.
 */
export async function fuzz(
  name: string,
  { seed, count, to, record }: FuzzOptions,
  say: (line: string) => void,
): Promise<number> {
  const comparison = comparisons[name];
  if (comparison === undefined) throw new Error(`there is nothing to compare by "${name}"`);
  const { agreed, differing, answers, judges } = await comparison({ seed, count });
  if (to !== undefined)
    for (const { index, files } of differing) writeFiles(join(to, `${name}-${seed}-${index}`), files);
  if (record !== undefined)
    writeFileSync(record, lines({ seed, count, versions: versions(judges) }, answers));
  say(`${count} cases: ${agreed} facts agree, ${differing.length} cases differ`);
  return differing.length;
}

function writeFiles(folder: string, files: Differing['files']): void {
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
}

/** A recorded draw as JSON, one answer a line. */
function lines(about: Omit<RecordedDraw<never>, 'answers'>, answers: Compared['answers']): string {
  const head = JSON.stringify(about).slice(0, -1);
  return `${head},\n"answers":[\n${answers.map((answer) => JSON.stringify(answer)).join(',\n')}\n]}\n`;
}

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

async function compareRelabel({ seed, count }: Draw, judge: RelabelJudge): Promise<Compared> {
  const cases = relabelCases(seed, count);
  const answers = await realAnswers(cases, judge);
  const differing = cases.flatMap((one, index): readonly Differing[] => {
    const [said, real] = [saidAnswer(one, judge), answers[index] ?? null];
    return agree(said, real) ? [] : [{ index, files: { 'differs.json': pretty({ ...one, said, real }) } }];
  });
  return { agreed: count - differing.length, differing, answers, judges: [judges[judge].program] };
}

async function compareOperator({ seed, count }: Draw): Promise<Compared> {
  const cases = operatorCases(seed, count);
  const real = await realOperator(cases);
  let agreed = 0;
  const differing: Differing[] = [];
  for (const [index, objects] of cases.entries()) {
    const found = compareFacts(await saidOperator(objects, versions()), real[index] ?? []);
    agreed += found.agreed;
    const files = { 'objects.yaml': manifests(objects), 'differs.json': pretty(found.differences) };
    if (found.differences.length > 0) differing.push({ index, files });
  }
  const answers = real.map((facts) => Object.fromEntries(facts.map((fact) => [fact.key, factDigest(fact)])));
  return { agreed, differing, answers };
}
