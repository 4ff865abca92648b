import { github } from './github.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import type { Reporter } from './reporter.js';
import { terminal } from './terminal.js';

/** Every reporter, by the name that `--format` knows it under. */
export const reporters = { terminal, json, github, markdown } as const satisfies Readonly<
  Record<string, Reporter>
>;
export type ReportFormat = keyof typeof reporters;
