import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeHost } from '../../src/host/node-host.js';

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'promwire-host-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text = ''): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function git(...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    cwd: root,
    stdio: 'ignore',
  });
}

function list(paths: readonly string[] = [], exclude: readonly string[] = [], at = '.') {
  return nodeHost(join(root, at)).list({ paths, exclude });
}

describe.each([
  ['in a git work tree', true],
  ['without git', false],
])('%s', (_, isRepository) => {
  beforeEach(() => {
    if (isRepository) git('init', '-q');
  });

  test('takes manifests of folders, and any file that is named', () => {
    for (const path of ['b.yaml', 'a/x.yml', 'a/y.json', 'a/z.txt', 'node_modules/m/a.yaml']) write(path);
    expect(list()).toEqual({ files: ['a/x.yml', 'a/y.json', 'b.yaml'], missing: [] });
    expect(list(['a/', './a/z.txt', join(root, 'b.yaml')]).files).toEqual([
      'a/x.yml',
      'a/y.json',
      'a/z.txt',
      'b.yaml',
    ]);
    expect(list(['a/x.yml', 'a']).files).toEqual(['a/x.yml', 'a/y.json']);
  });

  test('takes globs and leaves out what is excluded', () => {
    for (const path of ['a/x.yaml', 'a/b/y.yaml', 'a/z.txt', 'c/w.yaml', '.github/v.yml']) write(path);
    expect(list(['a/**/*.yaml']).files).toEqual(['a/b/y.yaml', 'a/x.yaml']);
    expect(list(['a/*']).files).toEqual(['a/x.yaml']);
    expect(list(['*/*.txt']).files).toEqual(['a/z.txt']);
    expect(list([], ['a/**', '.github']).files).toEqual(['.github/v.yml', 'c/w.yaml']);
    expect(list(['x/*.yaml', 'a/*.json', 'nothing', 'c'])).toEqual({
      files: ['c/w.yaml'],
      missing: ['x/*.yaml', 'nothing', 'a/*.json'],
    });
  });

  test('honours .gitignore, but reads an ignored path that is named', () => {
    write('.gitignore', '/out\n*.gen.yaml\n!keep.gen.yaml\n');
    write('a/.gitignore', 'x.yaml\n');
    for (const path of ['out/o.yaml', 'a/x.yaml', 'a/y.yaml', 'a/b.gen.yaml', 'keep.gen.yaml', 'x.yaml'])
      write(path);
    expect(list().files).toEqual(['a/y.yaml', 'keep.gen.yaml', 'x.yaml']);
    expect(list(['out']).files).toEqual(['out/o.yaml']);
    expect(list(['a/x.yaml']).files).toEqual(['a/x.yaml']);
  });

  test('names with odd characters', () => {
    const names = [
      '%41.yaml',
      'a b,c;d.yaml',
      'line\nbreak.yaml',
      'q"u\'o.yaml',
      'ü€.yaml',
      '[x].yaml',
      '-v.yaml',
    ];
    for (const name of names) write(`d/${name}`, name);
    const files = names.map((name) => `d/${name}`).sort();
    expect(list(['d']).files).toEqual(files);
    expect(list(['d/[x].yaml', 'd/-v.yaml']).files).toEqual(['d/-v.yaml', 'd/[x].yaml']);
    for (const file of files) expect(nodeHost(root).read(file)).toEqual({ text: file.slice(2) });
  });

  test('follows no link out of the scan, and reads no file twice', () => {
    write('in/a.yaml');
    write('other/b.yaml');
    symlinkSync('../other/b.yaml', join(root, 'in/b.yaml'));
    symlinkSync('a.yaml', join(root, 'in/copy.yaml'));
    symlinkSync('..', join(root, 'in/loop'));
    symlinkSync('/etc/hostname', join(root, 'in/host.yaml'));
    symlinkSync('gone.yaml', join(root, 'in/dangling.yaml'));
    expect(list().files).toEqual(['in/a.yaml', 'other/b.yaml']);
    expect(list(['in']).files).toEqual(['in/a.yaml', 'in/b.yaml']);
    expect(list(['a.yaml', 'loop/other'], [], 'in').files).toEqual(['a.yaml', 'loop/other/b.yaml']);
    expect(list([], [], 'in').files).toEqual(['a.yaml']);
  });

  test('a path outside of the root keeps its name', () => {
    write('in/a.yaml');
    write('out/b.yaml');
    const absolute = join(root, 'out');
    expect(list(['../out', absolute], [], 'in').files).toEqual(
      ['../out/b.yaml', `${absolute}/b.yaml`].sort().slice(0, 1),
    );
    expect(list(['../out/*.yaml'], [], 'in').files).toEqual(['../out/b.yaml']);
  });

  test('another repository inside is read when it is named', () => {
    write('a.yaml');
    write('nested/b.yaml');
    execFileSync('git', ['init', '-q'], { cwd: join(root, 'nested') });
    expect(list(['nested']).files).toEqual(['nested/b.yaml']);
  });
});

test('files that are tracked but deleted are left out', () => {
  git('init', '-q');
  write('a.yaml');
  write('b.yaml');
  git('add', '.');
  rmSync(join(root, 'a.yaml'));
  expect(list().files).toEqual(['b.yaml']);
});

describe('read', () => {
  test('keeps a byte order mark', () => {
    write('a.yaml', '\uFEFFa: ü\r\n');
    expect(nodeHost(root).read('a.yaml')).toEqual({ text: '\uFEFFa: ü\r\n' });
  });

  test('says why a file cannot be had, and never throws', () => {
    const host = nodeHost(root);
    mkdirSync(join(root, 'folder'));
    writeFileSync(join(root, 'latin1.yaml'), Buffer.from([0x61, 0xe4, 0x62]));
    writeFileSync(join(root, 'utf16.yaml'), Buffer.from('\uFEFFa: b', 'utf16le'));
    symlinkSync('loop.yaml', join(root, 'loop.yaml'));
    execFileSync('mkfifo', [join(root, 'pipe.yaml')]);
    expect(host.read('none.yaml')).toEqual({ unreadable: 'no such file' });
    expect(host.read('folder')).toEqual({ unreadable: 'not a regular file' });
    expect(host.read('pipe.yaml')).toEqual({ unreadable: 'not a regular file' });
    expect(host.read('latin1.yaml')).toEqual({ unreadable: 'not UTF-8 text' });
    expect(host.read('utf16.yaml')).toEqual({ unreadable: 'not UTF-8 text' });
    expect(host.read('loop.yaml')).toEqual({ unreadable: 'its symbolic links go round in a circle' });
    expect(host.read('a\0b')).toHaveProperty('unreadable');
  });

  test('does not load a file above the limit', () => {
    write('big.yaml');
    truncateSync(join(root, 'big.yaml'), 3 * 1024 * 1024 * 1024);
    const answer = nodeHost(root).read('big.yaml', 8 * 1024 * 1024);
    expect(answer).toEqual({ unreadable: 'too large: 3072 MiB, the limit is 8 MiB' });
  });
});
