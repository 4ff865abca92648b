import type { Finding, Problem, Unproven } from '../diagnostics/finding.js';
import { type KubernetesObject, title } from '../model/object.js';
import type { Where } from '../rules/define-rule.js';
import { markOf, textAt, valueAt } from '../source/locate.js';
import { madeBy } from '../source/made.js';
import type { Manifest, Place } from '../source/manifest.js';
import { isSymbolic } from '../source/template.js';
import { groupBy } from '../util/group.js';
import type { Change, Together, World } from '../worlds/world.js';
import type { Told } from './check.js';
import { unite } from './sift.js';
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
  const holders = holdersOf(told, worlds);
  for (const same of groupBy(told, keyOf).values()) {
    const ofBuilds: { readonly finding: Finding; readonly build: string }[] = [];
    const worldsTold = new Set(same.map(({ world }) => world)).size;
    for (const each of same) {
      const { rule, problem, subject, world } = each;
      const object = title(subject);
      const all = holders.get(originOf(subject.manifest)) ?? new Set([world]);
      const isShared = worldsTold >= all.size;
      const build = buildOf(problem, world);
      const isSettled = isShared || build !== undefined; // what one build holds is broken there, whatever others do
      const needs = doubt(each) ?? (isSettled ? undefined : alternatives([...all]));
      if (needs !== undefined) {
        unproven.push({ object, hop: rule.title, needs, at: toSpan(problem.at) });
        continue;
      }
      // In another world it does not show, or the end that a chart makes rests on defaults that were taken.
      const confidence = isSettled && !restsOnDefaults(problem) ? problem.confidence : 'likely';
      const found = toFinding(rule, withSafeEdits({ ...problem, confidence }, isShared), object, [
        build === undefined ? world.name : build.name,
      ]);
      if (build === undefined) findings.push(found);
      else ofBuilds.push({ finding: found, build: `${world.name} ${build.title}` });
    }
    findings.push(...toldOnce(ofBuilds));
  }
  return { findings, unproven };
}

function restsOnDefaults(problem: Problem<Where>): boolean {
  return endsOf(problem).some((end) => 'manifest' in end && madeBy(end)?.isCertain === false);
}

/** What all ends of a problem are applied with; undefined where any of them is a plain file, or applied with others. */
function buildOf(problem: Problem<Where>, world: World): Together | undefined {
  const [first, ...others] = endsOf(problem).map((end) => appliedWith(end, world));
  return others.every((other) => other?.title === first?.title) ? first : undefined;
}

function appliedWith(where: Where, world: World): Together | undefined {
  return 'manifest' in where ? world.appliedWith(where.manifest) : undefined;
}

/** The words of one base, built by several kustomizations, are told once: the n-th problem there of each build is one. */
function toldOnce(
  told: readonly { readonly finding: Finding; readonly build: string }[],
): readonly Finding[] {
  const result: Finding[] = [];
  for (const ofBuild of groupBy(told, ({ build }) => build).values()) {
    for (const [n, { finding }] of ofBuild.entries()) {
      const known = result[n];
      result[n] = known === undefined ? finding : withCommonEdits(known, finding);
    }
  }
  return result;
}

/** What is right for one build and wrong for another is no edit. */
function withCommonEdits(known: Finding, other: Finding): Finding {
  const { edits, ...rest } = unite(known, other);
  const isCommon = JSON.stringify(known.edits) === JSON.stringify(other.edits);
  return edits !== undefined && isCommon ? { ...rest, edits } : rest;
}

/** An edit of words that other builds use without fault would break those; and not all words are what is applied. */
function withSafeEdits({ edits, ...rest }: Problem<Where>, isShared: boolean): Problem<Where> {
  const isSafe = ({ at }: { readonly at: Where }) =>
    !('manifest' in at) || at.manifest.built === undefined || (isShared && isAsWritten(at));
  return edits?.every(isSafe) === true ? { ...rest, edits } : rest;
}

/** Whether the words of a place are what is applied: a name with a prefix is not written as such. */
function isAsWritten(at: Place): boolean {
  const value = at.part === 'key' ? at.path.at(-1) : valueAt(at);
  return (
    typeof value === 'object' ||
    String(value) === textAt({ manifest: at.manifest, path: at.path, part: at.part })
  );
}

/** One problem in several worlds has one place. */
function keyOf({ rule, problem, world }: Told): string {
  const { at } = problem;
  if (!('manifest' in at)) return `${rule.id} ${world.name} ${at.start}`;
  if (at.manifest.built !== undefined) {
    const { source, start, end } = markOf(at);
    return JSON.stringify([rule.id, source.path, start, end]);
  }
  const { source, start } = at.manifest;
  return JSON.stringify([rule.id, source.path, start, at.manifest.at, at.path, at.part, at.text]);
}

