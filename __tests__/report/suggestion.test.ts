import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggestionOf } from '../../src/report/suggestion.js';
import { hostileReport, hostileText } from './hostile.js';
import { referencesIn, render, tagsOf } from './render.js';
import { findingOf, spanOf } from './sample.js';

/** The suggestion for replacing the first `words` of a text. */
function suggestionFor(text: string, words: string, replacement: string) {
  const at = spanOf({ 'a.yaml': text }, 'a.yaml', words);
  return suggestionOf(findingOf({ at, edits: [{ at, text: replacement }] }), (file) =>
    file === 'a.yaml' ? text : undefined,
  );
}

describe('a suggestion', () => {
  test('replaces whole lines and says what is wrong above them', () => {
    expect(suggestionFor('a:\n  - port: metrics\n', 'metrics', 'web')).toEqual({
      file: 'a.yaml',
      first: 2,
      last: 2,
      text: '  - port: web',
      body: [
        '**promwire** · `endpoint-port-unknown`: no Service selected by ServiceMonitor shop/cart names a port "metrics" (they name "web").',
        '',
        'Why: Prometheus drops every target of this endpoint, so not even `up == 0` can fire.',
        '',
        '```suggestion',
        '  - port: web',
        '```',
        '',
      ].join('\n'),
    });
  });

  test('that takes lines away has an empty block', () => {
    expect(suggestionFor('a: 1\nb: 2\n', 'a: 1', '')?.body).toContain('```suggestion\n```\n');
  });

  test('has a fence that its lines cannot end', () => {
    const body = suggestionFor('a: 1\nb: |\n  ````\n', '  ````', '  ````x')?.body ?? '';
    expect(body).toContain('\n`````suggestion\n  ````x\n`````\n');
  });

  test.each([
    ['holds a secret', 'kind: Secret\nstringData:\n  password: hunter2\n', 'password', 'passwort'],
    ['ends with CR LF', 'a: 1\r\nb: 2\r\n', 'a: 1\r\nb', 'c'],
    ['holds what cannot be seen', 'a: "\u202E"\n', 'a', 'b'],
    ['would hold what cannot be seen', 'a: 1\n', '1', '\u001B[31m'],
    ['is long', `${'a: 1\n'.repeat(30)}`, 'a: 1\n'.repeat(25), 'b: 1\n'],
    ['is the same', 'a: 1\n', '1', '1'],
  ])('is none where the text %s', (_, text, words, replacement) => {
    expect(suggestionFor(text, words, replacement)).toBeUndefined();
  });

  test('is none for edits of two files, nor of a file that was not read', () => {
    const [one, two] = ['a.yaml', 'b.yaml'].map((file) => ({ at: { file, start: 0, end: 1 }, text: 'x' }));
    if (one === undefined || two === undefined) throw new Error('two edits');
    expect(suggestionOf(findingOf({ at: one.at, edits: [one, two] }), () => 'a: 1')).toBeUndefined();
    expect(suggestionOf(findingOf({ at: one.at, edits: [one] }), () => undefined)).toBeUndefined();
  });

  test('renders to text and one block, whatever the files say', () => {
    fc.assert(
      fc.property(hostileReport, hostileText, (report, line) => {
        const [finding] = report.findings;
        if (finding === undefined) throw new Error('the report has a finding');
        const at = { file: 'x', start: 0, end: 1 };
        const suggestion = suggestionOf({ ...finding, edits: [{ at, text: 'b' }] }, () => `a${line}`);
        if (suggestion === undefined) return;
        const html = render(suggestion.body);
        const own = /^<(?:\/?p|\/?strong|\/?pre|\/?code|code class="language-suggestion")>$/;
        expect(tagsOf(html).filter((tag) => !own.test(tag))).toEqual([]);
        expect(html.match(/<pre>/g)).toHaveLength(1);
        expect(referencesIn(html)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
