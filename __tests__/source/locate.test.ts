import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { defaultLimits } from '../../src/source/limits.js';
import { locate, textAt } from '../../src/source/locate.js';
import type { Manifest, Path } from '../../src/source/manifest.js';
import { parseDocument } from '../../src/source/parse-document.js';
import { readManifests } from '../../src/source/read-documents.js';
import { resolvePlain } from '../../src/source/resolve-scalar.js';
import { child, type TreeNode } from '../../src/source/tree.js';
import { yamlDocument } from './yaml-text.js';

const text = `# head
---
apiVersion: v1
kind: Service # comment
metadata:
  name: "web"
  labels: { app: 'it''s', "tier": x }
  empty:
spec:
  ports:
    - name: http # the port
      port: 80
    - 443
    -
  script: |
    # first
    last

  folded: a
    b
---
apiVersion: v1
kind: List
items:
  - &a
    apiVersion: v1
    kind: Service
    metadata: {name: one}
  - *a
`;

const manifests = readManifests(
  { path: 'a.yaml', text },
  { wanted: () => true, limits: defaultLimits },
).manifests;

function at(index: number, path: Path, part: 'value' | 'key' = 'value'): string {
  const manifest = manifests[index]?.manifest;
  if (manifest === undefined) throw new Error(`no manifest ${index}`);
  const span = locate({ manifest, path, part });
  expect(span.file).toBe('a.yaml');
  expect(text.slice(span.start, span.end)).toBe(textAt({ manifest, path, part }));
  return textAt({ manifest, path, part });
}

describe('locate', () => {
  test.each<[string, Path, string]>([
    ['words inside quotes', ['metadata', 'name'], 'web'],
    ['words inside single quotes', ['metadata', 'labels', 'app'], "it''s"],
    ['a mapping in braces', ['metadata', 'labels'], `{ app: 'it''s', "tier": x }`],
    ['a number in a list', ['spec', 'ports', 1], '443'],
    ['a mapping without its comment', ['spec', 'ports', 0], 'name: http # the port\n      port: 80'],
    ['a text block without its head and blank lines', ['spec', 'script'], '# first\n    last'],
    ['a scalar over two lines', ['spec', 'folded'], 'a\n    b'],
    ['an empty value by its key', ['metadata', 'empty'], 'empty'],
    ['an empty item by its dash', ['spec', 'ports', 2], '-'],
  ])('the value: %s', (_, path, expected) => {
    const found = at(0, path);
    expect(path.length === 0 ? found.slice(-7) : found).toBe(
      expected === 'Service' ? found.slice(-7) : expected,
    );
  });

  test.each<[string, Path, string]>([
    ['a key', ['metadata', 'name'], 'name'],
    ['a quoted key', ['metadata', 'labels', 'tier'], 'tier'],
    ['an item by the first key in it', ['spec', 'ports', 0], 'name'],
    ['an item that is no mapping by its value', ['spec', 'ports', 1], '443'],
    ['the manifest by its kind', [], 'Service'],
  ])('the key: %s', (_, path, expected) => {
    expect(at(0, path, 'key')).toBe(expected);
  });

  test.each<[string, Path, string]>([
    ['at the top', ['status'], 'Service'],
    ['in a mapping', ['spec', 'selector', 'app'], 'spec'],
    ['in an item', ['spec', 'ports', 0, 'targetPort'], 'name'],
    ['beyond the end of a list', ['spec', 'ports', 7, 'name'], 'ports'],
    ['below text', ['metadata', 'name', 'x'], 'name'],
  ])('a field that does not exist: %s', (_, path, expected) => {
    expect(at(0, path)).toBe(expected);
    expect(at(0, path, 'key')).toBe(expected);
  });

  test('an item of a list, and what an alias stands for', () => {
    expect(at(1, ['metadata', 'name'])).toBe('one');
    expect(at(1, ['nothing'])).toBe('Service');
    expect(at(2, ['metadata', 'name'])).toBe('*a');
  });

  test('every scalar of a document is marked by text that reads as its value (generated)', () => {
    let marked = 0;
    fc.assert(
      fc.property(yamlDocument, (source) => {
        const { root } = parseDocument(source, 0, source.length, defaultLimits);
        // Text blocks are marked without their indentation, aliases are marked by their name.
        if (root === undefined || /[*|>&!]/.test(source)) return;
        const file = { path: 'b.yaml', text: source };
        const manifest = {
          source: file,
          start: 0,
          end: source.length,
          document: 0,
          at: [],
          apiVersion: '',
          kind: '',
        };
        for (const [path, value] of scalars(root)) {
          marked++;
          expect(meaning(manifest, path)).toEqual(value);
        }
      }),
      { numRuns: 6000, seed: 20260103 },
    );
    expect(marked).toBeGreaterThan(300);
  });
});

/** Addresses and values of the scalars that have text of their own. */
function* scalars(node: TreeNode, path: Path = []): Generator<[Path, unknown]> {
  if (node.type === 'scalar') {
    if (node.start < node.end) yield [path, node.value];
    return;
  }
  const steps = node.type === 'seq' ? node.items.keys() : node.entries.map(({ key }) => key);
  for (const step of steps) {
    const next = child(node, step);
    if (next !== undefined) yield* scalars(next, [...path, step]);
  }
}

/** One line break in a scalar is a space, several are one fewer. */
function folded(blank: string): string {
  const breaks = blank.split('\n').length - 1;
  return breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
}

/** What the marked text says when it is read alone, with its quotes. */
function meaning(manifest: Manifest, path: Path): unknown {
  const { start, end } = locate({ manifest, path, part: 'value' });
  const { text: source } = manifest.source;
  const quote = source[start - 1];
  const isQuoted = (quote === '"' || quote === "'") && source[end] === quote;
  const words = source.slice(start, end);
  if (isQuoted) return parse(`${quote}${words}${quote}`);
  return resolvePlain(words.replace(/[ \t\r]*\n[ \t\r\n]*/g, folded));
}
