import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Json, sorted } from './json.js';
import type { Recording } from './recording.js';

/** The text of a recording: keys sorted, one line for each item of a list. */
export function recordingText(recording: Recording): string {
  return `${pretty(sorted(recording as unknown as Json), 0)}\n`; // a recording is data
}

/** Lists of mappings take a line for each item at the depths where people read; deeper all is one line. */
function pretty(value: Json, depth: number): string {
  if (typeof value !== 'object' || value === null || depth > 3) return JSON.stringify(value);
  const pad = '  '.repeat(depth + 1);
  const end = `\n${'  '.repeat(depth)}`;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    return `[\n${value.map((item: Json) => pad + pretty(item, depth + 1)).join(',\n')}${end}]`;
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return '{}';
  return `{\n${entries.map(([key, inner]) => `${pad}${JSON.stringify(key)}: ${pretty(inner, depth + 1)}`).join(',\n')}${end}}`;
}

/** Writes a recording into the folder of its scenario. */
export function writeRecording(folder: string, recording: Recording): void {
  writeFileSync(join(folder, 'recorded.json'), recordingText(recording));
}
