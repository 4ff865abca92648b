import { describe, expect, test } from 'vitest';
import type { Edit } from '../../src/diagnostics/finding.js';
import type { Span } from '../../src/diagnostics/span.js';
import { applyEdits } from '../../src/fix/apply-edits.js';
import { asItem, asList, asPlain } from '../../src/fix/reshape.js';
import { defaultLimits } from '../../src/source/limits.js';
import type { Manifest } from '../../src/source/manifest.js';
import { readManifests } from '../../src/source/read-documents.js';

const head = 'apiVersion: v1\nkind: Service\n';

function edited(text: string, edit: (manifest: Manifest) => Edit<Span> | undefined): string | undefined {
  const source = { path: 'm.yaml', text: head + text };
  const { manifests } = readManifests(source, { wanted: () => true, limits: defaultLimits });
  const manifest = manifests[0]?.manifest;
  const made = manifest && edit(manifest);
  return made && applyEdits(source.text, [made]).text.slice(head.length);
}

describe('a value becomes the item of a list', () => {
  test.each([
    ['a word', 'a: x # why\n', 'a: [x] # why\n'],
    ['a word in quotes', 'a: "x"\n', 'a: ["x"]\n'],
    ['a mapping', 'a:\n  b: 1\n  c:\n    d: 2\ne: 3\n', 'a:\n  - b: 1\n    c:\n      d: 2\ne: 3\n'],
    ['a mapping in the manner of JSON', 'a: { b: 1 }\n', undefined],
  ])('%s', (_, before, after) => {
    expect(edited(before, (manifest) => asList(manifest, ['a']))).toBe(after);
  });
});

describe('the only item of a list takes its place', () => {
  test.each([
    ['a word', 'a: [x]\n', 'a: x\n'],
    ['a word behind a dash', 'a:\n  - "x"\nb: 1\n', 'a: "x"\nb: 1\n'],
    ['a mapping behind a dash', 'a:\n  - b: 1\n    c: 2\n', 'a:\n    b: 1\n    c: 2\n'],
    ['one of two', 'a: [x, y]\n', undefined],
  ])('%s', (_, before, after) => {
    expect(edited(before, (manifest) => asItem(manifest, ['a']))).toBe(after);
  });
});

describe('a text is written without its quotes', () => {
  test.each([
    ['a number', 'a: "80"\n', '80', 'a: 80\n'],
    ['a word for yes', "a: 'yes'\n", 'true', 'a: true\n'],
  ])('%s', (_, before, text, after) => {
    expect(edited(before, (manifest) => asPlain(manifest, ['a'], text))).toBe(after);
  });
});
