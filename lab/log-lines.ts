import { readFileSync } from 'node:fs';
import { type Json, mapping } from './json.js';

/** The lines of a JSON log that are whole. */
export function logLines(log: string): readonly Json[] {
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{') && line.endsWith('}'))
    .map((line) => mapping(JSON.parse(line) as Json)); // JSON.parse yields nothing else
}
