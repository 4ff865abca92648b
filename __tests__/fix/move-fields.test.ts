import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/fix/apply-edits.js';
import { moveFields } from '../../src/fix/move-fields.js';
import { defaultLimits } from '../../src/source/limits.js';
import type { Path } from '../../src/source/manifest.js';
import { readManifests } from '../../src/source/read-documents.js';

/** The text after fields of its only manifest were moved; undefined where no edit is known. */
function moved(text: string, parent: Path, keys: readonly string[], home: Path): string | undefined {
  const source = { path: 'm.yaml', text };
  const { manifests } = readManifests(source, { wanted: () => true, limits: defaultLimits });
  const manifest = manifests[0]?.manifest;
  if (manifest === undefined) throw new Error('no manifest in the text');
  const edits = moveFields({ manifest, parent, keys, home });
  return edits && applyEdits(text, edits).text;
}

const head = 'apiVersion: v1\nkind: Service\n';

describe('fields that are moved', () => {
  test.each<[string, Path, readonly string[], Path, string, string]>([
    [
      'into an ancestor, just behind what they stand in',
      ['spec', 'selector'],
      ['endpoints'],
      ['spec'],
      'spec:\n  selector:\n    app: a\n    endpoints: # all\n      - port: web\n  x: 1\n',
      'spec:\n  selector:\n    app: a\n  endpoints: # all\n    - port: web\n  x: 1\n',
    ],
    [
      'into a mapping before them, and then to its end',
      ['spec'],
      ['matchNames'],
      ['spec', 'namespaceSelector'],
      'spec:\n  namespaceSelector:\n    any: false\n  x: 1\n  # both\n  matchNames: [a]\n',
      'spec:\n  namespaceSelector:\n    any: false\n    matchNames: [a]\n  x: 1\n  # both\n',
    ],
    [
      'under a key with nothing below it',
      [],
      ['selector', 'ports'],
      ['spec'],
      'spec:\nselector:\n  app: a\nports:\n  - port: 80\n',
      'spec:\n  selector:\n    app: a\n  ports:\n    - port: 80\n',
    ],
    [
      'under a key that was left out',
      ['spec', 'selector'],
      ['app'],
      ['spec', 'selector', 'matchLabels'],
      'spec:\n  selector:\n    app: a',
      'spec:\n  selector:\n    matchLabels:\n      app: a\n',
    ],
    [
      'into the item of a list',
      ['spec'],
      ['tlsConfig'],
      ['spec', 'endpoints', 0],
      'spec:\n  endpoints:\n    - port: web\n      scheme: https\n  tlsConfig:\n    caFile: /a\n',
      'spec:\n  endpoints:\n    - port: web\n      scheme: https\n      tlsConfig:\n        caFile: /a\n',
    ],
  ])('%s', (_, parent, keys, home, before, after) => {
    expect(moved(head + before, parent, keys, home)).toBe(head + after);
  });

  test('with the line breaks of the file', () => {
    const text = `${head}spec:\n  selector:\n    app: a\n`.replaceAll('\n', '\r\n');
    expect(moved(text, ['spec', 'selector'], ['app'], ['spec', 'selector', 'matchLabels'])).toBe(
      text.replace('    app: a', '    matchLabels:\r\n      app: a'),
    );
  });
});

describe('no edit', () => {
  test.each<[string, Path, readonly string[], Path, string]>([
    ['for mappings in the manner of JSON', ['spec'], ['a'], ['spec', 'b'], 'spec: { a: 1, b: { c: 2 } }\n'],
    ['into one of these', ['spec'], ['a'], ['spec', 'b'], 'spec:\n  a: 1\n  b: { c: 2 }\n'],
    ['for the first field behind a dash', ['spec', 0], ['a'], [], 'spec:\n  - a: 1\n    b: 2\n'],
    [
      'where the mapping would be left with nothing',
      ['spec', 'b'],
      ['a'],
      ['spec'],
      'spec:\n  b:\n    a: 1\n',
    ],
  ])('%s', (_, parent, keys, home, before) => {
    expect(moved(head + before, parent, keys, home)).toBeUndefined();
  });
});
