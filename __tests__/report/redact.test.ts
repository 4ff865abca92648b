import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { secretRanges } from '../../src/report/redact.js';
import { defaultOptions } from '../../src/report/reporter.js';
import { terminal } from '../../src/report/terminal.js';
import { findingOf, reportOf } from './sample.js';

/** The text as a code frame may show it. */
function shown(text: string): string {
  return secretRanges(text).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}*${rest.slice(end)}`,
    text,
  );
}

/** `hunter2` stands for what must not be seen. */
const hiding: Readonly<Record<string, readonly [string, string]>> = {
  'plain values': [
    'kind: Secret\ndata:\n  a: hunter2\n  b: "hunter2" # hunter2\ntype: Opaque\n',
    'kind: Secret\ndata:\n  a: *\n  b: *\ntype: Opaque\n',
  ],
  'block scalars': [
    'stringData:\n  a: |\n    hunter2: x\n\n    hunter2\n  b: >-\n    hunter2\nkind: Secret\n',
    'stringData:\n  a: |\n    *\n\n    *\n  b: >-\n    *\nkind: Secret\n',
  ],
  'a key with an indent of one under a list item': [
    'items:\n- data:\n   a: hunter2\n  kind: Secret\n',
    'items:\n- data:\n   a: *\n  kind: Secret\n',
  ],
  'scalars over several lines': [
    'data:\n  a: "hun\n    hunter2"\n  b: hunter2\n    hunter2\n',
    'data:\n  a: *\n    *\n  b: *\n    *\n',
  ],
  'what a Secret holds under a misspelt name': [
    'x: a-\nkind: Secret\nstringdata:\n  a: hunter2\nsecrets:\n  b: hunter2\npin: hunter2\n---\nkind: Service\nspec: x\n',
    'x: *\nkind: Secret\nstringdata:\n  a: *\nsecrets:\n  b: *\npin: *\n---\nkind: Service\nspec: x\n',
  ],
  'what a Secret of a list holds under a misspelt name': [
    'items:\n- strngData: {a: hunter2}\n  kind: Secret\n  dta:\n    b: hunter2\n- kind: Service\n  spec: x\n',
    'items:\n- strngData: {a: *}\n  kind: Secret\n  dta:\n    b: *\n- kind: Service\n  spec: x\n',
  ],
  'what a Secret in flow style holds under a misspelt name': [
    '[{kind: Secret, metadata: {name: a}, strngDta: {user: hunter2}}, {kind: Service, spec: {x: y}}]\n',
    '[{kind: Secret, metadata: {name: a}, strngDta: *}, {kind: Service, spec: {x: y}}]\n',
  ],
  'what a Secret in JSON holds under a misspelt name': [
    '{"dta": {"user": "hunter2"}, "kind": "Secret", "type": "Opaque"}\n',
    '{"dta": *, "kind": "Secret", "type": "Opaque"}\n',
  ],
  'quoted keys': [
    '"stringData":\n  "a b": hunter2\n  \'c\' : hunter2\n',
    '"stringData":\n  "a b": *\n  \'c\' : *\n',
  ],
  'a comment among the values': ['data:\n  # old: hunter2\n  a: hunter2\n', 'data:\n  *\n  a: *\n'],
  'anchors and tags': ['data: &all\n  a: !!binary hunter2\n  b: &x hunter2\n', 'data: *\n  a: *\n  b: *\n'],
  'flow mappings': [
    'data: {a: hunter2, "b": "hunter2, }", c: [hunter2]}\nkind: Secret\n',
    'data: {a: *, "b": *, c: *}\nkind: Secret\n',
  ],
  'JSON on one line': [
    '{"data":{"a":"hunter2","b":"x\\"hunter2"},"kind":"Secret"}',
    '{"data":{"a":*,"b":*},"kind":"Secret"}',
  ],
  'JSON over lines': [
    '{\n  "data":\n  {\n    "a": "hunter2"\n  },\n  "kind": "Secret"\n}',
    '{\n  "data":\n  {\n    "a": *\n  },\n  "kind": "Secret"\n}',
  ],
  'JSON that is never closed': [
    '{"stringData": {"a": "hunter2", "b": "hun',
    '{"stringData": {"a": *, "b": *',
  ],
  'JSON with a comment': ['data: {\n  # hunter2\n  a: hunter2 }\n', 'data: {*}\n'],
  'what kubectl applied last': [
    'last-applied: |\n  {"kind":"Secret","data":{"a":"hunter2"}}\nother: "{\\"data\\":{\\"a\\":\\"hunter2\\"}}"\n',
    'last-applied: |\n  {"kind":"Secret","data":{"a":*}}\nother: "{\\"data\\":*\n',
  ],
  'an explicit key': [
    '? data\n: a: hunter2\n  b: hunter2\nkind: Secret\n',
    '? data\n: *\n  b: *\nkind: Secret\n',
  ],
  'literals of a generator': [
    'secretGenerator:\n- literals:\n  - user=hunter2\n  - hunter2=\n  name: x\n',
    'secretGenerator:\n- literals:\n  - user=*\n  - hunter2=\n  name: x\n',
  ],
  'literals as deep as their key': [
    'literals:\n- a=hunter2\n- "b=hunter2"\nname: x\n',
    'literals:\n- a=*\n- *\nname: x\n',
  ],
  'scalars named as secrets': [
    'basic_auth:\n  password: hunter2\n  bearerToken: "hunter2"\n  client-secret: x\n',
    'basic_auth:\n  password: *\n  bearerToken: *\n  client-secret: x\n',
  ],
  'a password in a block': [
    'a:\n  password: |\n    hunter2\n  user: x\n',
    'a:\n  password: |\n    *\n  user: x\n',
  ],
  'private keys anywhere': [
    'x: |\n-----BEGIN RSA PRIVATE KEY-----\nhunter2\n-----END RSA PRIVATE KEY-----\ny: 1\n',
    'x: |\n*\ny: 1\n',
  ],
  'private keys without an end': [
    'x: |\n  -----BEGIN PRIVATE KEY-----\n  hunter2+/=\n\n  hunter2\n?\ny: 1.5\n',
    'x: |\n  *\n?\ny: 1.5\n',
  ],
  'base64 of PEM': ['caBundle: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t\nb: 1\n', 'caBundle: *\nb: 1\n'],
  'Windows line ends': [
    'data:\r\n  a: hunter2\r\n  b: |\r\n    hunter2\r\nkind: Secret\r\n',
    'data:\r\n  a: *\r\n  b: |\r\n    *\r\nkind: Secret\r\n',
  ],
  tabs: ['data:\n\ta: hunter2\n', 'data:\n\ta: *\n'],
  'no line break at the end': ['data:\n  a: hunter2', 'data:\n  a: *'],
};

describe('a code frame hides', () => {
  test.each(Object.entries(hiding))('%s', (_, [text, expected]) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('a code frame shows', () => {
  test.each([
    'spec:\n  endpoints:\n    - port: web\n      basicAuth:\n        password:\n          name: auth\n          key: password\n',
    'tlsConfig:\n  cert: {secret: {name: a, key: tls.crt}}\n  bearerTokenFile: /var/run/token\n',
    'bearerTokenSecret: {name: a, key: token}\npassword: {name: a, key: b}\n',
    'metadata:\n  name: data\n  labels: {app: data}\ntype: Opaque\n',
    'metadata:\n  dataSource: x\n  my.data: y\n',
  ])('%j', (text) => {
    expect(shown(text)).toBe(text);
  });
});

test('no frame, wherever a finding points, shows a value of a Secret', () => {
  const key = fc.stringMatching(/^[a-z][a-z.-]{0,6}$/).filter((name) => name !== 'literals');
  const value = fc.constantFrom(
    'hunter2',
    '"hunter2"',
    "'hunter2 # x'",
    '|\n    hunter2\n    k: hunter2',
    '>-\n    hunter2',
    '"a\n    hunter2"',
    '!!binary hunter2',
  );
  const entries = fc.array(fc.tuple(key, value), { minLength: 1, maxLength: 4 });
  const field = fc.constantFrom('data', 'stringData', '"data"', "'stringData'");
  fc.assert(
    fc.property(
      entries,
      field,
      fc.nat(200),
      fc.nat(200),
      fc.boolean(),
      (pairs, name, start, length, windows) => {
        const body = pairs.map(([own, text]) => `  ${own}: ${text}`).join('\n');
        const lines = `apiVersion: v1\n${name}:\n${body}\nkind: Secret\nmetadata:\n  name: x\n`;
        const text = windows ? lines.replaceAll('\n', '\r\n') : lines;
        const at = {
          file: 's.yaml',
          start: Math.min(start, text.length),
          end: Math.min(start + length, text.length),
        };
        const edits = [{ at, text: 'changed' }];
        const log = terminal(
          reportOf({ files: { 's.yaml': text }, findings: [findingOf({ at, edits })] }),
          defaultOptions,
        );
        expect(log).not.toContain('hunter2');
      },
    ),
    { numRuns: 500 },
  );
});

test('hostile input is read to its end', () => {
  const parts = [
    'data: {',
    '"',
    "'",
    '-----BEGIN PRIVATE KEY\n',
    'LS0tLS1CRUdJTi\n',
    'LS0tLS1CRUdJTi\n\n \n',
    '&&&& ',
    'a-password',
    '\\',
    'x ',
    '\\"data\\":',
    '!!x ',
  ];
  for (const part of parts) {
    const text = `data:\n  ${part.repeat(20_000)}`;
    expect(secretRanges(text).length).toBeGreaterThan(0);
  }
});
