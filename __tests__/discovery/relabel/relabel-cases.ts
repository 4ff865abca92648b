// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are templates of Prometheus

import type { RelabelFields } from '../../../src/discovery/relabel/relabel-config.js';
import { symbol } from '../../../src/util/symbol.js';

/** One named case: `after` is the whole label set, or the verdict when the target is not kept for sure. */
export interface RelabelCase {
  readonly name: string;
  readonly before: Readonly<Record<string, string>>;
  readonly rules: readonly RelabelFields[];
  readonly after: Readonly<Record<string, string>> | { readonly droppedBy: number };
  /** Prometheus major version; 3 when left out. */
  readonly version?: 2 | 3;
}

const foo = { a: 'foo', b: 'bar', c: 'baz' };
const ports = { __tmp_port: '1234', __port1: '1234', __port2: '5678' };
const lines = { a: 'line1\nline2', b: 'bar' };
const split = { sourceLabels: ['a'], regex: 'some-([^-]+)-([^,]+)' };
const tags = { __meta_sd_tags: 'path:/secret,job:some-job,label:foo=bar' };

/** The situations of upstream's relabel_test.go, `TestRelabel`, in its order. */
export const upstreamCases: readonly RelabelCase[] = [
  {
    name: 'a group is used twice in one replacement',
    before: foo,
    rules: [{ sourceLabels: ['a'], regex: 'f(.*)', targetLabel: 'd', replacement: 'ch${1}-ch${1}' }],
    after: { ...foo, d: 'choo-choo' },
  },
  {
    name: 'a second rule reads what the first wrote',
    before: foo,
    rules: [
      { sourceLabels: ['a', 'b'], regex: 'f(.*);(.*)r', targetLabel: 'a', replacement: 'b${1}${2}m' },
      { sourceLabels: ['c', 'a'], regex: '(b).*b(.*)ba(.*)', targetLabel: 'd', replacement: '$1$2$2$3' },
    ],
    after: { a: 'boobam', b: 'bar', c: 'baz', d: 'boooom' },
  },
  {
    name: 'drop ends the run before the next rule',
    before: { a: 'foo' },
    rules: [
      { sourceLabels: ['a'], regex: '.*o.*', action: 'drop' },
      { sourceLabels: ['a'], regex: 'f(.*)', targetLabel: 'd', replacement: 'ch$1-ch$1' },
    ],
    after: { droppedBy: 0 },
  },
  {
    name: 'drop on a match',
    before: { a: 'foo', b: 'bar' },
    rules: [{ sourceLabels: ['a'], regex: '.*o.*', action: 'drop' }],
    after: { droppedBy: 0 },
  },
  {
    name: 'a group inside the value',
    before: { a: 'abc' },
    rules: [{ sourceLabels: ['a'], regex: '.*(b).*', targetLabel: 'd' }],
    after: { a: 'abc', d: 'b' },
  },
  {
    name: 'drop without a match keeps',
    before: { a: 'foo' },
    rules: [{ sourceLabels: ['a'], regex: 'no-match', action: 'drop' }],
    after: { a: 'foo' },
  },
  {
    name: 'alternatives are anchored too',
    before: { a: 'foo' },
    rules: [{ sourceLabels: ['a'], regex: 'f|o', action: 'drop' }],
    after: { a: 'foo' },
  },
  {
    name: 'keep without a match drops',
    before: { a: 'foo' },
    rules: [{ sourceLabels: ['a'], regex: 'no-match', action: 'keep' }],
    after: { droppedBy: 0 },
  },
  {
    name: 'keep on a match keeps',
    before: { a: 'foo' },
    rules: [{ sourceLabels: ['a'], regex: 'f.*', action: 'keep' }],
    after: { a: 'foo' },
  },
  {
    name: 'replace without a match does nothing',
    before: { a: 'boo' },
    rules: [{ sourceLabels: ['a'], regex: 'f', targetLabel: 'b', replacement: 'bar' }],
    after: { a: 'boo' },
  },
  {
    name: 'an empty result deletes the label that the template names',
    before: { a: 'foo', f: 'baz' },
    rules: [{ sourceLabels: ['a'], regex: '(f).*', targetLabel: '$1', replacement: '$2' }],
    after: { a: 'foo' },
  },
  {
    name: 'hashmod',
    before: foo,
    rules: [{ sourceLabels: ['c'], targetLabel: 'd', action: 'hashmod', modulus: 1000 }],
    after: { ...foo, d: '976' },
  },
  {
    name: 'hashmod of a value with a line break',
    before: { a: 'foo\nbar' },
    rules: [{ sourceLabels: ['a'], targetLabel: 'b', action: 'hashmod', modulus: 1000 }],
    after: { a: 'foo\nbar', b: '734' },
  },
  {
    name: 'labelmap keeps the original labels',
    before: { a: 'foo', b1: 'bar', b2: 'baz' },
    rules: [{ regex: '(b.*)', replacement: 'bar_${1}', action: 'labelmap' }],
    after: { a: 'foo', b1: 'bar', b2: 'baz', bar_b1: 'bar', bar_b2: 'baz' },
  },
  {
    name: 'labelmap strips a prefix',
    before: { a: 'foo', __meta_my_bar: 'aaa', __meta_my_baz: 'bbb', __meta_other: 'ccc' },
    rules: [{ regex: '__meta_(my.*)', replacement: '${1}', action: 'labelmap' }],
    after: {
      a: 'foo',
      __meta_my_bar: 'aaa',
      __meta_my_baz: 'bbb',
      __meta_other: 'ccc',
      my_bar: 'aaa',
      my_baz: 'bbb',
    },
  },
  {
    name: 'name and value from one label',
    before: { a: 'some-name-value' },
    rules: [{ ...split, replacement: '${2}', targetLabel: '${1}' }],
    after: { a: 'some-name-value', name: 'value' },
  },
  {
    name: 'a group that does not exist is empty',
    before: { a: 'some-name-value' },
    rules: [{ ...split, replacement: '${3}', targetLabel: '${1}' }],
    after: { a: 'some-name-value' },
  },
  {
    name: 'an empty label name is skipped',
    before: { a: 'some-name-0' },
    rules: [
      { ...split, replacement: '${1}', targetLabel: '${3}' },
      { ...split, regex: 'some-([^-]+)(-[^,]+)', replacement: '${1}', targetLabel: '${3}' },
    ],
    after: { a: 'some-name-0' },
  },
  {
    name: 'tags of a service registry become labels',
    before: tags,
    rules: [
      {
        sourceLabels: ['__meta_sd_tags'],
        regex: '(?:.+,|^)path:(/[^,]+).*',
        replacement: '${1}',
        targetLabel: '__metrics_path__',
      },
      {
        sourceLabels: ['__meta_sd_tags'],
        regex: '(?:.+,|^)job:([^,]+).*',
        replacement: '${1}',
        targetLabel: 'job',
      },
      {
        sourceLabels: ['__meta_sd_tags'],
        regex: '(?:.+,|^)label:([^=]+)=([^,]+).*',
        replacement: '${2}',
        targetLabel: '${1}',
      },
    ],
    after: { ...tags, __metrics_path__: '/secret', job: 'some-job', foo: 'bar' },
  },
  {
    name: 'a label that was dropped can be written again',
    before: { port_name: 'foo', annotation: '9091' },
    rules: [
      { regex: '^port_name$', action: 'labeldrop' },
      { sourceLabels: ['annotation'], regex: '(.+)', replacement: 'metrics', targetLabel: 'port_name' },
      { sourceLabels: ['port_name'], regex: '^metrics$', action: 'keep' },
    ],
    after: { annotation: '9091', port_name: 'metrics' },
  },
  {
    name: 'labelkeep',
    before: { a: 'foo', b1: 'bar', b2: 'baz' },
    rules: [{ regex: '(b.*)', action: 'labelkeep' }],
    after: { b1: 'bar', b2: 'baz' },
  },
  {
    name: 'labeldrop',
    before: { a: 'foo', b1: 'bar', b2: 'baz' },
    rules: [{ regex: '(b.*)', action: 'labeldrop' }],
    after: { a: 'foo' },
  },
  {
    name: 'upper and lower case',
    before: { foo: 'bAr123Foo' },
    rules: [
      { sourceLabels: ['foo'], action: 'uppercase', targetLabel: 'up' },
      { sourceLabels: ['foo'], action: 'lowercase', targetLabel: 'low' },
    ],
    after: { foo: 'bAr123Foo', up: 'BAR123FOO', low: 'bar123foo' },
  },
  {
    name: 'keepequal of equal values keeps',
    before: ports,
    rules: [{ sourceLabels: ['__tmp_port'], action: 'keepequal', targetLabel: '__port1' }],
    after: ports,
  },
  {
    name: 'dropequal of equal values drops',
    before: ports,
    rules: [{ sourceLabels: ['__tmp_port'], action: 'dropequal', targetLabel: '__port1' }],
    after: { droppedBy: 0 },
  },
  {
    name: 'dropequal of different values keeps',
    before: ports,
    rules: [{ sourceLabels: ['__tmp_port'], action: 'dropequal', targetLabel: '__port2' }],
    after: ports,
  },
  {
    name: 'keepequal of different values drops',
    before: ports,
    rules: [{ sourceLabels: ['__tmp_port'], action: 'keepequal', targetLabel: '__port2' }],
    after: { droppedBy: 0 },
  },
  {
    name: 'a dot matches a line break',
    before: lines,
    rules: [{ sourceLabels: ['a'], regex: 'line1.*line2', targetLabel: 'd', replacement: 'match${1}' }],
    after: { ...lines, d: 'match' },
  },
  {
    name: 'a source label outside the legacy charset',
    before: { 'utf-8.label': 'line1\nline2' },
    rules: [{ sourceLabels: ['utf-8.label'], regex: 'line1.*line2', targetLabel: 'd', replacement: 'match' }],
    after: { 'utf-8.label': 'line1\nline2', d: 'match' },
  },
  {
    name: 'a target label outside the legacy charset',
    before: lines,
    rules: [{ sourceLabels: ['a'], targetLabel: 'utf-8.label', replacement: 'match' }],
    after: { ...lines, 'utf-8.label': 'match' },
  },
  {
    name: 'a target label outside the legacy charset, with a variable',
    before: lines,
    rules: [{ sourceLabels: ['a'], regex: 'line1.*', targetLabel: 'utf-8.label${1}', replacement: 'match' }],
    after: { ...lines, 'utf-8.label': 'match' },
  },
  {
    name: 'numbered and named groups, with and without braces',
    before: lines,
    rules: [
      {
        sourceLabels: ['a'],
        regex: '(line1).*(?<second>line2)',
        targetLabel: 'one_${1}',
        replacement: 'v_${second}',
      },
      {
        sourceLabels: ['a'],
        regex: '(line1).*(?<second>line2)',
        targetLabel: 'two_$1',
        replacement: 'v_$second',
      },
    ],
    after: { ...lines, one_line1: 'v_line2', two_line1: 'v_line2' },
  },
  {
    name: 'a constant for names with a suffix',
    before: { __name__: 'http_requests_total' },
    rules: [
      { sourceLabels: ['__name__'], regex: '.*_total$', targetLabel: '__type__', replacement: 'counter' },
      { sourceLabels: ['__name__'], regex: '.*_bytes$', targetLabel: '__unit__', replacement: 'bytes' },
    ],
    after: { __name__: 'http_requests_total', __type__: 'counter' },
  },
];

