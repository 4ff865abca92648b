import type { Config } from '../config/config.js';
import { type ConfigOptions, loadConfig } from '../config/load-config.js';
import { toldFault } from '../config/parse-config.js';
import type { Report } from '../engine/report.js';
import { rules } from '../rules/rules.js';
import type { SourceFile } from '../source/manifest.js';
import { offer } from '../util/offer.js';
import { type Io, UsageFault } from './io.js';
import { commandNames } from './program.js';

export interface Prepared {
  readonly config: Config;
  readonly stdin?: SourceFile;
}

/**
 * Reads the configuration and, for the path `-`, standard input. With `-` alone nothing else is read.
 * Throws a UsageFault, one line for each fault, when the configuration cannot be used.
 */
export async function prepare(words: readonly string[], options: ConfigOptions, io: Io): Promise<Prepared> {
  const paths = words.filter((word) => word !== '-');
  const ruleIds = rules.map(({ id }) => id);
  const loaded = loadConfig(io.host, { ...options, paths: words.length === 0 ? undefined : paths }, ruleIds);
  if ('faults' in loaded) throw new UsageFault(loaded.faults.map(toldFault).join('\n'));
  const { config } = loaded;
  if (!words.includes('-')) return { config };
  return { config, stdin: { path: '<stdin>', text: await io.stdin() } };
}

/** Throws a UsageFault when a given path names nothing, or an option turned out to be of no use. */
export function refuseUnusable({ missing, unusable }: Report, io: Io): void {
  const sentences = [...missing.map((path) => missingPath(path, io)), ...unusable];
  if (sentences.length > 0) throw new UsageFault(sentences.join('\n'));
}

function missingPath(path: string, io: Io): string {
  const command = path.includes('/') ? '' : offer(path, commandNames);
  if (command !== '') return `no such file, folder or command: "${path}"${command}`;
  const files = io.host.list({ paths: [], exclude: [] }).files;
  return `no such file or folder: "${path}"${offer(path.replace(/\/+$/, ''), new Set(files.flatMap(withParents)))}`;
}

/** `a/b/c.yaml` gives itself, `a/b` and `a`. */
function withParents(file: string): readonly string[] {
  const steps = file.split('/');
  return steps.map((_, i) => steps.slice(0, i + 1).join('/'));
}
