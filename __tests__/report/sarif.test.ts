import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/config.js';
import type { Finding } from '../../src/diagnostics/finding.js';
import { scan } from '../../src/engine/scan.js';
import { nodeHost } from '../../src/host/node-host.js';
import { rulePage } from '../../src/host/rule-page.js';
import { defaultOptions, type ReportOptions } from '../../src/report/reporter.js';
import { sarif } from '../../src/report/sarif.js';
import { root } from '../house/sources.js';
import { hostileReport, hostileText } from './hostile.js';
import { faultsOfSarif } from './multitool.js';
import { referencesIn, render, tagsOf } from './render.js';
import { findingOf, type Parts, reportOf, shop, spanOf, suppressedOf } from './sample.js';

const at = spanOf(shop, 'deploy/monitor.yaml', 'metrics', 'interval');
const ports = spanOf(shop, 'deploy/service.yaml', 'ports');

function runOf(parts: Parts, options: Partial<ReportOptions> = {}) {
  const log = sarif(reportOf({ files: shop, ...parts }), { ...defaultOptions, ...options });
  return JSON.parse(log).runs[0];
}

describe('a finding', () => {
  const [result] = runOf({
    findings: [
      findingOf({
        at,
        help: 'rename the port',
        related: [{ at: ports, label: 'the ports of Service shop/cart' }],
        edits: [{ at, text: 'web' }],
      }),
    ],
  }).results;

  test('is a result at its words, with the other end linked from the message', () => {
    expect(result).toMatchObject({
      ruleId: 'endpoint-port-unknown',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'deploy/monitor.yaml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 12, startColumn: 13, endLine: 12, endColumn: 20 },
          },
          logicalLocations: [{ fullyQualifiedName: 'ServiceMonitor shop/cart', kind: 'object' }],
        },
      ],
      relatedLocations: [
        {
          id: 1,
          physicalLocation: { artifactLocation: { uri: 'deploy/service.yaml' }, region: { startLine: 9 } },
          message: { text: 'the ports of Service shop/cart' },
        },
      ],
    });
  });

  test('says in its first sentence what is wrong, then why, and what mends it', () => {
    expect(result.message.text).toBe(
      'no Service selected by ServiceMonitor shop/cart names a port "metrics" (they name "web"). ' +
        'Why: Prometheus drops every target of this endpoint, so not even `up == 0` can fire. ' +
        'Help: rename the port. Other end: [the ports of Service shop/cart](1).',
    );
  });

  test('carries its edit as a fix, and an identity that GitHub leaves alone', () => {
    expect(result.fixes[0].artifactChanges).toEqual([
      {
        artifactLocation: { uri: 'deploy/monitor.yaml', uriBaseId: '%SRCROOT%' },
        replacements: [
          {
            deletedRegion: { startLine: 12, startColumn: 13, endLine: 12, endColumn: 20 },
            insertedContent: { text: 'web' },
          },
        ],
      },
    ]);
    expect(Object.keys(result.partialFingerprints)).toEqual(['promwire/v1']);
    expect(result.partialFingerprints['promwire/v1']).toMatch(/^[0-9a-f]{32}$/);
  });

  test('and another with the same identity are told apart', () => {
    const { results } = runOf({ findings: [findingOf({ at }), findingOf({ at: ports })] });
    const [first, second] = results.map(
      (each: { partialFingerprints: Record<string, string> }) => each.partialFingerprints['promwire/v1'],
    );
    expect(second).toBe(`${first}:2`);
  });
});

describe('places', () => {
  const locationOf = (file: string, start: number, end: number, text = 'a: 1\nb: 2\r\nc: 3\n') =>
    runOf({ files: { [file]: text }, findings: [findingOf({ at: { file, start, end } })] }).results[0]
      .locations[0].physicalLocation;

  test('a region of several lines ends with the first, or GitHub would hide the alert from a diff', () => {
    expect(locationOf('a.yaml', 5, 14).region).toEqual({
      startLine: 2,
      startColumn: 1,
      endLine: 2,
      endColumn: 5,
    });
  });

  test('columns are UTF-16 units', () => {
    expect(locationOf('a.yaml', 4, 5, '"\u{1F600}": x\n').region).toMatchObject({
      startColumn: 5,
      endColumn: 6,
    });
    expect(runOf({}).columnKind).toBe('utf16CodeUnits');
  });

  test.each([
    ['a b/#c?.yaml', 'a%20b/%23c%3F.yaml'],
    ['100%/x:y.yaml', '100%25/x%3Ay.yaml'],
    ['größe/(a).yaml', 'gr%C3%B6%C3%9Fe/%28a%29.yaml'],
    ['<stdin>', '%3Cstdin%3E'],
    ['lone\uD800.yaml', 'lone%EF%BF%BD.yaml'],
  ])('%j is named by a URI', (file, uri) => {
    expect(locationOf(file, 0, 1).artifactLocation).toEqual({ uri, uriBaseId: '%SRCROOT%' });
  });

  test('a file outside of the repository is named by its whole path', () => {
    expect(locationOf('/srv/a.yaml', 0, 1).artifactLocation).toEqual({ uri: 'file:///srv/a.yaml' });
  });
});

