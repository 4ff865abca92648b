import { expect, test } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.js';
import { overlayHost } from '../../src/host/overlay-host.js';

const host = overlayHost(memoryHost({ 'a.yaml': 'old', 'b.yaml': 'b' }), {
  'a.yaml': 'new',
  'c/d.yaml': 'äö',
});

test('lists its files beside those of the host, sorted, each once', () => {
  expect(host.list({ paths: ['b.yaml', 'x'], exclude: [] })).toEqual({
    files: ['a.yaml', 'b.yaml', 'c/d.yaml'],
    missing: ['x'],
  });
});

test('reads its own texts first, within the limit of size', () => {
  expect(host.read('a.yaml')).toEqual({ text: 'new' });
  expect(host.read('b.yaml')).toEqual({ text: 'b' });
  expect(host.read('c/d.yaml', 4)).toEqual({ text: 'äö' });
  expect(host.read('c/d.yaml', 3)).toHaveProperty('unreadable');
  expect(host.read('toString')).toHaveProperty('unreadable');
});
