import { spawnSync } from 'node:child_process';
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
  const temporary = mkdtempSync(join(tmpdir(), 'promwire-step-'));
  const files = {
    GITHUB_OUTPUT: 'output',
    GITHUB_STEP_SUMMARY: 'summary',
    GITHUB_ENV: 'env',
    GITHUB_STATE: 'state',
  };
  const paths = Object.entries(files).map(([name, file]) => [name, join(temporary, file)] as const);
  for (const [, path] of paths) writeFileSync(path, '');
  try {
    const { status, stdout, stderr } = spawnSync(node, [join(root, 'dist/index.js')], {
      cwd: workspace,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        ...{ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace, GITHUB_SERVER_URL: 'https://github.com' },
        ...{ GITHUB_REPOSITORY: 'shop/deploy', GITHUB_SHA: '0'.repeat(40), RUNNER_TEMP: temporary },
        ...Object.fromEntries(paths),
        ...inputVariables(inputs),
        ...env,
      },
    });
    const log = `${stdout}${stderr}`;
    const written = (name: keyof typeof files) => readFileSync(join(temporary, files[name]), 'utf8');
    return {
      ...{ status, log, annotations: annotationsOf(log), commands: commandsOf(log) },
      outputs: outputsOf(written('GITHUB_OUTPUT')),
      summary: written('GITHUB_STEP_SUMMARY'),
    };
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

/** The runner sets a variable for each declared input, with its default or empty, and hyphens stay. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const declared: Record<string, { default?: string }> = parse(
    readFileSync(join(root, 'action.yml'), 'utf8'),
  ).inputs;
  const all = {
    ...Object.fromEntries(Object.entries(declared).map(([name, { default: text = '' }]) => [name, text])),
    ...inputs,
  };
  return Object.fromEntries(Object.entries(all).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]));
}

/** `name<<delimiter`, the lines of the value, `delimiter`. */
function outputsOf(text: string): Record<string, string> {
  const found = [...text.matchAll(/^([^\n]*?)<<([^\n]+)\n([\s\S]*?)\n?\2$/gm)];
  return Object.fromEntries(found.map(([, name = '', , value = '']) => [name, value]));
}
