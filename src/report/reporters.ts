import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { markdown } from './markdown.js';
import type { Reporter } from './reporter.js';
import { sarif } from './sarif.js';
import { terminal } from './terminal.js';

/** Every reporter, by the name that `--format` knows it under. */
export const reporters = {
  terminal,
  json,
  sarif,
  github,
  gitlab,
  junit,
  markdown,
} as const satisfies Readonly<Record<string, Reporter>>;
export type ReportFormat = keyof typeof reporters;
