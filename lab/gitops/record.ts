import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Json } from '../../src/source/manifest.js';
import { differences, digestOf, type Objects } from '../kustomize-objects.js';
import { root } from '../paths.js';
import { argoBuilds, argoSets, argoTemplates, ourBuilds, ourSets, type TemplateAnswer } from './argo.js';
import { deliveredIn } from './delivered.js';
import { type FluxBuild, fluxBuilds, fluxTexts } from './flux.js';

/** What Flux' packages answered; null where they refuse. Repositories that are not ours are told by a digest of each Kustomization. */
export interface FluxRecording {
  readonly versions: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, string | null>>;
  readonly cases: Readonly<Record<string, Readonly<Record<string, Objects | null>>>>;
  readonly corpus: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
}

/** What Argo CD's packages answered; null where they refuse. */
export interface ArgoRecording {
  readonly versions: Readonly<Record<string, string>>;
  readonly templates: readonly TemplateAnswer[];
  readonly sets: Readonly<Record<string, readonly Json[] | null>>;
  readonly built: Readonly<Record<string, Objects | null>>;
}

const tests = join(root, '__tests__', 'worlds', 'delivery');
export const fluxCases = ['flux', 'flux-root'] as const;

/** Asks Flux, says where promwire differs, and writes the answers down. Answers how many differ. */
export async function recordFlux(corpus: string | undefined, say: (line: string) => void): Promise<number> {
  const cases = Object.fromEntries(
    await eachOf(fluxCases, async (name) => await fluxBuilds(join(tests, 'cases', name))),
  );
  const repositories =
    corpus === undefined ? [] : readdirSync(resolve(root, corpus)).filter((name) => !name.endsWith('.md'));
  const found = await eachOf(
    repositories,
    async (name) => await fluxBuilds(join(resolve(root, corpus ?? ''), name)),
  );
  const known = found.filter(([, builds]) => builds.length > 0);
  const differing = [...Object.entries(cases), ...known].flatMap(([name, builds]) =>
    builds.flatMap((build) => differencesIn(build).map((line) => `${name}: ${build.title}: ${line}`)),
  );
  for (const line of differing) say(line);
  const answers = (builds: readonly FluxBuild[]) =>
    Object.fromEntries(builds.map(({ title, real }) => [title, real]));
  const digests = (builds: readonly FluxBuild[]) =>
    Object.fromEntries(builds.map(({ title, real }) => [title, real && digestOf(real)]));
  const path = join(tests, 'recorded-flux.json');
  const recording: FluxRecording = {
    versions: { kustomize: 'v1.39.0', envsubst: 'v1.8.0' },
    texts: await fluxTexts(),
    cases: mapped(Object.entries(cases), answers),
    corpus: corpus === undefined ? before(path) : mapped(known, digests),
  };
  writeFileSync(path, `${JSON.stringify(recording, undefined, 1)}\n`);
  const all = [...Object.values(cases), ...known.map(([, builds]) => builds)].flat();
  say(
    `${all.length} Kustomizations, ${all.filter(({ real }) => real === null).length} of them refused: ${differing.length} differences`,
  );
  return differing.length;
}

/** Asks Argo CD in the same way. */
export async function recordArgo(say: (line: string) => void): Promise<number> {
  const base = join(tests, 'cases', 'argo');
  const recording: ArgoRecording = {
    versions: { 'argo-cd': 'v3.5.7' },
    templates: await argoTemplates(),
    sets: await argoSets(base),
    built: await argoBuilds(base, ''),
  };
  writeFileSync(join(tests, 'recorded-argo.json'), `${JSON.stringify(recording, undefined, 1)}\n`);
  const ours = deliveredIn(base);
  const [sets, builds] = [ourSets(ours), ourBuilds(ours)];
  const differing = [
    ...Object.entries(recording.sets).filter(
      ([name, real]) => JSON.stringify(real ?? []) !== JSON.stringify(sets.get(name)),
    ),
    ...Object.entries(recording.built).filter(
      ([name, real]) => JSON.stringify(real ?? undefined) !== JSON.stringify(builds.get(name)),
    ),
  ];
  for (const [name] of differing) say(`${name} differs`);
  say(
    `${Object.keys(recording.sets).length} ApplicationSets, ${Object.keys(recording.built).length} Applications: ${differing.length} differ`,
  );
  return differing.length;
}

/** Where the objects of a Kustomization differ; what Flux refuses must not be followed here, or stay as it is written. */
function differencesIn({ real, ours, why }: FluxBuild): readonly string[] {
  if (real !== null)
    return ours === undefined ? ['is not followed here'] : differences(real, ours).slice(0, 5);
  return ours === undefined || JSON.stringify(ours).includes('${')
    ? []
    : [`only Flux refuses it: ${why.slice(0, 200)}`];
}

async function eachOf<T>(
  names: readonly string[],
  make: (name: string) => Promise<T>,
): Promise<readonly (readonly [string, T])[]> {
  const made: (readonly [string, T])[] = [];
  for (const name of names) made.push([name, await make(name)]);
  return made;
}

function mapped<A, B>(
  entries: readonly (readonly [string, A])[],
  change: (value: A) => B,
): Readonly<Record<string, B>> {
  return Object.fromEntries(entries.map(([name, value]) => [name, change(value)]));
}

function before(path: string): FluxRecording['corpus'] {
  if (!existsSync(path)) return {};
  return (JSON.parse(readFileSync(path, 'utf8')) as FluxRecording).corpus; // as it is written above
}
