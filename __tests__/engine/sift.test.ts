import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultConfig, type IgnoreEntry } from '../../src/config/config.js';
import type { Finding } from '../../src/diagnostics/finding.js';
import { type SiftInput, sift } from '../../src/engine/sift.js';

const ruleIds = ['endpoint-port-unknown', 'monitor-selects-nothing'];

const text = `kind: ServiceMonitor
spec:
  endpoints:
    - port: metrics
`;

function finding(over: Partial<Finding> = {}): Finding {
  return {
    rule: 'endpoint-port-unknown',
    gate: 'relabel',
    severity: 'error',
    confidence: 'proven',
    object: 'ServiceMonitor shop/cart',
    address: 'ServiceMonitor shop/cart spec.endpoints.port',
    message: 'no such port',
    why: 'no target',
    worlds: [],
    at: { file: 'a.yaml', start: text.indexOf('metrics'), end: text.indexOf('metrics') + 7 },
    related: [{ at: { file: 'b.yaml', start: 10, end: 14 }, label: 'the ports' }],
    ...over,
  };
}

function run(findings: readonly Finding[], over: Partial<SiftInput> = {}) {
  const input = { config: defaultConfig, comments: [], annotations: [], ruleIds, ...over };
  const { kept, suppressed } = sift(findings, input);
  return { kept: kept.map(({ rule }) => rule), suppressed: suppressed.map(({ rule }) => rule) };
}

/** The finding at `metrics` in a text that has comments put into it. */
function commented(source: string, path = 'a.yaml') {
  const start = source.indexOf('metrics');
  return run([finding({ at: { file: 'a.yaml', start, end: start + 7 } })], {
    comments: [{ path, text: source }],
  });
}

const silenced = { kept: [], suppressed: ['endpoint-port-unknown'] };

describe('comments', () => {
  test.each([
    ['at the end of the line', '- port: metrics # promwire-ignore endpoint-port-unknown: moves soon\n'],
    ['on the line before', '# promwire-ignore endpoint-port-unknown: moves soon\n- port: metrics\n'],
    [
      'before another comment and a blank line',
      '# promwire-ignore endpoint-port-unknown: x\n# y\n\n- port: metrics\n',
    ],
    ['with Windows line breaks', '# promwire-ignore endpoint-port-unknown: x\r\n\r\n- port: metrics\r\n'],
    ['as the last line without a break', '# promwire-ignore endpoint-port-unknown: x\n- port: metrics'],
    ['in a template', '{{ if .x }}\n# promwire-ignore endpoint-port-unknown: x\n- port: metrics\n'],
  ])('%s silences', (_, source) => {
    expect(commented(source)).toEqual(silenced);
  });

  test.each([
    ['in a block scalar', 'a: |\n  # promwire-ignore endpoint-port-unknown: x\n- port: metrics\n'],
    ['in quotes', 'a: "# promwire-ignore endpoint-port-unknown: x"\nport: metrics\n'],
    ['of another word', '# promwire-ignored endpoint-port-unknown: x\nport: metrics\n'],
  ])('text %s is not a comment to promwire', (_, source) => {
    expect(commented(source)).toEqual({ kept: ['endpoint-port-unknown'], suppressed: [] });
  });

  test.each([
    ['two lines above', '# promwire-ignore endpoint-port-unknown: x\na: 1\nport: metrics\n'],
    ['for another rule', '# promwire-ignore monitor-selects-nothing: x\nport: metrics\n'],
    ['behind the line above', 'a: 1 # promwire-ignore endpoint-port-unknown: x\nport: metrics\n'],
  ])('%s it silences nothing and is unused', (_, source) => {
    expect(commented(source)).toEqual({
      kept: expect.arrayContaining(['endpoint-port-unknown', 'ignore-unused']),
      suppressed: [],
    });
  });

  test('in another file it silences nothing', () => {
    const source = '# promwire-ignore endpoint-port-unknown: x\nport: metrics\n';
    expect(commented(source, 'c.yaml')).toEqual({
      kept: ['endpoint-port-unknown', 'ignore-unused'],
      suppressed: [],
    });
  });

  test('at the other end of the wire it silences', () => {
    const source = '# promwire-ignore endpoint-port-unknown: x\nports:\n';
    const far = finding({
      related: [{ at: { file: 'b.yaml', start: source.indexOf('ports'), end: 50 }, label: '' }],
    });
    expect(run([far], { comments: [{ path: 'b.yaml', text: source }] })).toEqual(silenced);
  });

  test('what is silenced keeps the reason, and whether it stands beside the manifests', () => {
    const source = '# promwire-ignore endpoint-port-unknown: moves soon\nmetrics\n';
    const start = source.indexOf('metrics');
    const silencedBy = (over: Partial<SiftInput>) => {
      const found = [finding({ at: { file: 'a.yaml', start, end: start + 7 } })];
      const input = { config: defaultConfig, comments: [], annotations: [], ruleIds, ...over };
      return sift(found, input).suppressed.map((each) => each.silenced);
    };
    const entry = {
      rule: 'endpoint-port-unknown',
      paths: [],
      object: '',
      reason: 'known',
      file: 'c',
      start: 0,
      end: 1,
    };
    expect(silencedBy({ comments: [{ path: 'a.yaml', text: source }] })).toEqual([
      { inSource: true, reason: 'moves soon' },
    ]);
    expect(silencedBy({ config: { ...defaultConfig, ignore: [entry] } })).toEqual([
      { inSource: false, reason: 'known' },
    ]);
  });

  test.each(['# promwire-ignore endpoint-port-unknown', '# promwire-ignore endpoint-port-unknown:  '])(
    '"%s" gives no reason and does not silence',
    (comment) => {
      expect(commented(`${comment}\nport: metrics\n`).kept).toEqual([
        'ignore-without-reason',
        'endpoint-port-unknown',
      ]);
    },
  );

  test.each(['# promwire-ignore', '# promwire-ignore: later', '# promwire-ignore endpoint-port: x'])(
    '"%s" names no rule that exists',
    (comment) => {
      expect(commented(`${comment}\nport: metrics\n`).kept).toEqual([
        'ignore-unknown-rule',
        'endpoint-port-unknown',
      ]);
    },
  );

  test('two comments may silence two rules of one line', () => {
    const source =
      '# promwire-ignore endpoint-port-unknown: x\n# promwire-ignore monitor-selects-nothing: y\nport: metrics\n';
    const at = { file: 'a.yaml', start: source.indexOf('metrics'), end: source.length };
    const both = [finding({ at }), finding({ at, rule: 'monitor-selects-nothing' })];
    expect(run(both, { comments: [{ path: 'a.yaml', text: source }] }).kept).toEqual([]);
  });
});