describe('what was silenced', () => {
  const parts = {
    findings: [findingOf({ at })],
    suppressed: [
      suppressedOf({ at: ports }, { inSource: true, reason: 'moves soon' }),
      suppressedOf({ at: ports }, { inSource: false, reason: 'known' }),
    ],
  };

  test('comes last, with the reason that was given', () => {
    const { results } = runOf(parts);
    expect(results.map((each: { suppressions?: unknown }) => each.suppressions)).toEqual([
      undefined,
      [{ kind: 'inSource', status: 'accepted', justification: 'moves soon' }],
      [{ kind: 'external', status: 'accepted', justification: 'known' }],
    ]);
  });

  test('is left out for readers that know no suppressions', () => {
    expect(runOf(parts, { suppressed: 'omit' }).results).toHaveLength(1);
  });
});

describe('a report on a change', () => {
  const older = findingOf({ at: ports, rule: 'older' });
  const change = {
    base: 'abc',
    older: [older],
    mended: [findingOf({ at, rule: 'mended' })],
    targets: [],
    notes: [],
    opened: [],
    lineAtTip: (_: string, line: number) => line,
  };
  const told = (finding: Partial<Finding>) => {
    const report = { ...reportOf({ files: shop, findings: [findingOf({ at, ...finding })] }), change };
    return JSON.parse(sarif(report, defaultOptions)).runs[0].results;
  };

  test('holds what was there before as well, or code scanning would take it for mended', () => {
    expect(told({}).map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual([
      'endpoint-port-unknown',
      'older',
    ]);
  });

  test('stands at the end that was changed, with the place of the finding among the others', () => {
    const [result] = told({ changedAt: ports, related: [{ at: ports, label: 'the ports' }] });
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('deploy/service.yaml');
    expect(result.relatedLocations).toHaveLength(1);
    expect(result.message.text).toMatch(/Other end: \[ServiceMonitor shop\/cart\]\(1\)\.$/);
  });

  test('names the ends that were taken away', () => {
    const [result] = told({
      removed: [{ file: 'deploy/old.yaml', line: 9, label: 'a port of Service shop/cart' }],
    });
    expect(result.message.text).toContain(
      'Taken away by the change: a port of Service shop/cart (deploy/old.yaml:9).',
    );
  });
});

describe('limits', () => {
  test('of more findings than GitHub keeps the gravest stay, and the rest is counted', () => {
    const notices = Array.from({ length: 5001 }, () => findingOf({ at, severity: 'notice' }));
    const likely = findingOf({ at, severity: 'warning', confidence: 'likely' });
    const run = runOf({
      findings: [...notices, likely, findingOf({ at, severity: 'warning' }), findingOf({ at })],
    });
    expect(run.results).toHaveLength(5000);
    const seen = run.results
      .slice(0, 4)
      .map((result: { level: string; properties: { confidence: string } }) => [
        result.level,
        result.properties.confidence,
      ]);
    expect(seen).toEqual([
      ['error', 'proven'],
      ['warning', 'proven'],
      ['warning', 'likely'],
      ['note', 'proven'],
    ]);
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe(
      '4 findings of the lowest severity left out: a run holds 5000.',
    );
  });

  test('a finding shows no more than twenty of its ends and links five', () => {
    const related = Array.from({ length: 30 }, (_, i) => ({ at: ports, label: `end ${i + 1}` }));
    const [result] = runOf({ findings: [findingOf({ at, related })] }).results;
    expect(result.relatedLocations).toHaveLength(20);
    expect(result.message.text.match(/\]\(\d+\)/g)).toEqual(['](1)', '](2)', '](3)', '](4)', '](5)']);
  });
});

