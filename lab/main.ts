import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { recordAdmission } from './admission.js';
import { compareCharts } from './charts.js';
import { checkConfigurations } from './check-config.js';
import { condense } from './condense.js';
import { replayAll } from './fuzz/cluster.js';
import { writeClusterCases } from './fuzz/cluster-cases.js';
import { fuzz } from './fuzz/fuzz.js';
import { generatedJobs, stage } from './generated.js';
import { recordArgo, recordFlux } from './gitops/record.js';
import { compareKustomize } from './kustomize.js';
import { type Draw, mutationSet } from './mutate.js';
import { cache, oracle, runs } from './paths.js';
import { build } from './programs.js';
import { record } from './record.js';
import { readScenario } from './scenario.js';
import { recordSchemas, serveSchemas } from './schemas.js';
import { requireSeal, runSealed } from './seal.js';
import { startStack } from './stack.js';
import { writeMutants } from './write-mutants.js';
import { writeRecording } from './write-recording.js';

const usage = `usage: npm run lab -- COMMAND

  build [NAME...]              build the programs into .cache/lab/bin
  record [--only NAME]...      play scenarios and write their recordings
         [--new] [--workers N] [--in FOLDER]
                              a NAME that is no scenario is a prefix of names; --new: only those without a
                              recording; --workers: stacks at once (default 3)
  mutate FOLDER --to FOLDER    write scenarios that differ from one by a single change
         [--set wires|authors] [--seed N] [--count N]
  fuzz cluster                 draw scenarios that nobody wrote, play them, and compare promwire with what happened
         [--seed N] [--count N] [--to FOLDER] [--workers N]
  fuzz relabel|relabel-2|operator  draw cases that nobody wrote, and compare promwire with the packages of Prometheus or the operator
         [--seed N] [--count N] [--to FOLDER] [--record FILE]
                              --to: write the cases that differ; --record: write down what the packages say
  admission                    record what the API server says to thousands of changed objects
  generated FOLDER... --to FILE  play folders of manifests, and write down a digest of each job that the operator generates
  condense FOLDER --to FILE    write down what became of such scenarios once they are recorded, and no more
         --base NAME [--set wires|authors] [--seed N] [--count N]
  check-config [FOLDER...]     let promtool read what "promwire config" writes for each recorded scenario and for folders
         [--to FILE]           and write the answers down
  schemas                      record the schemas of Kubernetes and of the operator's kinds into schemas/
  charts FOLDER [--to FILE]    render versions of kube-prometheus-stack with helm and with ours, and compare
  kustomize FOLDER             build each kustomization of a folder with kustomize and with ours, and compare
         [--to FILE] [--whole] write the answers down; --whole: all objects, not a digest of those the wire needs
  flux [FOLDER]                what Flux' packages make of texts, of our cases and of the repositories of a folder, and what ours does
  argo                         the same of Argo CD: templates, ApplicationSets and Applications
`;

/** Runs one command of the laboratory; resolves to the exit status. */
export async function main([command = '', ...args]: readonly string[]): Promise<number> {
  const say = (line: string): void => console.error(line);
  try {
    if (command === 'build') return build(args, say).length === 0 ? 0 : 1;
    if (command === 'record') return await recordAll(args, say);
    if (command === 'mutate') return mutate(args, say);
    if (command === 'check-config') return await checkConfig(args, say);
    if (command === 'generated') return await generated(args, say);
    if (command === 'fuzz') return await fuzzAll(args, say);
    if (command === 'condense') return condenseAll(args, say);
    if (command === 'schemas') return await recordSchemas(say);
    if (command === 'admission') return await runSealed(['admission-served']);
    if (command === 'admission-served') return await recordAdmission(say);
    if (command === 'schemas-served') return await serveSchemas();
    if (command === 'worker') return await work(args, say);
    if (command === 'charts') return charts(args, say);
    if (command === 'flux') return await runSealed(['flux-sealed', ...args]);
    if (command === 'flux-sealed') return (await recordFlux(args[0], say)) === 0 ? 0 : 1;
    if (command === 'argo') return await runSealed(['argo-sealed']);
    if (command === 'argo-sealed') return (await recordArgo(say)) === 0 ? 0 : 1;
    if (command === 'kustomize') return await runSealed(['kustomize-sealed', ...args]);
    if (command === 'kustomize-sealed') return await kustomize(args, say);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return 1;
  }
  say(usage);
  return 2;
}

