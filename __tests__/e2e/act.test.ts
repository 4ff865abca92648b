import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Repository } from '../change/repository.js';
import { exampleFiles, samplePullRequests } from '../change/samples.js';
import { root } from '../house/sources.js';
import { commandsOf } from './workflow-commands.js';

const act = join(root, '.cache/lab/bin/act');
const file = join(root, 'docs/pull-request.md');

/** The workflow that README.md tells users to write, with the action of this checkout. */
function workflow(): string {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [, text = ''] = /```yaml\n(name: promwire\n[\s\S]*?)```/.exec(readme) ?? [];
  const own = text.replace(/uses: promwire\/promwire@\S+/, 'uses: ./');
  if (own === text) throw new Error('README.md shows no workflow that uses promwire');
  return own;
}

/** Runs that workflow on a pull request to a repository that holds an example and the action; answers what act printed. */
function run(change: Readonly<Record<string, string | undefined>>, ...words: readonly string[]) {
  const repository = Repository.of({
    ...exampleFiles('etcd'),
    '.github/workflows/promwire.yml': workflow(),
    'action.yml': readFileSync(join(root, 'action.yml'), 'utf8'),
  });
  const home = mkdtempSync(join(tmpdir(), 'promwire-act-'));
  try {
    cpSync(join(root, 'dist'), join(repository.root, 'dist'), { recursive: true });
    const { base, head } = repository.pullRequest(change);
    const event = {
      number: 7,
      pull_request: { number: 7, base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'feature' } },
    };
    writeFileSync(join(home, 'event.json'), JSON.stringify(event));
    const given = ['pull_request', '-P', 'ubuntu-latest=-self-hosted', '-e', join(home, 'event.json')];
    const { status, stdout, stderr } = spawnSync(act, [...given, '--action-offline-mode', ...words], {
      cwd: repository.root,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: home, XDG_CACHE_HOME: join(home, 'cache') },
    });
    return { status, log: `${stdout}${stderr}`.replaceAll(home, '~') };
  } finally {
    rmSync(home, { recursive: true, force: true });
    repository.remove();
  }
}

interface Line {
  readonly msg?: string;
  readonly raw_output?: boolean;
  readonly command?: string;
  readonly raw?: string;
}

/** What act writes with `--json`. */
function linesOf(log: string): readonly Line[] {
  return log.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
}

/** A log for people, without what is different each time. */
function steady(log: string): string {
  return log
    .replace(/ \[[\d.µms]+\]$/gm, '')
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<token>')
    .replace(/time="[^"]*" /g, '')
    .replace(/(~\/cache\/act\/)\w+/g, '$1…')
    .replace(/\/blob\/[0-9a-f]{40}\//g, '/blob/…/')
    .replace(/ since [0-9a-f]{10} /g, ' since <commit> ')
    .replace(/^.*(?:::set-output::|docker connection).*\n/gm, '') // in any order; of this machine
    .trim();
}

/** On a busy machine act 0.2.89 sometimes loses all that a step on the host printed; what it sets is there. */
const patient = { timeout: 120_000, retry: 3 };

const name = existsSync(act)
  ? 'act runs the workflow of README.md'
  : 'act runs the workflow of README.md (skipped: .cache/lab/bin/act is not built, npm run lab -- build act)';

describe.skipIf(!existsSync(act))(name, () => {
  const samples = samplePullRequests();

  test('a pull request that breaks a wire fails, with one error on the changed line', patient, () => {
    const { status, log: answer } = run(samples['rename-a-port'] ?? {}, '--json');
    const lines = linesOf(answer);
    expect(status).toBe(1);
    const errors = lines
      .filter(({ command }) => command === 'error')
      .flatMap(({ raw = '' }) => commandsOf(raw));
    expect(
      errors.map(({ properties }) => [properties['file'], properties['line']]),
      answer,
    ).toEqual([['etcd/service.yaml', '29']]);
    const log = lines.flatMap(({ raw_output, msg = '' }) => (raw_output ? [msg] : [])).join('');
    expect(log).toContain(
      'error[endpoint-port-unknown] no Service selected by ServiceMonitor monitoring/etcd-k8s',
    );
    expect(log).toContain('1 target disappears, none is left');
  });

  test('one that breaks nothing succeeds', patient, () => {
    const { status, log } = run({ 'readme.md': 'hello' }, '--json');
    const lines = linesOf(log);
    expect(status).toBe(0);
    expect(lines.filter(({ command }) => command === 'error' || command === 'warning')).toEqual([]);
  });

  test('docs/pull-request.md shows its log', patient, () => {
    const { log } = run(samples['rename-a-port'] ?? {});
    expect(log).toContain('| error[endpoint-port-unknown]');
    const told = `$ act pull_request -P ubuntu-latest=-self-hosted -e event.json\n${steady(log)}`;
    const page = readFileSync(file, 'utf8');
    const block = /(<!-- act -->\n)[\s\S]*?(<!-- end -->)/;
    expect(page).toMatch(block);
    const renewed = page.replace(block, (_, start, end) => `${start}\n\`\`\`text\n${told}\n\`\`\`\n\n${end}`);
    if (process.env['PROMWIRE_UPDATE'] === '1') writeFileSync(file, renewed);
    else expect(page).toBe(renewed);
  });
});
