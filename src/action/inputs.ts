import { schemaUses } from '../config/config.js';
import { type VersionName, versionFault } from '../config/versions-of.js';
import { severities } from '../diagnostics/finding.js';
import { offer } from '../util/offer.js';
import { parseVersion } from '../util/version-number.js';

/** The inputs of action.yml by their names; a test holds the two lists together. */
export const inputNames = [
  'paths',
  'exclude',
  'config-file',
  'working-directory',
  'fail-on',
  'min-severity',
  'operator-version',
  'prometheus-version',
  'kubernetes-version',
  'schema',
  'schema-location',
  'baseline',
  'scope',
  'annotations',
  'max-annotations',
  'job-summary',
  'comment',
  'suggestions',
  'sarif-file',
  'json-file',
  'token',
] as const;
export type InputName = (typeof inputNames)[number];

/** An input that cannot be used; `message` is one sentence. */
export class InputFault extends Error {
  override readonly name = 'InputFault';
}

/** What the inputs say; undefined where the user is silent. */
export type Inputs = ReturnType<typeof readInputs>;

/**
 * Checks the inputs. `get` answers the trimmed text of an input, empty when it is not set.
 * Throws an InputFault with the nearest word for the first that cannot be used.
 */
export function readInputs(get: (name: InputName) => string) {
  const text = (name: InputName) => get(name) || undefined;
  const lines = (name: InputName) => {
    const given = get(name)
      .split('\n')
      .map((line) => line.trim());
    const filled = given.filter((line) => line !== '');
    return filled.length === 0 ? undefined : filled;
  };
  const choice = <Word extends string>(name: InputName, words: readonly Word[]) => {
    const given = get(name);
    const word = words.find((candidate) => candidate === given);
    if (given === '' || word !== undefined) return word;
    throw new InputFault(
      `input "${name}" is "${given}", but must be one of ${words.join(', ')}${offer(given, words)}`,
    );
  };
  const version = (name: VersionName) => {
    const fault = get(name) === '' ? undefined : versionFault(name, get(name));
    if (fault !== undefined) throw new InputFault(`input "${name}" ${fault}`);
    return parseVersion(get(name));
  };
  return {
    paths: lines('paths'),
    exclude: lines('exclude'),
    configFile: text('config-file'),
    workingDirectory: text('working-directory') ?? '.',
    failOn: choice('fail-on', [...severities, 'never']),
    minSeverity: choice('min-severity', severities),
    operatorVersion: version('operator-version'),
    prometheusVersion: version('prometheus-version'),
    kubernetesVersion: version('kubernetes-version'),
    schema: choice('schema', schemaUses),
    schemaLocation: lines('schema-location'),
    baseline: text('baseline'),
    scope: choice('scope', ['affected', 'all']),
    annotations: choice('annotations', ['true', 'false']) !== 'false',
    maxAnnotations: count(get('max-annotations')),
    jobSummary: choice('job-summary', ['always', 'on-findings', 'never']) ?? 'always',
    comment: choice('comment', ['never', 'on-findings', 'always']) ?? 'never',
    suggestions: choice('suggestions', ['true', 'false']) === 'true',
    sarifFile: text('sarif-file'),
    jsonFile: text('json-file'),
    token: get('token'),
  };
}

/** GitHub keeps ten annotations of each severity of a step (actions/runner, `ExecutionContext.AddIssue`). */
const mostAnnotations = 10;

function count(given: string): number {
  if (given === '') return mostAnnotations;
  if (/^\d+$/.test(given) && Number(given) <= mostAnnotations) return Number(given);
  throw new InputFault(
    `input "max-annotations" is "${given}", but must be a number from 0 to ${mostAnnotations}`,
  );
}