/** Splits the scenarios among workers, each with a stack of its own in a sealed network of its own. */
async function recordAll(args: readonly string[], say: (line: string) => void): Promise<number> {
  const started = performance.now();
  const folder = resolve(valuesOf(args, '--in')[0] ?? oracle);
  const names = wantedScenarios(folder, args);
  const workers = Math.min(Number(valuesOf(args, '--workers')[0] ?? 3), names.length);
  const shares = Array.from({ length: workers }, (_, share) =>
    names.filter((_name, index) => index % workers === share),
  );
  const codes = await Promise.all(
    shares.map((share, index) => runSealed(['worker', `${process.pid}-${index}`, folder, ...share])),
  );
  say(`${names.length} scenarios in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  return Math.max(0, ...codes);
}

function wantedScenarios(folder: string, args: readonly string[]): readonly string[] {
  const prefixes = valuesOf(args, '--only');
  const all = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'scenario.yaml')));
  return all
    .filter(
      (name) =>
        prefixes.length === 0 ||
        prefixes.some((prefix) => (all.includes(prefix) ? name === prefix : name.startsWith(prefix))),
    )
    .filter((name) => !args.includes('--new') || !existsSync(join(folder, name, 'recorded.json')))
    .sort();
}

function valuesOf(args: readonly string[], option: string): readonly string[] {
  return args.flatMap((arg, index) => (arg === option ? (args[index + 1] ?? []) : []));
}

function mutate([from = '', ...args]: readonly string[], say: (line: string) => void): number {
  const to = valuesOf(args, '--to')[0];
  const draw = drawOf(args);
  if (from === '' || to === undefined || draw === undefined) return 2;
  say(`${writeMutants({ from, to, ...draw })} mutants`);
  return 0;
}

/** How mutants are drawn; undefined where the set has no such name. */
function drawOf(args: readonly string[]): Draw | undefined {
  const [set = 'wires', seed = 1, count = 60] = ['--set', '--seed', '--count'].map(
    (name) => valuesOf(args, name)[0],
  );
  const known = mutationSet(String(set));
  return known && { set: known, seed: Number(seed), count: Number(count) };
}

/** Words that are no option, and follow none, are folders. */
function foldersIn(args: readonly string[]): readonly string[] {
  return args.filter((word, index) => !word.startsWith('--') && args[index - 1] !== '--to');
}

async function checkConfig(args: readonly string[], say: (line: string) => void): Promise<number> {
  return (await checkConfigurations(foldersIn(args), valuesOf(args, '--to')[0], say)) === 0 ? 0 : 1;
}

async function generated(args: readonly string[], say: (line: string) => void): Promise<number> {
  const to = valuesOf(args, '--to')[0];
  if (to === undefined) return 2;
  const staged = join(cache, 'staged');
  stage(foldersIn(args), staged);
  const status = await recordAll(['--in', staged, '--workers', '1'], say);
  if (status === 0) writeFileSync(to, `${JSON.stringify(generatedJobs(staged), null, 1)}\n`);
  return status;
}

async function fuzzAll(
  [what = '', ...args]: readonly string[],
  say: (line: string) => void,
): Promise<number> {
  const [seed, count, to, record] = ['--seed', '--count', '--to', '--record'].map(
    (name) => valuesOf(args, name)[0],
  );
  const draw = { seed: Number(seed ?? 1), count: Number(count ?? 1000), to, record };
  if (what !== 'cluster') return (await fuzz(what, draw, say)) === 0 ? 0 : 1;
  const folder = resolve(to ?? join(cache, 'drawn'));
  writeClusterCases(draw.seed, draw.count, folder);
  const status = await recordAll(['--in', folder, '--new', ...args], say);
  return (await replayAll(folder, say)) === 0 ? status : 1;
}

/** Set, seed and count are those that the folder was made with. */
function condenseAll([folder = '', ...args]: readonly string[], say: (line: string) => void): number {
  const [base, to] = ['--base', '--to'].map((name) => valuesOf(args, name)[0]);
  const draw = drawOf(args);
  if (folder === '' || base === undefined || to === undefined || draw === undefined) return 2;
  say(`${condense(folder, to, { base, ...draw })} outcomes`);
  return 0;
}

function charts([folder = '', ...args]: readonly string[], say: (line: string) => void): number {
  if (folder === '') return 2;
  return compareCharts({ folder, to: valuesOf(args, '--to')[0] }, say) === 0 ? 0 : 1;
}

async function kustomize(
  [folder = '', ...args]: readonly string[],
  say: (line: string) => void,
): Promise<number> {
  if (folder === '') return 2;
  const options = { folder, to: valuesOf(args, '--to')[0], whole: args.includes('--whole') };
  return (await compareKustomize(options, say)) === 0 ? 0 : 1;
}

/** One worker: a stack, and its share of the scenarios one after the other. A scenario that fails does not stop the rest. */
async function work(
  [run = '0', folder = oracle, ...names]: readonly string[],
  say: (line: string) => void,
): Promise<number> {
  requireSeal();
  const stack = await startStack(join(runs, run));
  let faults = 0;
  try {
    for (const name of names) {
      const started = performance.now();
      const outcome = await playOne(stack, folder, name);
      if (outcome !== undefined) faults += 1;
      say(`${name}: ${outcome ?? 'recorded'} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
    }
  } finally {
    await stack.family.end();
    if (faults === 0) rmSync(stack.folder, { recursive: true, force: true });
  }
  return faults === 0 ? 0 : 1;
}

async function playOne(
  stack: Awaited<ReturnType<typeof startStack>>,
  folder: string,
  name: string,
): Promise<string | undefined> {
  try {
    writeRecording(join(folder, name), await record(stack, readScenario(join(folder, name), name)));
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
