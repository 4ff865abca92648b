import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../house/sources.js';

const file = '.pre-commit-hooks.yaml';
const [hook, ...others] = parse(readFileSync(join(root, file), 'utf8'));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const hasPreCommit = spawnSync('pre-commit', ['--version']).status === 0;
if (!hasPreCommit) console.warn('pre-commit is not installed, so it is not asked about its hooks');

describe('the hook', () => {
  test('runs a program that is committed, so that its install builds nothing', () => {
    expect(others).toEqual([]);
    expect(hook.language).toBe('node');
    const program = manifest.bin[hook.entry];
    expect(execFileSync('git', ['ls-files', '--', program], { cwd: root, encoding: 'utf8' }).trim()).toBe(
      program,
    );
    expect(existsSync(join(root, program))).toBe(true);
    const built = ['prepare', 'prepack', 'preinstall', 'install', 'postinstall'];
    expect(built.filter((name) => name in manifest.scripts)).toEqual([]);
  });

  test('is given no file names: the other end of a wire is in a file that did not change', () => {
    expect(hook).toMatchObject({ pass_filenames: false, require_serial: true, types_or: ['yaml', 'json'] });
  });

  test.each([
    ['examples/etcd', 0],
    ['examples/etcd-broken', 1],
  ])('run as pre-commit runs it in %s: status %i', (folder, status) => {
    const program = join(root, manifest.bin[hook.entry]);
    const run = spawnSync(process.execPath, [program, ...hook.args], {
      cwd: join(root, folder),
      encoding: 'utf8',
    });
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status, stderr: '' });
    expect(run.stdout).not.toContain('\u001b');
  });

  test.skipIf(!hasPreCommit)('pre-commit takes the file', () => {
    expect(
      spawnSync('pre-commit', ['validate-manifest', file], { cwd: root, encoding: 'utf8' }),
    ).toMatchObject({ status: 0 });
  });
});
