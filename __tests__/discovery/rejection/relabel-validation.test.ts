// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are templates of Prometheus

import { describe, expect, test } from 'vitest';
import { validateRelabelConfig } from '../../../src/discovery/rejection/relabel-validation.js';
import { isValidLabelName, sanitizeLabelName } from '../../../src/discovery/relabel/labels.js';
import {
  checkRelabelConfig,
  generateRelabelConfig,
  isLegacyTemplate,
  namesTaken,
  type RelabelFields,
  relabelConfig,
} from '../../../src/discovery/relabel/relabel-config.js';

const v3 = { major: 3, minor: 5 };
const v2 = { major: 2, minor: 53 };

describe('the operator', () => {
  test.each<[string, RelabelFields, typeof v3]>([
    ['a plain copy', { sourceLabels: ['a'], targetLabel: 'b' }, v3],
    ['an empty action as replace', { action: '', targetLabel: 'b' }, v3],
    ['actions in any case', { action: 'Keep', sourceLabels: ['a'] }, v3],
    ['a name outside the legacy charset', { targetLabel: 'a-b' }, v3],
    ['a variable as target label', { targetLabel: '$1' }, v3],
    ['a variable in a labelmap', { action: 'labelmap', replacement: '${1}_x' }, v2],
    [
      'the defaults of equal actions spelt out',
      { action: 'keepequal', targetLabel: 'b', separator: ';', regex: '(.*)', replacement: '$1' },
      v3,
    ],
    ['lowercase since 2.36', { action: 'lowercase', targetLabel: 'b' }, { major: 2, minor: 36 }],
    ['keepequal since 2.41', { action: 'keepequal', targetLabel: 'b' }, { major: 2, minor: 41 }],
    ['labeldrop with a regex', { action: 'labeldrop', regex: 'a' }, v3],
    ['source labels of any form', { sourceLabels: ['a-b', ''], targetLabel: 'b' }, v2],
  ])('takes %s', (_, rule, version) => {
    expect(validateRelabelConfig(rule, version)).toBeUndefined();
  });

  test.each<[RelabelFields, typeof v3, string]>([
    [{ action: 'rename' }, v3, 'unknown relabel action "rename"'],
    [
      { action: 'Lowercase', targetLabel: 'b' },
      { major: 2, minor: 35 },
      'Lowercase relabel action is only supported from Prometheus version 2.36.0',
    ],
    [
      { action: 'dropequal', targetLabel: 'b' },
      { major: 2, minor: 40 },
      'dropequal relabel action is only supported from Prometheus version 2.41.0',
    ],
    [
      { regex: '(', targetLabel: 'b' },
      v3,
      'invalid regex ( for relabel configuration: error parsing regexp: missing closing ): `^(?s:()$`',
    ],
    [
      { action: 'hashmod', targetLabel: 'b' },
      v3,
      'relabel configuration for hashmod requires non-zero modulus',
    ],
    [{ action: 'replace' }, v3, 'relabel configuration for replace action needs targetLabel value'],
    [{}, v3, 'relabel configuration for replace action needs targetLabel value'],
    [{ targetLabel: 'a-b' }, v2, `"a-b" is invalid 'target_label' for replace action`],
    [{ targetLabel: '$1' }, v2, `"$1" is invalid 'target_label' for replace action`],
    [
      { action: 'HashMod', modulus: 2, targetLabel: 'a-b' },
      v2,
      `"a-b" is invalid 'target_label' for HashMod action`,
    ],
    [
      { action: 'lowercase', targetLabel: 'b', replacement: '' },
      v3,
      `'replacement' can not be set for lowercase action`,
    ],
    [{ action: 'labelmap', replacement: '' }, v3, `"" is invalid 'replacement' for labelmap action`],
    [{ action: 'labelmap', replacement: 'a-$1' }, v2, `"a-$1" is invalid 'replacement' for labelmap action`],
    [
      { action: 'keepequal', targetLabel: 'b', separator: '' },
      v3,
      "keepequal action requires only 'source_labels' and `target_label`, and no other fields",
    ],
    [
      { action: 'dropequal', targetLabel: 'b', regex: '.*' },
      v3,
      "dropequal action requires only 'source_labels' and `target_label`, and no other fields",
    ],
    [
      { action: 'labeldrop', sourceLabels: ['a'], regex: 'a' },
      v3,
      "labeldrop action requires only 'regex', and no other fields",
    ],
    [
      { action: 'labelkeep', targetLabel: 'a', regex: 'a' },
      v3,
      "labelkeep action requires only 'regex', and no other fields",
    ],
    [
      { action: 'labelkeep', replacement: 'x', regex: 'a' },
      v3,
      "labelkeep action requires only 'regex', and no other fields",
    ],
    // of several faults the one that is looked at first is told
    [
      { action: 'keepequal', regex: '(' },
      v3,
      'invalid regex ( for relabel configuration: error parsing regexp: missing closing ): `^(?s:()$`',
    ],
  ])('rejects %j', (rule, version, fault) => {
    expect(validateRelabelConfig(rule, version)).toBe(fault);
  });
});

