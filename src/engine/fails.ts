import type { Config } from '../config/config.js';
import type { Report } from './report.js';
import { atLeast } from './sift.js';

/** Whether a kept finding is as grave as `failOn`, so that the exit status is 1. */
export function fails({ findings }: Pick<Report, 'findings'>, { failOn }: Pick<Config, 'failOn'>): boolean {
  return failOn !== 'never' && findings.some(({ severity }) => atLeast(severity, failOn));
}
