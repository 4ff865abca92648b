import type { Finding, Problem, Unproven } from '../diagnostics/finding.js';
import { title } from '../model/object.js';
import type { Where } from '../rules/define-rule.js';
import { textAt } from '../source/locate.js';
import type { Manifest } from '../source/manifest.js';
import { isSymbolic } from '../source/template.js';
import { groupBy } from '../util/group.js';
import type { World } from '../worlds/world.js';
import type { Told } from './check.js';
import { toFinding, toSpan } from './to-finding.js';

export interface Settled {
  readonly findings: readonly Finding[];
  /** Problems of text that is not yet what will be applied, each with what would settle it. */
  readonly unproven: readonly Unproven[];
}

/** Holds what the rules told of each world against what is known of the worlds together. */
export function settle(told: readonly Told[], worlds: readonly World[]): Settled {
  const findings: Finding[] = [];
  const unproven: Unproven[] = [];
  const holders = holdersOf(worlds);
  for (const same of groupBy(told, keyOf).values()) {
    for (const each of same) {
      const { rule, problem, subject, world } = each;
      const object = title(subject);
      const all = holders.get(subject.manifest) ?? [world];
      const isShared = same.length >= all.length;
      const needs = doubt(each) ?? (isShared ? undefined : alternatives(all));
      if (needs !== undefined) unproven.push({ object, hop: rule.title, needs, at: toSpan(problem.at) });
      else {
        const confidence = isShared ? problem.confidence : 'likely'; // in another world it does not show
        findings.push(toFinding(rule, { ...problem, confidence }, object, [world.name]));
      }
    }
  }
  return { findings, unproven };
}

/** One problem in several worlds has one place. */
function keyOf({ rule, problem, world }: Told): string {
  const { at } = problem;
  if (!('manifest' in at)) return `${rule.id} ${world.name} ${at.start}`;
  const { source, start } = at.manifest;
  return JSON.stringify([rule.id, source.path, start, at.manifest.at, at.path, at.part, at.text]);
}

/** The worlds that hold an object; only told where there are several. */
function holdersOf(worlds: readonly World[]): ReadonlyMap<Manifest, readonly World[]> {
  const holders = new Map<Manifest, World[]>();
  if (worlds.length === 1) return holders;
  for (const world of worlds) {
    for (const { manifest } of Object.values(world.objects).flat()) {
      const before = holders.get(manifest) ?? [];
      if (before.at(-1) !== world) holders.set(manifest, [...before, world]);
    }
  }
  return holders;
}

/** Why the text of one of the ends is not what will be applied; undefined when it is. */
function doubt({ problem, world }: Told): string | undefined {
  for (const where of endsOf(problem)) {
    if (!('manifest' in where)) continue;
    const [change] = world.changedBy(where.manifest);
    if (change !== undefined) {
      return `the output of ${change.kustomization}, which changes the objects by "${change.fields.join('", "')}"`;
    }
    const text = textAt(where);
    if (text.length < 300 && isSymbolic(text)) return 'the text that takes the place of a variable there';
  }
  return notAppliedTogether(problem);
}

/** Folders of samples, which show something and are seldom applied with what stands beside them. */
const ofSamples = /^(?:.*\/)?(?:examples?|samples?|docs?|documentation|testdata|fixtures)(?=\/)/;

/** Ends of which one lies in a folder of samples and another outside of it need not meet in any cluster. */
function notAppliedTogether(problem: Problem<Where>): string | undefined {
  const files = endsOf(problem).map((where) =>
    'manifest' in where ? where.manifest.source.path : where.file,
  );
  for (const file of files) {
    const folder = ofSamples.exec(file)?.[0];
    const other = folder && files.find((path) => !path.startsWith(`${folder}/`));
    if (other) return `whether ${folder} is applied together with ${other}`;
  }
  return undefined;
}

/** Files of one folder that cannot all be applied: which of them is, the files do not tell. */
function alternatives(worlds: readonly World[]): string | undefined {
  const files = worlds.filter(({ among }) => among === 'files').map(({ name }) => name);
  return files.length === 0 ? undefined : `which of ${files.sort().slice(0, 3).join(', ')} is applied`;
}

function endsOf({ at, related }: Problem<Where>): readonly Where[] {
  return [at, ...related.map((end) => end.at)];
}
