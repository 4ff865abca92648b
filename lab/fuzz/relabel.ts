import { labelRecord, labelsFrom, majorOf } from '../../src/discovery/relabel/labels.js';
import { relabel } from '../../src/discovery/relabel/relabel.js';
import {
  checkRelabelConfig,
  namesTaken,
  parseAction,
  type RelabelFields,
  relabelConfig,
} from '../../src/discovery/relabel/relabel-config.js';
import { isSymbolic } from '../../src/util/symbol.js';
import { ask } from './ask.js';
import type { RelabelCase } from './relabel-cases.js';

/** What becomes of a case: the labels, null for a dropped set, `refused` where a rule is not taken, `open` where promwire cannot tell. */
export type RelabelAnswer = Readonly<Record<string, string>> | null | 'refused' | 'open';

interface Told {
  readonly kept: boolean;
  readonly labels?: Readonly<Record<string, string>>;
  readonly fault?: string;
}

/** The packages that can be asked, by the name of the comparison. */
export const judges = {
  relabel: { program: 'prometheus-answers', running: { major: 3, minor: 16 } },
  'relabel-2': { program: 'prometheus2-answers', running: { major: 2, minor: 55 } },
} as const;
export type RelabelJudge = keyof typeof judges;

/** What Prometheus' own package makes of the cases. */
export async function realAnswers(
  cases: readonly RelabelCase[],
  judge: RelabelJudge,
): Promise<readonly RelabelAnswer[]> {
  const questions = cases.map(({ labels, rules }) => ({ labels, rules: rules.map(asWritten) }));
  const told = await ask<Told>(judges[judge].program, questions);
  return told.map(({ kept, labels, fault }) =>
    fault !== undefined ? 'refused' : kept ? (labels ?? {}) : null,
  );
}

function asWritten(rule: RelabelFields): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(rule).map(([field, value]) => [
      field.replace(/[A-Z]/, (capital) => `_${capital.toLowerCase()}`),
      value,
    ]),
  );
}

/** What promwire makes of a case. */
export function saidAnswer({ labels, rules }: RelabelCase, judge: RelabelJudge): RelabelAnswer {
  const { running } = judges[judge];
  if (rules.some(({ action }) => action !== undefined && parseAction(action) === undefined)) return 'refused';
  const configs = rules.map(relabelConfig);
  const taken = namesTaken(running, undefined);
  if (configs.some((config) => checkRelabelConfig(config, taken) !== undefined)) return 'refused';
  const result = relabel(labelsFrom(labels), configs, majorOf(running));
  if (result.kept === 'unknown') return 'open';
  return result.kept ? labelRecord(result.labels) : null;
}

/** Whether the two are one; a label that promwire leaves open may have any value, and then there may be others. */
export function agree(said: RelabelAnswer, real: RelabelAnswer): boolean {
  if (said === 'open') return real !== 'refused';
  if (said === null || real === null || typeof said === 'string' || typeof real === 'string')
    return said === real;
  const told = new Map(Object.entries(real));
  const hasOpen = Object.values(said).some(isSymbolic);
  const isMet = Object.entries(said).every(([name, value]) => isSymbolic(value) || told.get(name) === value);
  return isMet && (hasOpen || told.size === Object.keys(said).length);
}
