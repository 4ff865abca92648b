import { expect, test } from 'vitest';
import type { Finding } from '../../../src/diagnostics/finding.js';
import { since } from '../../../src/engine/change/since.js';
import { findingOf } from '../../report/sample.js';

const at = (file: string, start = 0) => ({ file, start, end: start + 1 });
const finding = (file: string, start = 0, over: Partial<Finding> = {}) =>
  findingOf({ at: at(file, start), ...over });
const sameFile = (file: string) => file;
const untouched = () => false;

test('what was there is old, what was not is new, what is gone is mended', () => {
  const [old, gone] = [finding('a'), finding('b', 0, { address: 'gone' })];
  const fresh = finding('a', 7, { address: 'fresh' });
  const moved = finding('a', 99);
  expect(since([moved, fresh], [old, gone], sameFile, untouched)).toEqual({
    fresh: [fresh],
    older: [moved],
    mended: [gone],
  });
});

test('of copies in several folders the added one is new', () => {
  const [a, b] = [finding('a'), finding('b')];
  expect(since([a, b], [finding('b')], sameFile, untouched).fresh).toEqual([a]);
});

test('of equal items in one file the one on a changed line is new', () => {
  const [first, second] = [finding('a', 0), finding('a', 50)];
  const isTouched = (one: Finding) => one === first;
  expect(since([first, second], [finding('a', 0)], sameFile, isTouched).fresh).toEqual([first]);
});

test('a copy in a renamed file is that of its former name', () => {
  const [kept, renamed] = [finding('a'), finding('new')];
  const before = (file: string) => (file === 'new' ? 'old' : undefined);
  expect(since([kept, renamed], [finding('old')], before, untouched).fresh).toEqual([kept]);
});

test('what became graver is new, and takes no other’s place', () => {
  const [warning, error] = [finding('a', 0, { severity: 'warning' }), finding('a', 3)];
  const { fresh, older, mended } = since([error], [warning], sameFile, untouched);
  expect([fresh, older, mended]).toEqual([[error], [], []]);
  expect(since([warning], [error], sameFile, untouched).older).toEqual([warning]);
});
