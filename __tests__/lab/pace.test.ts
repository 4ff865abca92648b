import { describe, expect, test } from 'vitest';
import { hasten, milliseconds } from '../../lab/pace.js';

describe('milliseconds', () => {
  test.each([
    ['30s', 30_000],
    ['1m30s', 90_000],
    ['250ms', 250],
    ['0s', 0],
    ['30 s', undefined],
    ['', undefined],
  ])('%j is %j', (duration, expected) => {
    expect(milliseconds(duration)).toBe(expected);
  });
});

describe('hasten', () => {
  const job = (interval: string, timeout: string): string =>
    `global:\n  scrape_interval: 30s\nscrape_configs:\n- job_name: a\n  scrape_interval: ${interval}\n  scrape_timeout: ${timeout}\n`;

  test('shortens every interval and timeout', () => {
    expect(hasten(job('1m', '10s'))).not.toMatch(/30s|1m|10s/);
  });

  test('leaves a timeout longer than its interval for Prometheus to refuse', () => {
    expect(hasten(job('10s', '20s'))).toBe(job('10s', '20s'));
  });

  test('leaves what is no duration', () => {
    expect(hasten(job('""', '20s'))).toBe(job('""', '20s'));
  });
});