describe('annotations', () => {
  const annotation = {
    rule: 'endpoint-port-unknown',
    reason: 'on purpose',
    at: { file: 'b.yaml', start: 2, end: 5 },
    range: { file: 'b.yaml', start: 0, end: 20 },
    object: 'Service shop/cart',
  };

  test('on the object of any end silence', () => {
    expect(run([finding()], { annotations: [annotation] })).toEqual(silenced);
  });

  test('on another object of the same file do not', () => {
    const range = { file: 'b.yaml', start: 14, end: 20 };
    expect(run([finding()], { annotations: [{ ...annotation, range }] }).kept).toEqual([
      'endpoint-port-unknown',
      'ignore-unused',
    ]);
  });

  test('without a reason do not', () => {
    expect(run([finding()], { annotations: [{ ...annotation, reason: ' ' }] }).kept).toContain(
      'ignore-without-reason',
    );
  });
});

describe('the configuration', () => {
  const entry: IgnoreEntry = {
    rule: 'endpoint-port-unknown',
    paths: [],
    object: '',
    reason: 'known',
    file: 'promwire.yaml',
    start: 20,
    end: 41,
  };
  const withEntry = (over: Partial<IgnoreEntry>, narrowed = false) =>
    run([finding()], { config: { ...defaultConfig, narrowed, ignore: [{ ...entry, ...over }] } });

  test.each([
    ['everywhere', {}],
    ['by object', { object: 'ServiceMonitor shop/cart' }],
    ['by the path of one end', { paths: ['a.*'] }],
    ['by the path of the other end', { paths: ['c/**', 'b.yaml'] }],
  ])('silences %s', (_, over) => {
    expect(withEntry(over)).toEqual(silenced);
  });

  test.each([
    ['path', { paths: ['c/**'] }],
    ['object', { object: 'ServiceMonitor shop/carts' }],
    ['path, though the object fits', { paths: ['c/**'], object: 'ServiceMonitor shop/cart' }],
  ])('silences nothing for another %s, and says so', (_, over) => {
    expect(withEntry(over).kept).toEqual(['endpoint-port-unknown', 'ignore-unused']);
  });

  test('is not called unused when options narrow the scan', () => {
    expect(withEntry({ paths: ['c/**'] }, true).kept).toEqual(['endpoint-port-unknown']);
  });
});

test('an ignore for a rule that was not run is not unused', () => {
  const comments = [{ path: 'a.yaml', text: '# promwire-ignore monitor-selects-nothing: x\na: b\n' }];
  expect(run([], { comments, ran: ['endpoint-port-unknown'] }).kept).toEqual([]);
});

test('the same finding of two worlds is told once, as gravely as any', () => {
  const likely = finding({ severity: 'warning', confidence: 'likely', worlds: ['staging'] });
  const proven = finding({ worlds: ['production'] });
  expect(
    sift([likely, proven], { config: defaultConfig, comments: [], annotations: [], ruleIds }).kept,
  ).toEqual([{ ...proven, worlds: ['production', 'staging'] }]);
});

test('what lies below the lowest severity is in neither list', () => {
  const severities = ['error', 'warning', 'notice'] as const;
  const all = severities.map((severity) => finding({ severity, message: severity }));
  const { kept, suppressed } = sift(all, {
    config: { ...defaultConfig, minSeverity: 'warning' },
    comments: [],
    annotations: [],
    ruleIds,
  });
  expect(kept.map(({ severity }) => severity).sort()).toEqual(['error', 'warning']);
  expect(suppressed).toEqual([]);
});

test('the order of the findings does not show in the answer', () => {
  const place = fc.record({
    file: fc.constantFrom('a.yaml', 'B.yaml', 'é.yaml'),
    start: fc.nat(3),
    end: fc.nat(9),
  });
  const some = fc.record({
    at: place,
    rule: fc.constantFrom(...ruleIds),
    message: fc.constantFrom('x', 'y'),
  });
  const input: SiftInput = { config: defaultConfig, comments: [], annotations: [], ruleIds };
  fc.assert(
    fc.property(fc.array(some.map((over) => finding(over))), (findings) => {
      expect(sift([...findings].reverse(), input)).toEqual(sift(findings, input));
    }),
  );
});