describe('rules', () => {
  const rulesOf = (rule: string, pageOf?: ReportOptions['pageOf']) =>
    runOf({ findings: [findingOf({ at, rule })] }, pageOf === undefined ? {} : { pageOf }).tool.driver.rules;

  test('only those that spoke, with the page of each as help', () => {
    const [rule, ...others] = rulesOf('monitor-not-selected', rulePage);
    expect(others).toEqual([]);
    expect(rule).toMatchObject({ id: 'monitor-not-selected', name: 'MonitorNotSelected' });
    expect(rule.helpUri).toMatch(/\/blob\/v\d+\.\d+\.\d+\/docs\/rules\/monitor-not-selected\.md$/);
    expect(rule.help.markdown).toContain('## What Prometheus does');
    expect(rule.help.markdown).not.toContain('<!--');
    expect(rule.help.markdown).toContain(
      `(${rule.helpUri.replace('monitor-not-selected', 'prometheus-unmanaged')})`,
    );
  });

  test('without its page a rule has its title', () => {
    const [rule] = rulesOf('monitor-not-selected');
    expect(rule.help).toEqual({ text: rule.shortDescription.text });
  });

  test('a notice about ignores has no page of its own', () => {
    expect(rulesOf('ignore-unused', rulePage)[0]).toEqual(
      expect.not.objectContaining({ helpUri: expect.anything() }),
    );
  });
});

test('what was not read and what is unproven are notifications', () => {
  const run = runOf({
    unproven: [{ object: 'ServiceMonitor shop/cart', hop: 'selects Services', needs: 'the Service', at }],
    notRead: [{ file: 'chart/a.yaml', reason: 'template: "{{" at line 3' }],
  });
  const told = run.invocations[0].toolExecutionNotifications;
  expect(told.map(({ descriptor }: { descriptor: { id: string } }) => descriptor.id)).toEqual([
    'not-read',
    'wire-unproven',
  ]);
  expect(told[1].message.text).toBe('ServiceMonitor shop/cart: selects Services; to settle: the Service.');
});

describe('whatever the files say', () => {
  test('a message holds no link but those to its ends, and no placeholder', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const [result] = JSON.parse(sarif(report, defaultOptions)).runs[0].results;
        const targets = [...result.message.text.matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => target);
        expect(targets).toEqual(['1', '2']);
        expect(result.message.text).not.toMatch(/\{\d+\}/);
      }),
      { numRuns: 300 },
    );
  });

  test('a message in Markdown renders to text, code and those links alone', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const [result] = JSON.parse(sarif(report, defaultOptions)).runs[0].results;
        const html = render(result.message.markdown);
        const foreign = tagsOf(html).filter((tag) => !/^<(?:\/?p|\/?code|a href="[12]"|\/a)>$/.test(tag));
        expect(foreign).toEqual([]);
        expect(referencesIn(html)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('what renders Markdown here sees what would act', () => {
    const html = render('<b>x</b> [a](https://b) ![c](d) www.e.f `@code` @team #12 :+1:');
    expect(tagsOf(html)).toEqual(
      expect.arrayContaining([
        '<b>',
        '<a href="https://b">',
        '<img src="d" alt="c" />',
        '<a href="http://www.e.f">',
      ]),
    );
    expect(referencesIn(html)).toEqual(['@t', '#1', ':+1:', 'www.']);
  });
});

describe("Microsoft's validator, with the rules for GitHub", () => {
  test('finds nothing in the report of the broken example', async () => {
    const config = { ...defaultConfig, paths: ['examples/etcd-broken'] };
    const report = await scan({ host: nodeHost(root), config });
    expect(report.findings.length).toBeGreaterThan(10);
    expect(faultsOfSarif(sarif(report, { ...defaultOptions, pageOf: rulePage }))).toEqual([]);
  });

  test('finds nothing in reports as hostile as a repository can make them', () => {
    const samples = fc.sample(hostileReport, { numRuns: 40, seed: 7 });
    const words = fc.sample(hostileText, { numRuns: 40, seed: 7 });
    const findings = samples.flatMap((report) => report.findings);
    const texts = new Map(findings.map(({ at: { file } }, i) => [file, samples[i]?.textOf(file)]));
    const suppressed = findings.map((finding, i) => ({
      ...finding,
      silenced: { inSource: true, reason: words[i] ?? '' },
    }));
    const notRead = samples.flatMap((report) => report.notRead);
    const report = {
      ...reportOf({ findings, suppressed, notRead }),
      textOf: (file: string) => texts.get(file),
    };
    expect(faultsOfSarif(sarif(report, defaultOptions))).toEqual([]);
  });

  test('finds the fault in a log that has one', () => {
    const log = sarif(reportOf({ files: shop, findings: [findingOf({ at })] }), defaultOptions);
    expect(faultsOfSarif(log.replace('"startLine": 12', '"startLine": 0'))).not.toEqual([]);
  });
});