describe('Prometheus', () => {
  test.each<[RelabelFields, 2 | 3, string | undefined]>([
    [{ action: 'lowercase', targetLabel: '${3}' }, 3, undefined],
    [
      { action: 'lowercase', targetLabel: '${3}' },
      2,
      `"\${3}" is invalid 'target_label' for lowercase action`,
    ],
    [{ targetLabel: '-${3}' }, 3, undefined],
    [{ targetLabel: '-${3}' }, 2, `"-\${3}" is invalid 'target_label' for replace action`],
    [{ targetLabel: '${3}' }, 2, undefined],
    [{ action: 'labelmap', replacement: '${1}' }, 2, undefined],
    [{ action: 'labelmap', replacement: '' }, 3, `"" is invalid 'replacement' for labelmap action`],
    [{}, 3, "relabel configuration for replace action requires 'target_label' value"],
    [{ sourceLabels: [''], targetLabel: 'a' }, 3, '"" is not a valid label name'],
    [{ sourceLabels: ['a-b'], action: 'keep' }, 2, '"a-b" is not a valid label name'],
    [{ regex: '(', action: 'keep' }, 2, 'error parsing regexp: missing closing ): `^(?:()$`'],
    [
      { action: 'keepequal', targetLabel: 'a', regex: '' },
      3,
      "keepequal action requires only 'source_labels' and `target_label`, and no other fields",
    ],
    [
      { action: 'dropequal', targetLabel: 'a', regex: '(.*)' },
      2,
      "dropequal action requires only 'source_labels' and `target_label`, and no other fields",
    ],
    [
      { action: 'labelkeep', sourceLabels: [], regex: 'a' },
      3,
      "labelkeep action requires only 'regex', and no other fields",
    ],
    [
      { action: 'labeldrop', regex: 'a', modulus: 1 },
      3,
      "labeldrop action requires only 'regex', and no other fields",
    ],
  ])('on loading %j in version %i says %j', (rule, version, fault) => {
    const taken = namesTaken(version === 2 ? { major: 2, minor: 55 } : { major: 3, minor: 16 }, undefined);
    expect(checkRelabelConfig(relabelConfig(rule), taken)).toBe(fault);
  });

  // Read in model/relabel/relabel.go and config/config.go of each version.
  test.each([
    [
      'a plain name',
      { targetLabel: 'a.b' },
      [
        [3, 0],
        [3, 6],
      ],
      [[2, 55]],
    ],
    [
      'a plain name under Legacy',
      { targetLabel: 'a.b', scheme: 'Legacy' },
      [
        [3, 0],
        [3, 6],
      ],
      [
        [2, 55],
        [3, 7],
        [3, 16],
      ],
    ],
    [
      'a name with a variable',
      { targetLabel: '${1}.b' },
      [
        [3, 2],
        [3, 16],
      ],
      [
        [2, 55],
        [3, 1],
      ],
    ],
    [
      'one of a label that is read',
      { targetLabel: 'a', sourceLabels: ['a.b'], scheme: 'Legacy' },
      [
        [3, 0],
        [3, 16],
      ],
      [[2, 55]],
    ],
    [
      'an old name with a variable',
      { targetLabel: 'a_${1}', scheme: 'Legacy' },
      [
        [2, 55],
        [3, 1],
        [3, 16],
      ],
      [],
    ],
  ] as const)('%s', (_, { scheme, ...rule }: RelabelFields & { scheme?: string }, takenBy, refusedBy) => {
    const isTaken = ([major, minor]: readonly [number, number]) =>
      checkRelabelConfig(relabelConfig(rule), namesTaken({ major, minor }, scheme)) === undefined;
    expect(takenBy.filter((version) => !isTaken(version))).toEqual([]);
    expect(refusedBy.filter(isTaken)).toEqual([]);
  });
});

test('the operator leaves out what is empty, but writes an empty separator and replacement', () => {
  const written = { regex: '', action: '', separator: '', replacement: '', targetLabel: 'x' };
  expect(generateRelabelConfig(written)).toMatchObject({
    sourceLabels: [],
    separator: '',
    regex: '(.*)',
    modulus: 0,
    targetLabel: 'x',
    replacement: '',
    action: 'replace',
  });
  expect(relabelConfig(written.regex === '' ? { regex: '' } : {}).regex).toBe('');
});

test('an unknown action is a fault of the caller', () => {
  expect(() => relabelConfig({ action: 'rename' })).toThrow('unknown relabel action "rename"');
});

test.each([
  ['-label', false],
  ['label', true],
  ['label${1}', true],
  ['${1}label', true],
  ['${1}', true],
  ['${', false],
  ['$', false],
  ['${}', false],
  ['foo${', false],
  ['$1', true],
  ['asd$2asd', true],
  ['-foo${1}bar-', false],
  ['bar.foo${1}bar', false],
  ['_${1}_', true],
  ['foo${bar}foo', true],
  ['1a', false],
  ['', false],
])('as a template of the legacy charset %j is %j', (text, valid) => {
  expect(isLegacyTemplate(text)).toBe(valid);
});

test.each([
  ['app.kubernetes.io/name', 'app_kubernetes_io_name'],
  ['a-b', 'a_b'],
  ['é😀--x', '____x'],
  ['1A', '1A'],
])('the key %s is sanitised to %s', (key, name) => {
  expect(sanitizeLabelName(key)).toBe(name);
});

test.each([
  ['a_1', true, true],
  ['__meta', true, true],
  ['a-b', false, true],
  ['0bad', false, true],
  ['föö.bar', false, true],
  ['', false, false],
  ['\uD800', false, false],
  ['a\n', false, true],
])('the label name %j: version 2 %j, version 3 %j', (name, two, three) => {
  expect([isValidLabelName(name, 2), isValidLabelName(name, 3)]).toEqual([two, three]);
});
