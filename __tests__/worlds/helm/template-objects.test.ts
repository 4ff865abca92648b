import fc from 'fast-check';
import { expect, test } from 'vitest';
import { templateObjects } from '../../../src/worlds/helm/template-objects.js';

/** `kind: conditions`, with `!` before those that must not hold. */
function told(template: string): readonly string[] {
  return templateObjects(template).map(({ kind, conditions }) => {
    const all = conditions.map(({ text, start, holds }) => {
      expect(template.slice(start, start + text.length)).toBe(text);
      return `${holds ? '' : '!'}${text}`;
    });
    return `${kind}: ${all.join(', ')}`;
  });
}

test.each([
  ['no condition', 'kind: A\n', ['A: ']],
  ['one', '{{- if .a -}}\nkind: A\n{{- end -}}\nkind: B', ['A: .a', 'B: ']],
  ['nested', '{{ if .a }}{{ with .b }}\nkind: A\n{{ end }}{{ end }}', ['A: .a, .b']],
  [
    'in turn',
    '{{ if .a }}\nkind: A\n{{ else if .b }}\nkind: B\n{{ else }}\nkind: C\n{{ end }}\nkind: D',
    ['A: .a', 'B: !.a, .b', 'C: !.a, !.b', 'D: '],
  ],
  ['a loop', '{{- range $i, $e := .list }}\nkind: A\n{{- end }}', ['A: $i, $e := .list']],
  ['a definition', '{{ define "x" }}\nkind: A\n{{ end }}\nkind: B', ['B: ']],
  ['a comment', '{{/* {{ if .a }} */}}\nkind: A\n{{- /* }} */ -}}', ['A: ']],
  ['words that only begin like one', '{{ iffy }}\n{{ ending }}\nkind: A', ['A: ']],
  ['fields of that name', '{{ if .a }}\nspec:\n  kind: A\n{{ end }}', []],
  ['a kind that is filled in', 'kind: {{ .kind }}\n', []],
  ['an action that does not end', '{{ if .a }}\nkind: A\n{{ end', ['A: .a']],
])('%s', (_, template, expected) => {
  expect(told(template)).toEqual(expected);
});

test('never throws', () => {
  const piece = fc.constantFrom(
    '{{',
    '}}',
    '{{-',
    '-}}',
    '/*',
    '*/',
    ' if ',
    'else',
    ' end ',
    '.a',
    '\n',
    'kind: A\n',
    '"',
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((parts) => parts.join('')),
      (template) => void told(template),
    ),
  );
});
