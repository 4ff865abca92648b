import type { Finding, Unproven } from '../diagnostics/finding.js';
import type { Report } from '../engine/report.js';
import { atLeast } from '../engine/sift.js';
import { groupBy } from '../util/group.js';
import { show } from '../util/symbol.js';
import { xmlLines, xmlText } from '../util/xml.js';
import type { Reporter, ReportOptions } from './reporter.js';
import { unprovenOnce } from './summary.js';
import { type Teller, teller } from './terminal.js';

/**
 * JUnit XML as Jenkins, GitLab and others read it. Each object of a wire is one test, so that a server that compares runs says
 * "fixed" when it is mended: it fails with all its findings at or above `failOn`, is skipped while its wire is unproven, and
 * passes otherwise. A suite is a kind. The last test is the scan itself, so that a report is never without one.
 */
export const junit: Reporter = (report, options) => {
  const plain = { ...options, color: false };
  const tell = teller(report, plain);
  const cases = casesOf(report, plain);
  const suites = [...groupBy(cases, ({ suite }) => suite)].map(([name, own]) => suite(name, own, tell));
  const whole = ['the scan', 'promwire', output(tell.closing())] as const;
  const count = counts(cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="promwire" tests="${count.tests + 1}" failures="${count.failures}" errors="0" time="0">`,
    ...suites,
    '  <testsuite name="promwire" tests="1" failures="0" errors="0" skipped="0" time="0">',
    testcase(...whole),
    '  </testsuite>',
    '</testsuites>\n',
  ].join('\n');
};

/** An object, or a file that holds none, with what is known of it. */
interface Case {
  /** The kind. */
  readonly suite: string;
  readonly name: string;
  readonly failing: readonly Finding[];
  /** Findings below what counts as a failure. */
  readonly minor: readonly Finding[];
  /** Told only where nothing fails. */
  readonly unproven: readonly Unproven[];
}

function casesOf(report: Report, { failOn = 'error' }: ReportOptions): readonly Case[] {
  const findings = groupBy(report.findings, ({ object, at }) => object || `File ${at.file}`);
  const unproven = groupBy(unprovenOnce(report), ({ object }) => object);
  const pools = report.prometheuses.flatMap((prometheus) => prometheus.pools.map(({ object }) => object));
  const titles = [...new Set([...pools, ...findings.keys(), ...unproven.keys()])].sort();
  return titles.map((title) => {
    const own = findings.get(title) ?? [];
    const isFailure = ({ severity }: Finding) => failOn !== 'never' && atLeast(severity, failOn);
    const failing = own.filter(isFailure);
    const [, kind = title, name = title] = /^(\S+) (.*)$/s.exec(title) ?? [];
    return {
      ...{ suite: kind, name, failing },
      minor: own.filter((finding) => !isFailure(finding)),
      unproven: failing.length > 0 ? [] : (unproven.get(title) ?? []),
    };
  });
}

function counts(cases: readonly Case[]): { tests: number; failures: number; skipped: number } {
  return {
    tests: cases.length,
    failures: cases.filter(({ failing }) => failing.length > 0).length,
    skipped: cases.filter(({ unproven }) => unproven.length > 0).length,
  };
}

function suite(name: string, cases: readonly Case[], tell: Teller): string {
  const { tests, failures, skipped } = counts(cases);
  const told = `tests="${tests}" failures="${failures}" errors="0" skipped="${skipped}" time="0"`;
  return [
    `  <testsuite name="${attribute(name)}" ${told}>`,
    ...cases.map((each) => testcase(each.name, each.suite, outcome(each, tell))),
    '  </testsuite>',
  ].join('\n');
}

/** `content` is what stands inside, already escaped; empty for a test that passed without a word. */
function testcase(name: string, classname: string, content: string): string {
  // What stands before the last dot of a class is taken for its package.
  const head = `    <testcase name="${attribute(name)}" classname="${attribute(classname.replaceAll('.', '_'))}" time="0"`;
  return content === '' ? `${head}/>` : `${head}>\n${content}\n    </testcase>`;
}

function outcome({ failing, minor, unproven }: Case, tell: Teller): string {
  const parts: string[] = [];
  const lines = unproven.map(({ hop, needs }) => show(`unproven: ${hop}; to settle: ${needs}`));
  if (lines.length > 0) parts.push(`      <skipped>${lines.map(xmlText).join('\n')}</skipped>`);
  const [first] = failing;
  if (first !== undefined) {
    const more = failing.length > 1 ? ` (and ${failing.length - 1} more)` : '';
    const head = `type="${attribute(first.rule)}" message="${attribute(`${first.message}${more}`)}"`;
    parts.push(`      <failure ${head}>${told(failing, tell)}</failure>`);
  }
  if (minor.length > 0) parts.push(output(minor.flatMap((finding) => [...tell.finding(finding), ''])));
  return parts.join('\n');
}

function told(findings: readonly Finding[], tell: Teller): string {
  return xmlLines(findings.flatMap((finding) => ['', ...tell.finding(finding)]));
}

function output(lines: readonly string[]): string {
  return `      <system-out>${xmlLines(lines)}</system-out>`;
}

function attribute(text: string): string {
  return xmlText(show(text));
}
