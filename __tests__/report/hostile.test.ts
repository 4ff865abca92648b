import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/engine/report.js';
import { baselineText } from '../../src/report/baseline.js';
import { github } from '../../src/report/github.js';
import { gitlab } from '../../src/report/gitlab.js';
import { json } from '../../src/report/json.js';
import { junit } from '../../src/report/junit.js';
import { defaultOptions } from '../../src/report/reporter.js';
import { sarif } from '../../src/report/sarif.js';
import { targetsJson } from '../../src/report/targets.js';
import { targetsTable } from '../../src/report/targets-table.js';
import { terminal } from '../../src/report/terminal.js';
import { hostileReport } from './hostile.js';
import { annotationsIn, commandsIn } from './runner.js';

/** Controls of any kind, direction marks, lone surrogates, private use: all but the line break. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const ownColours = /\u001B\[(?:0|1|2|32|34|1;3[136])m/g;
const options = { ...defaultOptions, width: 80 };

describe('the runner port', () => {
  test.each([
    [
      '  ::error file=a,line=3::x%0Ay',
      [{ name: 'error', properties: { file: 'a', line: '3' }, data: 'x\ny' }],
    ],
    ['12 | name: ##[add-mask]e', [{ name: 'add-mask', properties: {}, data: 'e' }]],
    ['12 | name: #\u200B#[add-mask]e', [{ name: 'add-mask', properties: {}, data: 'e' }]],
    ['::unknown::x', []],
    ['x ::error::y', []],
  ])('%j', (log, commands) => {
    expect(commandsIn(log)).toEqual(commands);
  });
});

describe.each([
  ['terminal', terminal],
  ['json', json],
  ['sarif', sarif],
  ['gitlab', gitlab],
  ['junit', junit],
  ['baseline', (report: Report) => baselineText(report.findings)],
  ['targets table', targetsTable],
  ['targets json', targetsJson],
])('%s, whatever the files say', (_, reporter) => {
  test('holds no command and nothing unseen', () => {
    fc.assert(
      fc.property(hostileReport, fc.boolean(), (report, color) => {
        const log = reporter(report, { ...options, color });
        expect(commandsIn(log)).toEqual([]);
        expect(log).not.toMatch(/##(?:vso|teamcity)?\[/);
        expect(unseen.exec(log.replace(ownColours, ''))).toBeNull();
        expect(log.endsWith('\n')).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

test('github: the runner sees one annotation for each finding and no other command', () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const log = github(report, options);
      expect(commandsIn(log).map(({ name }) => name)).toEqual(['error']);
      const [annotation] = annotationsIn(log);
      expect(annotation?.title).toBe('endpoint-port-unknown');
      expect(annotation?.line).toBeGreaterThan(0);
      expect(annotation?.message.endsWith('[endpoint-port-unknown]')).toBe(true);
      expect(unseen.exec(log)).toBeNull();
    }),
    { numRuns: 400 },
  );
});

test('json: what a program reads back is what the files said', () => {
  const message = 'say ##[error]x \u001B[31m \u202E \u{E0001}';
  fc.assert(
    fc.property(hostileReport, (report) => {
      const [finding] = report.findings;
      if (finding === undefined) throw new Error('the report has a finding');
      const told = JSON.parse(json({ ...report, findings: [{ ...finding, message }] }, options));
      expect(told.findings[0].message).toBe(message);
      expect(told.findings[0].fix.edits[0].text).toBe(finding.edits?.[0]?.text);
    }),
    { numRuns: 50 },
  );
});
