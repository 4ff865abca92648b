import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBaseline } from '../../src/config/baseline.js';
import { type Baseline, defaultConfig } from '../../src/config/config.js';
import type { Finding } from '../../src/diagnostics/finding.js';
import { sift } from '../../src/engine/sift.js';
import { baselineText } from '../../src/report/baseline.js';
import { findingOf } from '../report/sample.js';

const rule = 'endpoint-port-unknown';
const at = { file: 'a.yaml', start: 0, end: 3 };
const cart = findingOf({ at });
const pay = findingOf({ at: { file: 'b.yaml', start: 9, end: 10 }, object: 'ServiceMonitor shop/pay' });

function baselineOf(findings: readonly Finding[]): Baseline {
  const parsed = parseBaseline('known.json', baselineText(findings));
  if ('sentence' in parsed) throw new Error(parsed.sentence);
  return parsed;
}

function siftWith(
  findings: readonly Finding[],
  baseline: Baseline,
  over: { narrowed?: boolean; ran?: string[] } = {},
) {
  const { narrowed = false, ran = [rule] } = over;
  const config = { ...defaultConfig, baseline, narrowed };
  return sift(findings, { config, comments: [], annotations: [], ruleIds: [rule, 'other'], ran });
}

describe('a baseline', () => {
  test('takes out what it lists and leaves what is new', () => {
    const { kept, suppressed } = siftWith([cart, pay], baselineOf([cart]));
    expect(kept).toEqual([pay]);
    expect(suppressed).toMatchObject([
      { object: cart.object, silenced: { inSource: false, reason: 'it stands in the baseline' } },
    ]);
  });

  test('knows a finding again when its lines, file and words changed', () => {
    const moved = { ...cart, at: { file: 'c.yaml', start: 70, end: 71 }, message: 'other words' };
    expect(siftWith([moved], baselineOf([cart])).kept).toEqual([]);
  });

  test('stands for as many findings as it has entries', () => {
    const twin = { ...cart, at: { ...at, start: 50, end: 53 } };
    expect(siftWith([cart, twin], baselineOf([cart])).kept).toEqual([twin]);
    expect(siftWith([cart, twin], baselineOf([cart, twin])).kept).toEqual([]);
  });

  test('says which entries match nothing any more, at their place', () => {
    const { kept } = siftWith([], baselineOf([pay]));
    expect(kept).toMatchObject([
      {
        rule: 'baseline-unused',
        severity: 'notice',
        message:
          'the entry of the baseline for "endpoint-port-unknown" of ServiceMonitor shop/pay matches no finding',
        at: { file: 'known.json' },
      },
    ]);
    const { start = 0, end = 0 } = kept[0]?.at ?? {};
    expect(baselineText([pay]).slice(start, end)).toMatch(/^[0-9a-f]{32}$/);
  });

  test('says nothing of entries when only a part was read, or the rule did not run', () => {
    expect(siftWith([], baselineOf([pay]), { narrowed: true }).kept).toEqual([]);
    expect(siftWith([], baselineOf([pay]), { ran: ['other'] }).kept).toEqual([]);
  });

  test('does not silence what asks for a line to be removed', () => {
    const unused = findingOf({ at, rule: 'ignore-unused' });
    expect(baselineText([unused])).toBe('{\n  "version": 1,\n  "findings": []\n}\n');
  });

  test('of the findings there are leaves none, in whatever order they come', () => {
    const finding = fc
      .record({
        object: fc.string(),
        rule: fc.constantFrom(rule, 'other'),
        start: fc.nat(9),
        file: fc.string(),
      })
      .map(({ object, start, file, ...rest }) =>
        findingOf({ ...rest, object, at: { file, start, end: start } }),
      );
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 12 }), (findings) => {
        const { kept } = siftWith(findings, baselineOf(findings.toReversed()));
        expect(kept).toEqual([]);
        expect(baselineText(findings)).toBe(baselineText(findings.toReversed()));
      }),
    );
  });
});
