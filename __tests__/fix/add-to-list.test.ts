import { describe, expect, test } from 'vitest';
import { addToList } from '../../src/fix/add-to-list.js';
import { applyEdits } from '../../src/fix/apply-edits.js';
import { defaultLimits } from '../../src/source/limits.js';
import { readManifests } from '../../src/source/read-documents.js';

/** The text after `etcd-certs` (or another item) was put into `spec.secrets` of the last manifest that is a Prometheus. */
function added(text: string, item = 'etcd-certs'): string | undefined {
  const source = { path: 'p.yaml', text };
  const { manifests } = readManifests(source, {
    wanted: (_, kind) => kind === 'Prometheus',
    limits: defaultLimits,
  });
  const manifest = manifests.at(-1)?.manifest;
  if (manifest === undefined) throw new Error('no Prometheus in the text');
  const edit = addToList({ manifest, parent: ['spec'], list: 'secrets' }, item);
  if (edit === 'present') return 'present';
  return edit && applyEdits(text, [edit]).text;
}

const head = 'apiVersion: monitoring.coreos.com/v1\nkind: Prometheus\nmetadata: { name: k8s }\n';

describe('a list that is there', () => {
  test.each([
    ['block', 'spec:\n  secrets:\n    - a\n', 'spec:\n  secrets:\n    - a\n    - etcd-certs\n'],
    [
      'not indented',
      'spec:\n  secrets:\n  - a\n  - b\n  x: 1\n',
      'spec:\n  secrets:\n  - a\n  - b\n  - etcd-certs\n  x: 1\n',
    ],
    [
      'with comments',
      'spec:\n  # mounted\n  secrets:\n    - a # first\n    - b # last\n    # none other\n  x: 1 # end\n',
      'spec:\n  # mounted\n  secrets:\n    - a # first\n    - b # last\n    - etcd-certs\n    # none other\n  x: 1 # end\n',
    ],
    [
      'quoted',
      'spec:\n  secrets:\n    - "a"\n  x: 1\n',
      'spec:\n  secrets:\n    - "a"\n    - etcd-certs\n  x: 1\n',
    ],
    [
      'no line break at the end',
      'spec:\n  secrets:\n    - a',
      'spec:\n  secrets:\n    - a\n    - etcd-certs',
    ],
    ['flow', 'spec:\n  secrets: [a, b] # two\n', 'spec:\n  secrets: [a, b, etcd-certs] # two\n'],
    ['flow with blanks', 'spec: { secrets: [ a ] }\n', 'spec: { secrets: [ a, etcd-certs ] }\n'],
    ['flow with a comma at the end', 'spec:\n  secrets: [a,]\n', 'spec:\n  secrets: [a, etcd-certs]\n'],
    ['flow with quotes', 'spec:\n  secrets: ["a"]\n', 'spec:\n  secrets: ["a", "etcd-certs"]\n'],
    ['empty', 'spec:\n  secrets: []\n', 'spec:\n  secrets: ["etcd-certs"]\n'],
    ['null', 'spec:\n  secrets:\n  x: 1\n', 'spec:\n  secrets: [etcd-certs]\n  x: 1\n'],
    ['written as null', 'spec:\n  secrets: null # none\n', 'spec:\n  secrets: [etcd-certs] # none\n'],
  ])('%s', (_, before, after) => {
    expect(added(head + before)).toBe(head + after);
  });

  test('line breaks of another system stay', () => {
    const text = `${head}spec:\n  secrets:\n    - a\n  x: 1\n`.replaceAll('\n', '\r\n');
    expect(added(text)).toBe(text.replace('- a\r\n', '- a\r\n    - etcd-certs\r\n'));
  });

  test.each(['on', '123', '1e3', 'null', '0x1f'])(
    '%s is quoted, since Kubernetes would read no text',
    (item) => {
      expect(added(`${head}spec:\n  secrets:\n    - a\n`, item)).toBe(
        `${head}spec:\n  secrets:\n    - a\n    - "${item}"\n`,
      );
    },
  );

  test('an item that is in it', () => {
    expect(added(`${head}spec:\n  secrets: ['etcd-certs']\n`)).toBe('present');
  });
});

describe('a list that is not', () => {
  test.each([
    [
      'block',
      'spec:\n  replicas: 2 # two\n  # the end\n',
      'spec:\n  replicas: 2 # two\n  secrets:\n    - etcd-certs\n  # the end\n',
    ],
    [
      'after a nested value',
      'spec:\n    a:\n        b: |\n            text\nx: 1\n',
      'spec:\n    a:\n        b: |\n            text\n    secrets:\n      - etcd-certs\nx: 1\n',
    ],
    ['flow', 'spec: { replicas: 2 }\n', 'spec: { replicas: 2, secrets: [etcd-certs] }\n'],
    ['empty', 'spec: {}\n', 'spec: { secrets: [etcd-certs]}\n'],
  ])('%s', (_, before, after) => {
    expect(added(head + before)).toBe(head + after);
  });

  test('JSON', () => {
    const text = '{"apiVersion":"monitoring.coreos.com/v1","kind":"Prometheus","spec":{"replicas":2}}\n';
    const after = JSON.parse(added(text) ?? '');
    expect(after.spec).toEqual({ replicas: 2, secrets: ['etcd-certs'] });
  });
});

test('only the manifest that is meant, among documents and items of a list', () => {
  const other = `${head}spec:\n  secrets:\n    - a\n`;
  const item = `apiVersion: v1\nkind: List\nitems:\n  - ${`${head}spec:\n  secrets:\n    - a\n`.trimEnd().replaceAll('\n', '\n    ')}\n`;
  const text = `${other}---\n${item}`;
  expect(added(text)).toBe(`${text}        - etcd-certs\n`);
});

describe('no edit, where none is small and sure', () => {
  test.each([
    ['an alias', 'x: &list [a]\nspec:\n  secrets: *list\n'],
    ['an anchor that others use', 'spec:\n  secrets: &list [a]\n  configMaps: *list\n'],
    ['no spec', ''],
    ['a text in its place', 'spec:\n  secrets: a\n'],
    ['a list over several lines with a comment at its end', 'spec:\n  secrets: [\n    a # first\n  ]\n'],
  ])('%s', (_, spec) => {
    expect(added(head + spec)).toBeUndefined();
  });
});
