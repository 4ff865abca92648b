import { labelRecord, labelsFrom } from '../../src/discovery/relabel/labels.js';
import { relabel } from '../../src/discovery/relabel/relabel.js';
import {
  checkRelabelConfig,
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

/** What Prometheus' own package makes of the cases. */
export async function realAnswers(cases: readonly RelabelCase[]): Promise<readonly RelabelAnswer[]> {
  const questions = cases.map(({ labels, rules }) => ({ labels, rules: rules.map(asWritten) }));
  const told = await ask<Told>('prometheus-answers', questions);
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
export function saidAnswer({ labels, rules }: RelabelCase): RelabelAnswer {
  if (rules.some(({ action }) => action !== undefined && parseAction(action) === undefined)) return 'refused';
  const configs = rules.map(relabelConfig);
  if (configs.some((config) => checkRelabelConfig(config, 3) !== undefined)) return 'refused';
  const result = relabel(labelsFrom(labels), configs, 3);
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
