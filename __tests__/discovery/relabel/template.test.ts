// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are templates of Prometheus

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expand } from '../../../src/discovery/relabel/template.js';

const match = {
  groups: ['v', 'v', '', 'third'],
  names: new Map([
    ['word', [3]],
    ['empty', [2]],
    ['twice', [2, 3]],
  ]),
};

test.each([
  ['p$1foo', 'p'],
  ['p${1}foo', 'pvfoo'],
  ['$$1', '$1'],
  ['$$$1', '$v'],
  ['a$', 'a$'],
  ['a${1', 'a${1'],
  ['$9', ''],
  ['[$0]', '[v]'],
  ['$-x', '$-x'],
  ['${ 1}', '${ 1}'],
  ['${}', '${}'],
  ['$01', ''],
  ['$1_', ''],
  ['$1-$1', 'v-v'],
  ['$word/${word}', 'third/third'],
  ['$wordy', ''],
  ['$empty', ''],
  ['$twice', 'third'],
  ['$1é', ''],
  ['$1٣', ''],
  ['\\$1', '\\v'],
  ['$toString', ''],
  ['$99999999999', ''],
  ['${1$1', '${1v'],
])('%s gives %j', (template, expected) => {
  expect(expand(template, match)).toBe(expected);
});

test('text without a dollar stays as it is', () => {
  fc.assert(
    fc.property(
      fc
        .string({ unit: fc.constantFrom('a', '1', '{', '}', '$', '\\', 'é') })
        .map((text) => text.replaceAll('$', '')),
      (text) => expand(text, match) === text,
    ),
  );
});
