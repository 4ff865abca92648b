import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/action/run.js';
import { gitBase } from '../../src/host/git/git-base.js';
import { isFolder } from '../../src/host/is-folder.js';
import { nodeHost } from '../../src/host/node-host.js';
import { annotationsOf } from '../e2e/workflow-commands.js';
import type { PullRequest, Repository } from './repository.js';

export interface StepOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** The text of the file with the event; a pull request stands for the event that GitHub writes of it. */
  readonly event?: string | PullRequest;
}

/** Runs the action from its sources in a repository, on `pull_request` unless `env` says otherwise. */
export async function step({ root }: Repository, { inputs = {}, env = {}, event }: StepOptions = {}) {
  const temporary = mkdtempSync(join(tmpdir(), 'promwire-event-'));
  const path = join(temporary, 'event.json');
  if (event !== undefined) writeFileSync(path, typeof event === 'string' ? event : eventOf(event));
  const variables: Readonly<Record<string, string>> = {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_EVENT_PATH: path,
    ...env,
  };
  let [log, summary] = ['', ''];
  const outputs: Record<string, string> = {};
  const status = await run({
    hostAt: (folder) => (isFolder(join(root, folder)) ? nodeHost(join(root, folder)) : undefined),
    baseAt: (folder, request, now) => gitBase(join(root, folder), request, now),
    input: (name) => inputs[name] ?? '',
    output: (name, value) => {
      outputs[name] = value;
    },
    log: async (text) => {
      log += text;
    },
    summary: async (markdown) => {
      summary += markdown;
    },
    writeFile: () => undefined,
    temporary: undefined,
    rulePage: () => undefined,
    wait: async () => {},
    env: (name) => variables[name],
    token: 'a-token-of-the-test',
  });
  rmSync(temporary, { recursive: true });
  return { status, log, summary, outputs, annotations: annotationsOf(log) };
}

/** The part of GitHub's event that matters here. */
function eventOf({ base, head }: PullRequest): string {
  return JSON.stringify({ number: 7, pull_request: { number: 7, base: { sha: base }, head: { sha: head } } });
}
