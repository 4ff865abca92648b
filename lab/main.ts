import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { recordAdmission } from './admission.js';
import { compareKustomize } from './kustomize.js';
import { oracle, runs } from './paths.js';
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
         [--new] [--workers N] a NAME that is no scenario is a prefix of names; --new: only those without a
                              recording; --workers: stacks at once (default 3)
  mutate FOLDER --to FOLDER    write scenarios that differ from one by a single change
         [--seed N] [--count N]
  admission                    record what the API server says to thousands of changed objects
  schemas                      record the schemas of Kubernetes and of the operator's kinds into schemas/
  kustomize FOLDER             build each kustomization of a folder with kustomize and with ours, and compare
         [--to FILE] [--whole] write the answers down; --whole: all objects, not a digest of those the wire needs
`;

/** Runs one command of the laboratory; resolves to the exit status. */
export async function main([command = '', ...args]: readonly string[]): Promise<number> {
  const say = (line: string): void => console.error(line);
  try {
    if (command === 'build') return build(args, say).length === 0 ? 0 : 1;
    if (command === 'record') return await recordAll(args, say);
    if (command === 'mutate') return mutate(args, say);
    if (command === 'schemas') return await recordSchemas(say);
    if (command === 'admission') return await runSealed(['admission-served']);
    if (command === 'admission-served') return await recordAdmission(say);
    if (command === 'schemas-served') return await serveSchemas();
    if (command === 'worker') return await work(args, say);
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
  const names = wantedScenarios(args);
  const workers = Math.min(Number(valuesOf(args, '--workers')[0] ?? 3), names.length);
  const shares = Array.from({ length: workers }, (_, share) =>
    names.filter((_name, index) => index % workers === share),
  );
  const codes = await Promise.all(
    shares.map((share, index) => runSealed(['worker', `${process.pid}-${index}`, ...share])),
  );
  say(`${names.length} scenarios in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  return Math.max(0, ...codes);
}

function wantedScenarios(args: readonly string[]): readonly string[] {
  const prefixes = valuesOf(args, '--only');
  const all = readdirSync(oracle).filter((name) => existsSync(join(oracle, name, 'scenario.yaml')));
  return all
    .filter(
      (name) =>
        prefixes.length === 0 ||
        prefixes.some((prefix) => (all.includes(prefix) ? name === prefix : name.startsWith(prefix))),
    )
    .filter((name) => !args.includes('--new') || !existsSync(join(oracle, name, 'recorded.json')))
    .sort();
}

function valuesOf(args: readonly string[], option: string): readonly string[] {
  return args.flatMap((arg, index) => (arg === option ? (args[index + 1] ?? []) : []));
}

function mutate([from = '', ...args]: readonly string[], say: (line: string) => void): number {
  const to = valuesOf(args, '--to')[0];
  if (from === '' || to === undefined) return 2;
  const seed = Number(valuesOf(args, '--seed')[0] ?? 1);
  say(`${writeMutants({ from, to, seed, count: Number(valuesOf(args, '--count')[0] ?? 60) })} mutants`);
  return 0;
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
  [folder = '0', ...names]: readonly string[],
  say: (line: string) => void,
): Promise<number> {
  requireSeal();
  const stack = await startStack(join(runs, folder));
  let faults = 0;
  try {
    for (const name of names) {
      const started = performance.now();
      const outcome = await playOne(stack, name);
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
  name: string,
): Promise<string | undefined> {
  try {
    writeRecording(name, await record(stack, readScenario(join(oracle, name), name)));
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
