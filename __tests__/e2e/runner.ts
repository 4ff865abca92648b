import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../house/sources.js';
import { type Annotation, annotationsOf, type Command, commandsOf } from './workflow-commands.js';

export interface StepResult {
  readonly status: number | null;
  readonly log: string;
  readonly annotations: readonly Annotation[];
  readonly commands: readonly Command[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface StepSetting {
  /** The program that runs the action; the Node of the tests when left out. */
  readonly node?: string;
  /** What the runner tells beside what is the same for every step. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `dist/index.js` as the runner runs a step: inputs in the environment, files for outputs and summary. */
export function step(
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  { node = process.execPath, env = {} }: StepSetting = {},
): StepResult {
  return inRunner(workspace, inputs, env, (variables, finish) => {
    const options = { cwd: workspace, encoding: 'utf8', env: variables } as const;
    const { status, stdout, stderr } = spawnSync(node, [join(root, 'dist/index.js')], options);
    return finish(status, `${stdout}${stderr}`);
  });
}

/** The same beside a server of the test, which could not answer while a step is waited for. */
export function stepBeside(
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  { node = process.execPath, env = {} }: StepSetting = {},
): Promise<StepResult> {
  return inRunner(workspace, inputs, env, (variables, finish) => {
    const child = spawn(node, [join(root, 'dist/index.js')], { cwd: workspace, env: variables });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        log += text;
      });
    }
    return new Promise((resolve, reject) => {
      child.on('error', reject).on('close', (status) => resolve(finish(status, log)));
    });
  });
}

type Finish = (status: number | null, log: string) => StepResult;

/** Makes what the runner makes for a step; `finish` reads what the step wrote and takes it away. */
function inRunner<Result>(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
  run: (variables: NodeJS.ProcessEnv, finish: Finish) => Result,
): Result {
  const temporary = mkdtempSync(join(tmpdir(), 'promwire-step-'));
  const files = {
    GITHUB_OUTPUT: 'output',
    GITHUB_STEP_SUMMARY: 'summary',
    GITHUB_ENV: 'env',
    GITHUB_STATE: 'state',
  };
  const paths = Object.entries(files).map(([name, file]) => [name, join(temporary, file)] as const);
  for (const [, path] of paths) writeFileSync(path, '');
  const variables = {
    PATH: process.env['PATH'],
    ...{ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace, GITHUB_SERVER_URL: 'https://github.com' },
    ...{ GITHUB_REPOSITORY: 'shop/deploy', GITHUB_SHA: '0'.repeat(40), RUNNER_TEMP: temporary },
    ...Object.fromEntries(paths),
    ...inputVariables(inputs),
    ...env,
  };
  const written = (name: keyof typeof files) => readFileSync(join(temporary, files[name]), 'utf8');
  return run(variables, (status, log) => {
    const outputs = outputsOf(written('GITHUB_OUTPUT'));
    const summary = written('GITHUB_STEP_SUMMARY');
    rmSync(temporary, { recursive: true });
    return { status, log, annotations: annotationsOf(log), commands: commandsOf(log), outputs, summary };
  });
}

/** What the runner would put in the place of an expression is not known here. */
const expression = /\$\{\{/;

/** The runner sets a variable for each declared input, with its default or empty, and hyphens stay. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const declared: Record<string, { default?: string }> = parse(
    readFileSync(join(root, 'action.yml'), 'utf8'),
  ).inputs;
  const all = {
    ...Object.fromEntries(
      Object.entries(declared).map(([name, { default: text = '' }]) => [
        name,
        expression.test(text) ? '' : text,
      ]),
    ),
    ...inputs,
  };
  return Object.fromEntries(Object.entries(all).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]));
}

/** `name<<delimiter`, the lines of the value, `delimiter`. */
function outputsOf(text: string): Record<string, string> {
  const found = [...text.matchAll(/^([^\n]*?)<<([^\n]+)\n([\s\S]*?)\n?\2$/gm)];
  return Object.fromEntries(found.map(([, name = '', , value = '']) => [name, value]));
}
