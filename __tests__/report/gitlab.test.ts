import { describe, expect, test } from 'vitest';
import { gitlab } from '../../src/report/gitlab.js';
import { defaultOptions } from '../../src/report/reporter.js';
import { findingOf, type Parts, reportOf, shop, spanOf, suppressedOf } from './sample.js';

const at = spanOf(shop, 'deploy/monitor.yaml', 'metrics', 'interval');

function entriesOf(parts: Parts): readonly Record<string, unknown>[] {
  return JSON.parse(gitlab(reportOf({ files: shop, ...parts }), defaultOptions));
}

describe('gitlab', () => {
  test('a finding is an entry with all that GitLab asks for', () => {
    const [entry] = entriesOf({ findings: [findingOf({ at, help: 'rename the port' })] });
    expect(entry).toEqual({
      description:
        'no Service selected by ServiceMonitor shop/cart names a port "metrics" (they name "web"). ' +
        'Why: Prometheus drops every target of this endpoint, so not even `up == 0` can fire. Help: rename the port.',
      check_name: 'endpoint-port-unknown',
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      severity: 'critical',
      location: { path: 'deploy/monitor.yaml', lines: { begin: 12, end: 12 } },
    });
  });

  test('the gravest come first, each in a word that GitLab knows', () => {
    const findings = (['notice', 'error', 'warning'] as const).map((severity) => findingOf({ at, severity }));
    expect(entriesOf({ findings }).map(({ severity }) => severity)).toEqual(['critical', 'major', 'info']);
  });

  test('no two entries share a fingerprint, or GitLab would show one of them', () => {
    const entries = entriesOf({ findings: [findingOf({ at }), findingOf({ at }), findingOf({ at })] });
    expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });

  test('an entry keeps its fingerprint when lines shift', () => {
    const moved = { file: at.file, start: 0, end: 4 };
    const [before] = entriesOf({ findings: [findingOf({ at })] });
    const [after] = entriesOf({ findings: [findingOf({ at: moved })] });
    expect(after?.['fingerprint']).toBe(before?.['fingerprint']);
  });

  test('without findings, and for what was silenced, there is no entry', () => {
    expect(entriesOf({ suppressed: [suppressedOf({ at })] })).toEqual([]);
  });
});
