import { expect, test } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.js';

const host = memoryHost(
  { 'a/x.yaml': 'x', './a/b/y.yml': 'y', 'a/readme.md': 'r', 'z.json': '{}' },
  { env: { HOME: '/h' }, now: 5 },
);

test.each([
  ['the root', [], ['a/b/y.yml', 'a/x.yaml', 'z.json'], []],
  ['a folder', ['a/'], ['a/b/y.yml', 'a/x.yaml'], []],
  ['a file of any name', ['a/readme.md', 'a/readme.md'], ['a/readme.md'], []],
  ['a glob', ['a/**/*.yml'], ['a/b/y.yml'], []],
  ['nothing', ['b', 'a/*.txt'], [], ['b', 'a/*.txt']],
])('lists %s', (_, paths, files, missing) => {
  expect(host.list({ paths, exclude: [] })).toEqual({ files, missing });
});

test('leaves out what is excluded', () => {
  expect(host.list({ paths: [], exclude: ['a/**'] }).files).toEqual(['z.json']);
});

test('answers what it was given', () => {
  expect(host.read('a/x.yaml')).toEqual({ text: 'x' });
  expect(host.read('a')).toEqual({ unreadable: 'no such file' });
  expect([host.env('HOME'), host.env('PATH'), host.now()]).toEqual(['/h', undefined, 5]);
});
