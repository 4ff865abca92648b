import { describe, expect, test } from 'vitest';
import { header } from '../../src/source/header.js';

const service = { is: 'known', apiVersion: 'v1', kind: 'Service' };

function of(text: string) {
  return header(text, 0, text.length);
}

describe('header', () => {
  test.each([
    ['plain keys', 'apiVersion: v1\nkind: Service\n'],
    ['the other order, far apart', `kind: Service\nspec:\n${'  a: b\n'.repeat(500)}apiVersion: v1`],
    ['comments before and behind', '# kind: Pod\napiVersion: v1 # a\nkind: Service   # kind: Pod\n'],
    ['a byte order mark', '\uFEFFapiVersion: v1\nkind: Service\n'],
    ['carriage returns', 'apiVersion: v1\r\nkind: Service\r\n'],
    ['quoted values', 'apiVersion: "v1"\nkind: \'Service\'\n'],
    ['quoted keys', '"apiVersion": v1\n\'kind\': Service\n'],
    ['a whole document that is indented', '  apiVersion: v1\n  kind: Service\n  spec: {}\n'],
    [
      'text blocks that hold another manifest',
      'data:\n  x: |\n    kind: Pod\napiVersion: v1\nkind: Service\n',
    ],
    [
      'a nested kind before its own',
      'roleRef:\n  kind: Role\n  apiVersion: x\nkind: Service\napiVersion: v1',
    ],
    ['braces', '{apiVersion: "v1", "kind": "Service"}'.replace('apiVersion', '"apiVersion"')],
    ['JSON', '{\n\t"kind": "Service",\n\t"spec": {"kind": "}"},\n\t"apiVersion": "v1"\n}'],
    [
      'JSON whose values are those words',
      '{"a": "kind", "kind": "Service", "b": ["apiVersion"], "apiVersion": "v1"}',
    ],
    ['lines of a template around', '{{- if .Values.x }}\napiVersion: v1\nkind: Service\n{{- end }}\n'],
  ])('sees through %s', (_, text) => {
    expect(of(text)).toEqual(service);
  });

  test.each([
    ['a value without kind', 'apiVersion: v1\nname: x\n'],
    ['a kind without apiVersion', 'kind: x\n'],
    ['both words inside other values', 'text: kind and apiVersion\n'],
    ['nested keys alone', 'a:\n  apiVersion: v1\n  kind: Service\n'],
    ['a list', '- apiVersion: v1\n  kind: Service\n'],
    ['longer keys', 'apiVersions: v1\nkinds: Service\n'],
    ['nested JSON', '{"a": {"apiVersion": "v1", "kind": "Service"}}'],
    ['nothing', ''],
  ])('finds no manifest in %s', (_, text) => {
    expect(of(text)).toEqual({ is: 'none' });
  });

  test.each([
    ['an anchor at the value', 'apiVersion: v1\nkind: &k Service\n'],
    ['a tag', 'apiVersion: !!str v1\nkind: Service\n'],
    ['an alias', 'apiVersion: v1\nkind: *k\n'],
    ['a merge key', 'apiVersion: v1\n<<: *base\nkind: Service'],
    ['an explicit key', '? kind\n: Service\napiVersion: v1\n'],
    ['a value on the next line', 'apiVersion: v1\nkind:\n  Service\n'],
    ['a key that comes twice', 'apiVersion: v1\nkind: Service\nkind: Pod\n'],
    ['braces without quotes', '{apiVersion: v1, kind: Service}'],
    ['a kind that a template writes', 'apiVersion: v1\nkind: {{ .Values.kind }}\n'],
  ])('is unsure of %s', (_, text) => {
    expect(of(text)).toMatchObject({ is: 'unsure' });
  });

  test('stays inside its document', () => {
    const text = 'a: 1\n---\napiVersion: v1\nkind: Service\n';
    expect(header(text, 0, 5)).toEqual({ is: 'none' });
    expect(header(text, 9, text.length)).toEqual(service);
  });
});