/** Answers of Prometheus 3.5.3 itself. */
export const recordedCases: readonly RelabelCase[] = [
  {
    name: 'a constant needs no source',
    before: {},
    rules: [{ targetLabel: 'x', replacement: 'c' }],
    after: { x: 'c' },
  },
  {
    name: 'an empty replacement deletes',
    before: { a: 'v', x: 'old' },
    rules: [{ sourceLabels: ['a'], targetLabel: 'x', replacement: '' }],
    after: { a: 'v' },
  },
  {
    name: 'copying an absent label deletes',
    before: { x: 'old' },
    rules: [{ sourceLabels: ['nope'], targetLabel: 'x' }],
    after: {},
  },
  {
    name: 'copying an absent label with (.+) does nothing',
    before: { x: 'old' },
    rules: [{ sourceLabels: ['nope'], regex: '(.+)', targetLabel: 'x' }],
    after: { x: 'old' },
  },
  {
    name: 'no match leaves the old value',
    before: { a: 'v', x: 'old' },
    rules: [{ sourceLabels: ['a'], regex: 'q.*', targetLabel: 'x', replacement: 'new' }],
    after: { a: 'v', x: 'old' },
  },
  {
    name: 'a variable in the target label',
    before: { a: 'foo' },
    rules: [
      { sourceLabels: ['a'], targetLabel: '${1}_x', replacement: 'v' },
      { sourceLabels: ['a'], targetLabel: '$1bar', replacement: 'v' },
    ],
    after: { a: 'foo', foo_x: 'v' },
  },
  {
    name: 'sources are joined with a semicolon',
    before: { a: '1', b: '2' },
    rules: [{ sourceLabels: ['a', 'b'], targetLabel: 'x' }],
    after: { a: '1', b: '2', x: '1;2' },
  },
  {
    name: 'sources are joined with nothing',
    before: { a: '1', b: '2' },
    rules: [{ sourceLabels: ['a', 'b'], separator: '', targetLabel: 'x' }],
    after: { a: '1', b: '2', x: '12' },
  },
  {
    name: 'an absent source still has its separators',
    before: { a: '1', b: '2' },
    rules: [{ sourceLabels: ['a', 'nope', 'b'], targetLabel: 'x' }],
    after: { a: '1', b: '2', x: '1;;2' },
  },
  {
    name: 'leftmost alternative first, not the longest',
    before: { a: 'aab' },
    rules: [{ sourceLabels: ['a'], regex: '(a|aa)(.*)', replacement: '$1/$2', targetLabel: 'x' }],
    after: { a: 'aab', x: 'a/ab' },
  },
  {
    name: 'lazy before greedy',
    before: { a: 'aab' },
    rules: [{ sourceLabels: ['a'], regex: '(.*?)(a*)(b)', replacement: '$1/$2/$3', targetLabel: 'x' }],
    after: { a: 'aab', x: '/aa/b' },
  },
  {
    name: 'named groups',
    before: { a: 'k=v' },
    rules: [
      {
        sourceLabels: ['a'],
        regex: '(?P<key>[a-z]+)=(?P<val>[a-z]+)',
        replacement: '$val-${key}',
        targetLabel: 'x',
      },
    ],
    after: { a: 'k=v', x: 'v-k' },
  },
  {
    name: 'labelmap with the default replacement',
    before: { __meta_a_b: '1' },
    rules: [{ regex: '__meta_(.+)', action: 'labelmap' }],
    after: { __meta_a_b: '1', a_b: '1' },
  },
  {
    name: 'labelmap with a prefix of its own',
    before: { __meta_a_b: '1' },
    rules: [{ regex: '__meta_(.+)', replacement: 'k8s_$1', action: 'labelmap' }],
    after: { __meta_a_b: '1', k8s_a_b: '1' },
  },
  {
    name: 'labelmap matches whole names',
    before: { __meta_a_b: '1' },
    rules: [{ regex: 'meta_(.+)', action: 'labelmap' }],
    after: { __meta_a_b: '1' },
  },
  {
    name: 'keep on an absent label with .* keeps',
    before: { a: '1' },
    rules: [{ sourceLabels: ['nope'], regex: '.*', action: 'keep' }],
    after: { a: '1' },
  },
  {
    name: 'keep on an absent label with .+ drops',
    before: { a: '1' },
    rules: [{ sourceLabels: ['nope'], regex: '.+', action: 'keep' }],
    after: { droppedBy: 0 },
  },
  {
    name: 'lower case of two sources',
    before: { a: 'ÀBc', b: 'X' },
    rules: [{ sourceLabels: ['a', 'b'], action: 'lowercase', targetLabel: 'x' }],
    after: { a: 'ÀBc', b: 'X', x: 'àbc;x' },
  },
  {
    name: 'hashmod of a value and of none',
    before: { a: 'foo' },
    rules: [
      { sourceLabels: ['a'], action: 'hashmod', modulus: 1000, targetLabel: 'x' },
      { sourceLabels: ['nope'], action: 'hashmod', modulus: 1000, targetLabel: 'y' },
    ],
    after: { a: 'foo', x: '696', y: '958' },
  },
  {
    name: 'the action is read in any case',
    before: { a: '1' },
    rules: [{ sourceLabels: ['a'], regex: '2', action: 'Keep' }],
    after: { droppedBy: 0 },
  },
  {
    name: 'an explicit empty regex matches only the empty text',
    before: { a: '1' },
    rules: [{ sourceLabels: ['a'], regex: '', action: 'keep' }],
    after: { droppedBy: 0 },
  },
  {
    name: 'dropequal drops when both labels are absent',
    before: { a: '1' },
    rules: [{ sourceLabels: ['nope'], targetLabel: 'neither', action: 'dropequal' }],
    after: { droppedBy: 0 },
  },
  {
    name: 'case mapping goes code point by code point',
    before: { a: 'ßﬁ', b: 'İΟΔΟΣ' },
    rules: [
      { sourceLabels: ['a'], action: 'uppercase', targetLabel: 'x' },
      { sourceLabels: ['b'], action: 'lowercase', targetLabel: 'y' },
    ],
    after: { a: 'ßﬁ', b: 'İΟΔΟΣ', x: 'ßﬁ', y: 'iοδοσ' },
  },
  {
    name: 'a pattern can escape the anchors',
    before: { a: 'axx' },
    rules: [{ sourceLabels: ['a'], regex: 'a)|(b', action: 'keep' }],
    after: { a: 'axx' },
  },
  {
    name: 'a group in a repetition keeps its last value',
    before: { a: 'ab' },
    rules: [{ sourceLabels: ['a'], regex: '(?:(a)|b)*', targetLabel: 'x' }],
    after: { a: 'ab', x: 'a' },
  },
];

