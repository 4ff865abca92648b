import { expect, test } from 'vitest';
import type { Host } from '../../src/host/host.js';
import { memoryHost } from '../../src/host/memory-host.js';
import { collect } from '../../src/source/collect.js';
import { defaultLimits } from '../../src/source/limits.js';

const options = { paths: [], exclude: [], limits: defaultLimits };

test('files in the order of their paths, each text when its turn comes', () => {
  const host = memoryHost({ 'b.yaml': 'b', 'a/c.yml': 'c', 'a/d.txt': 'd' });
  const asked: string[] = [];
  const watched: Host = {
    ...host,
    read: (path, maxBytes) => {
      asked.push(path);
      return host.read(path, maxBytes);
    },
  };
  const { size, missing, entries } = collect(watched, options);
  expect([size, missing, asked]).toEqual([2, [], []]);
  const [first] = entries;
  expect(first).toEqual({ path: 'a/c.yml', text: 'c' });
  expect(asked).toEqual(['a/c.yml']);
});

test('what cannot be read, and what does not exist', () => {
  const host = memoryHost({ 'a.yaml': 'x'.repeat(100), 'b.yaml': 'b' });
  const limits = { ...defaultLimits, fileSize: 64 };
  const { missing, entries } = collect(host, { paths: ['.', 'c.yaml'], exclude: ['b.*'], limits });
  expect(missing).toEqual(['c.yaml']);
  expect([...entries]).toEqual([{ file: 'a.yaml', reason: expect.stringMatching(/^too large/) }]);
});
