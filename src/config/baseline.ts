import type { Host } from '../host/host.js';
import { toLineColumn } from '../util/lines.js';
import type { Baseline, BaselineEntry } from './config.js';
import type { ConfigFault } from './parse-config.js';

/** What `promwire baseline` writes when no file is named. */
export const defaultBaselineFile = 'promwire-baseline.json';

/** Some 50,000 entries. */
const mostBytes = 16 * 1024 * 1024;

/** Reads a baseline, or says in a sentence why it cannot be used. */
export function readBaseline(host: Host, file: string): Baseline | ConfigFault {
  const answer = host.read(file, mostBytes);
  if ('unreadable' in answer) {
    return { file, sentence: `the baseline cannot be read: ${answer.unreadable}` };
  }
  return parseBaseline(file, answer.text);
}

const remedy = 'write it anew with "promwire baseline"';

/**
 * A baseline from its text, JSON as `promwire baseline` writes it: `{version: 1, findings: [{fingerprint, rule, object}]}`.
 * Keys that it does not know are left alone. Never throws because of the text.
 */
export function parseBaseline(file: string, text: string): Baseline | ConfigFault {
  const value = parsed(text);
  if (value instanceof SyntaxError) {
    return { file, ...placeOf(value, text), sentence: `the baseline is not JSON: ${remedy}` };
  }
  if (!isRecord(value) || !Array.isArray(value['findings'])) {
    return { file, sentence: `the baseline has no list "findings": ${remedy}` };
  }
  if (value['version'] !== 1) {
    return { file, sentence: `the baseline is of a version that is not known here: ${remedy}` };
  }
  let from = 0;
  const entries: BaselineEntry[] = [];
  for (const [i, entry] of value['findings'].entries()) {
    const { fingerprint, rule, object } = isRecord(entry) ? entry : {};
    if (typeof fingerprint !== 'string' || typeof rule !== 'string' || typeof object !== 'string') {
      return {
        file,
        sentence: `entry ${i + 1} of the baseline lacks fingerprint, rule or object: ${remedy}`,
      };
    }
    // Entries come in the order of the text, so the next place of these words is that of this entry.
    const found = text.indexOf(fingerprint, from);
    const start = found === -1 ? from : found;
    const end = found === -1 ? from : found + fingerprint.length;
    entries.push({ fingerprint, rule, object, start, end });
    from = end;
  }
  return { file, entries };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return error;
    throw error;
  }
}

/** V8 tells the offset in words, but not at the end of the text. */
function placeOf({ message }: SyntaxError, text: string): { readonly line: number; readonly column: number } {
  const offset = /at position (\d+)/.exec(message)?.[1];
  return toLineColumn(text, offset === undefined ? text.length : Number(offset));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
