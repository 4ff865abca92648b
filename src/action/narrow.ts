import type { Config } from '../config/config.js';
import type { Change } from '../engine/change/change.js';
import { scanChange } from '../engine/change/scan-change.js';
import type { TargetChange } from '../engine/change/target-changes.js';
import type { Report } from '../engine/report.js';
import type { Base, NoBase } from '../host/base.js';
import type { Host } from '../host/host.js';
import { notCompared, openedSentence, removedSentences, targetSentences } from '../report/change.js';
import { show } from '../util/symbol.js';
import { readEvent } from './event.js';
import type { Inputs } from './inputs.js';
import type { ActionIo } from './io.js';

export interface Narrowed {
  readonly report: Report;
  /** Sentences about the run itself, for the author of the workflow. */
  readonly remarks: readonly string[];
}

/** On a pull request the report is on what it changes, unless the input says otherwise. */
export async function narrow(
  report: Report,
  host: Host,
  config: Config,
  inputs: Inputs,
  io: ActionIo,
): Promise<Narrowed> {
  const event = readEvent(io);
  const warned = event.name === 'pull_request_target' ? [targetSentence] : [];
  const { scope = event.name === 'pull_request' ? 'affected' : 'all', workingDirectory } = inputs;
  if (scope === 'all') return { report, remarks: warned };
  const base = io.baseAt(workingDirectory, event.request, host);
  const compared = await scanChange(report, withFault(base, event.fault), config, inputs);
  const { change } = compared;
  if (change === undefined) return { report: compared, remarks: warned };
  const told = 'base' in change ? silentLosses(change, compared) : [notCompared(change)];
  return { report: compared, remarks: [...warned, ...told] };
}

/**
 * Where monitors lose targets without being deleted, or cannot be followed any more, and no finding says why, an author should
 * see that without looking for it: one notice, for GitHub shows few.
 */
function silentLosses(change: Change, { prometheuses, findings }: Report): readonly string[] {
  const there = new Set(prometheuses.flatMap(({ pools }) => pools.map(({ object }) => object)));
  const told = new Set(findings.map(({ object }) => object));
  const isSilent = (object: string) => there.has(object) && !told.has(object);
  const lost = change.targets.filter((one) => one.lost.length > 0 && isSilent(one.object));
  const losers = new Set(lost.map(({ object }) => object));
  const opened = change.opened.filter(({ object }) => isSilent(object) && !losers.has(object));
  const [first, ...others] = [...lost.map(lossSentence), ...opened.map(openedSentence)];
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : `\nand ${others.length} more: see the job summary`;
  return [`${show(first)}${more}`];
}

function lossSentence(change: TargetChange): string {
  const gone = removedSentences(change).map((end) => `\ntaken away: ${end}`);
  return `what this change does to ${change.object}: ${targetSentences(change)}${gone.join('')}`;
}

/** That the event told nothing matters where it might have named the base. */
function withFault(base: Base | NoBase, fault: string | undefined): Base | NoBase {
  if (fault === undefined) return base;
  return 'unavailable' in base
    ? { unavailable: `${base.unavailable}; ${fault}` }
    : { ...base, notes: [...base.notes, fault] };
}

const targetSentence =
  'pull_request_target runs with the rights of the base branch and checks that branch out, so promwire sees nothing of the pull request unless a step fetched it, and then takes its configuration and ignores from it. Use pull_request: promwire needs no right to write and no secret.';