/** What differs between the major versions, and what this engine adds. */
export const ownCases: readonly RelabelCase[] = [
  {
    name: 'in Prometheus 2 a dot does not match a line break',
    version: 2,
    before: { a: 'x\ny' },
    rules: [{ sourceLabels: ['a'], regex: 'x.y', action: 'keep' }],
    after: { droppedBy: 0 },
  },
  {
    name: 'Prometheus 2 skips a label name outside the legacy charset',
    version: 2,
    before: { a: 'a-b' },
    rules: [{ sourceLabels: ['a'], targetLabel: '$1', replacement: 'v' }],
    after: { a: 'a-b' },
  },
  {
    name: 'Prometheus 3 takes it',
    before: { a: 'a-b' },
    rules: [{ sourceLabels: ['a'], targetLabel: '$1', replacement: 'v' }],
    after: { a: 'a-b', 'a-b': 'v' },
  },
  {
    name: 'the rule that dropped is counted from 0',
    before: { a: '1' },
    rules: [
      { targetLabel: 'x', replacement: 'y' },
      { sourceLabels: ['x'], regex: 'y', action: 'drop' },
    ],
    after: { droppedBy: 1 },
  },
  {
    name: 'labelmap replaces a label that was there before',
    before: { __meta_a: 'new', a: 'old' },
    rules: [{ regex: '__meta_(.+)', action: 'labelmap' }],
    after: { __meta_a: 'new', a: 'new' },
  },
  {
    name: 'labelmap of two labels to one name has no sure winner',
    before: { x1: 'one', x2: 'two' },
    rules: [{ regex: 'x.', replacement: 'x', action: 'labelmap' }],
    after: { x1: 'one', x2: 'two', x: symbol('one of several values of x') },
  },
  {
    name: 'of several groups of one name the first that took part counts',
    before: { a: 'b' },
    rules: [{ sourceLabels: ['a'], regex: '(?P<n>a)|(?P<n>b)', replacement: '$n', targetLabel: 'x' }],
    after: { a: 'b', x: 'b' },
  },
  {
    name: 'a label may have the name of an object property',
    before: { constructor: 'c' },
    rules: [
      { sourceLabels: ['toString'], targetLabel: 'x' },
      { sourceLabels: ['constructor'], targetLabel: 'y' },
    ],
    after: { constructor: 'c', y: 'c' },
  },
];