/** The worlds that hold the subjects, by where these were first written. */
function holdersOf(told: readonly Told[], worlds: readonly World[]): ReadonlyMap<string, ReadonlySet<World>> {
  const holders = new Map<string, Set<World>>(
    told.map(({ subject }) => [originOf(subject.manifest), new Set()]),
  );
  const sources = new Set(told.map(({ subject }) => subject.manifest.source));
  for (const world of told.length === 0 ? [] : worlds) {
    for (const list of Object.values(world.objects) as (readonly KubernetesObject[])[]) {
      for (const { manifest } of list)
        if (sources.has(manifest.source)) holders.get(originOf(manifest))?.add(world);
    }
  }
  return holders;
}

function originOf({ source, start, at }: Manifest): string {
  return `${source.path}\0${start}\0${at.join('.')}`;
}

/** Why the text of one of the ends is not what will be applied; undefined when it is. */
function doubt({ problem, world, subject }: Told): string | undefined {
  // A kustomization may write the source of a chart; what stands elsewhere in such an object is filled in as well.
  const namespace = subject.manifest.built?.valueOf(['metadata', 'namespace']);
  if (typeof namespace === 'string' && namespace.includes('{{'))
    return 'the output of the chart that the object is for';
  for (const where of endsOf(problem)) {
    if (!('manifest' in where)) continue;
    const [change] = world.changedBy(where.manifest);
    if (change !== undefined) return outputOf(change);
    const [gap] = problem.confidence === 'likely' ? world.gapsBeside(where.manifest) : [];
    if (gap !== undefined) return `what "${gap.what}" of ${gap.file} adds, which is not in the scan`;
    const text = where.manifest.built === undefined ? textAt(where) : builtText(where);
    if (text.length < 300 && isSymbolic(text)) return 'the text that takes the place of a variable there';
  }
  return notAppliedTogether(problem, world);
}

function outputOf({ kustomization, fields, isOpen }: Change): string {
  const named = `"${fields.join('", "')}"`;
  return isOpen
    ? `${named}, which ${kustomization} asks for: it is not in the scan and may change the objects`
    : `the output of ${kustomization}, which changes the objects by ${named}`;
}

/** What a build has made of the text of a place, where that is one text. */
function builtText(where: Place): string {
  const value = where.part === 'key' ? where.path.at(-1) : valueAt(where);
  return typeof value === 'object' ? textAt(where) : String(value ?? '');
}

/** Folders of samples, which show something and are seldom applied with what stands beside them. */
const ofSamples = /^(?:.*\/)?(?:examples?|samples?|docs?|documentation|testdata|fixtures)(?=\/)/;

/** Ends of which one lies in a folder of samples and another outside of it need not meet in any cluster. */
function notAppliedTogether(problem: Problem<Where>, world: World): string | undefined {
  if (buildOf(problem, world) !== undefined) return undefined;
  // The configuration says of a chart that it is installed beside everything.
  const isGiven = (end: Where) => 'manifest' in end && madeBy(end)?.release.kind === 'Values';
  const apart = [
    ...new Set(
      endsOf(problem)
        .filter((end) => !isGiven(end))
        .map((end) => appliedWith(end, world)?.title ?? 'what no kustomization builds'),
    ),
  ];
  if (apart.length > 1) return `whether ${apart.sort().slice(0, 2).join(' is applied together with ')}`;
  const files = endsOf(problem).map((where) => {
    if (!('manifest' in where)) return where.file;
    return world.appliedWith(where.manifest)?.path ?? where.manifest.source.path;
  });
  for (const file of files) {
    const folder = ofSamples.exec(file)?.[0];
    if (folder === undefined) continue;
    const other = files.find((path) => !path.startsWith(`${folder}/`));
    if (other !== undefined) return `whether ${folder} is applied together with ${other}`;
    const samples = [...new Set(files.flatMap((path) => sampleIn(folder, path) ?? []))];
    if (samples.length > 1) return `whether ${samples.sort().slice(0, 2).join(' is applied together with ')}`;
  }
  return undefined;
}

/** The folder right below that of samples in which a file lies: each shows something of its own. */
function sampleIn(folder: string, path: string): string | undefined {
  const slash = path.indexOf('/', folder.length + 1);
  return slash === -1 ? undefined : path.slice(0, slash);
}

/** Files of one folder that cannot all be applied: which of them is, the files do not tell. */
function alternatives(worlds: readonly World[]): string | undefined {
  const files = worlds.filter(({ among }) => among === 'files').map(({ name }) => name);
  return files.length === 0 ? undefined : `which of ${files.sort().slice(0, 3).join(', ')} is applied`;
}

function endsOf({ at, related }: Problem<Where>): readonly Where[] {
  return [at, ...related.map((end) => end.at)];
}
