// GitHub Action entry: binds the action to the runner and sets the exit status.
import { randomUUID } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { getInput, setOutput, summary } from '@actions/core';
import { run } from './action/run.js';
import { gitBase } from './host/git/git-base.js';
import { isFolder } from './host/is-folder.js';
import { nodeHost } from './host/node-host.js';
import { rulePage } from './host/rule-page.js';
import { writeText } from './host/write-text.js';

// Kubeconform runs too short to earn back what optimising it costs, and Node would not end before that is done.
setFlagsFromString('--liftoff-only');

process.exitCode = await run({
  hostAt: (folder) => (isFolder(folder) ? nodeHost(folder) : undefined),
  baseAt: gitBase,
  input: (name) => getInput(name),
  output: setOutput,
  log: (text) => new Promise((resolve) => process.stdout.write(text, () => resolve())),
  summary: async (markdown) => {
    // Some runners, such as older ones of Gitea, have no job summary.
    if (process.env['GITHUB_STEP_SUMMARY']) await summary.addRaw(markdown).write();
  },
  writeFile: writeText,
  rulePage,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  temporary: process.env['RUNNER_TEMP'],
  env: (name) => process.env[name],
  token: randomUUID(),
});
