import { describe, expect, test } from 'vitest';
import { evaluateGoTemplate } from '../../../../src/worlds/delivery/go-template/evaluate.js';
import { GoTemplateError } from '../../../../src/worlds/delivery/go-template/value.js';

const values = {
  name: 'web',
  path: { path: 'apps/web', basename: 'web', segments: ['apps', 'web'] },
  port: 8080,
  many: 1_000_000,
  empty: '',
  on: true,
  nothing: null,
  labels: { team: 'shop', env: 'prod' },
  hosts: [{ name: 'a' }, { name: 'b' }],
};
const closed = { values, isOpen: false, failsWithoutKey: false };

// What `Replace` of Argo CD writes for each.
test.each([
  ['plain', 'plain'],
  ['{{.name}}-{{ .path.basename }}', 'web-web'],
  ['{{ $.name }}', 'web'],
  ['{{index .path.segments 1}}', 'web'],
  ['{{index .labels "team"}}', 'shop'],
  ['{{.port}} {{.many}} {{.on}} {{.nothing}}', '8080 1e+06 true <no value>'],
  ['{{.missing}} {{.missing.first}}', '<no value> <no value>'],
  ['{{.labels}} {{.path.segments}}', 'map[env:prod team:shop] [apps web]'],
  ['a {{- /* note */ -}} b', 'ab'],
  ['a  {{- .name -}}  b', 'awebb'],
  ['{{if .empty}}a{{else if .on}}b{{else}}c{{end}}', 'b'],
  ['{{if and .on (eq .name "web")}}yes{{end}}', 'yes'],
  ['{{if or .empty .name | not}}yes{{else}}no{{end}}', 'no'],
  ['{{with .labels}}{{.team}}{{end}}', 'shop'],
  ['{{with .empty}}a{{else}}{{.name}}{{end}}', 'web'],
  ['{{range .hosts}}{{.name}},{{end}}', 'a,b,'],
  ['{{range $i, $h := .hosts}}{{$i}}={{$h.name}} {{end}}', '0=a 1=b '],
  ['{{range $k, $v := .labels}}{{$k}}:{{$v}};{{end}}', 'env:prod;team:shop;'],
  ['{{range .empty | default (list)}}a{{else}}none{{end}}', 'none'],
  ['{{$x := .name}}{{$x}}-{{$x = "b"}}{{$x}}', 'web-b'],
  ['{{ .path.path | replace "/" "-" | upper }}', 'APPS-WEB'],
  ['{{ trimPrefix "apps/" .path.path }}', 'web'],
  ['{{ (index .hosts 0).name }}', 'a'],
  ['{{ printf "%s:%v" .name .port }}', 'web:8080'],
  ['{{ .empty | default "x" | quote }}', '"x"'],
  ['{{ normalize "Web_App/1." }}', 'web-app-1'],
  ['{{ dig "labels" "team" "x" . }} {{ dig "labels" "none" "x" . }}', 'shop x'],
  ['{{ get .labels "team" }} {{ hasKey .labels "none" }}', 'shop false'],
  ['{{ splitList "/" .path.path | last }}', 'web'],
  ['{{ (split "/" .path.path)._0 }}', 'apps'],
  ['{{ len .hosts | add 1 }}', '3'],
  ['{{ ternary "a" "b" .on }} {{ coalesce .empty .name }}', 'a web'],
  ['{{ join "," .path.segments }} {{ "abc" | trunc 2 }}', 'apps,web ab'],
  ['{{`raw {{x}}`}} {{"a\\"b"}}', 'raw {{x}} a"b'],
  ['{{ and .empty (fail "never") }}', ''],
])('%s', (template, expected) => {
  expect(evaluateGoTemplate(template, closed)).toBe(expected);
});

describe('where Go stops', () => {
  test.each([
    '{{',
    '{{if .on}}',
    '{{end}}',
    '{{.name.first}}',
    '{{.nothing.first}}',
    '{{}}',
    '{{index .path.segments 9}}',
    '{{$x}}',
    '{{eq .port 8080}}', // a float and a whole number
    '{{.name "a"}}',
    '{{| .name}}',
    '{{(.name}}',
    '{{range .on}}{{end}}',
    '{{fail "no"}}',
    `${'{{if .on}}'.repeat(10_000)}`,
    `{{${'('.repeat(10_000)}}}`,
  ])('%s', (template) => {
    expect(() => evaluateGoTemplate(template, closed)).toThrow(GoTemplateError);
  });

  test('a key that is not there, if it is told to', () => {
    expect(() => evaluateGoTemplate('{{.missing}}', { ...closed, failsWithoutKey: true })).toThrow(
      GoTemplateError,
    );
  });
});

describe('what is not known stays as it is written', () => {
  const open = { ...closed, isOpen: true, failsWithoutKey: true };
  test.each([
    ['{{.server}}/{{.name}}', '{{.server}}/web'],
    ['{{ .server | default "x" }}', '{{ .server | default "x" }}'],
    ['{{if .server}}a{{else}}b{{end}}-{{.name}}', '{{if .server}}a{{else}}b{{end}}-web'],
    ['{{$x := .server}}{{$x}}{{.name}}', '{{$x := .server}}{{$x}}web'],
    ['{{ index . "server" }}', '{{ index . "server" }}'],
    ['{{ .name | sha256sum }}-{{.name}}', '{{ .name | sha256sum }}-web'], // a function that is not followed
    ['{{define "a"}}{{end}}{{.name}}', '{{define "a"}}{{end}}{{.name}}'],
  ])('%s', (template, expected) => {
    expect(evaluateGoTemplate(template, open)).toBe(expected);
  });
});
