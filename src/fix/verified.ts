import { isDeepStrictEqual } from 'node:util';
import type { Edit } from '../diagnostics/finding.js';
import type { Span } from '../diagnostics/span.js';
import { defaultLimits } from '../source/limits.js';
import type { Json, JsonObject, Manifest, ParsedManifest, Path } from '../source/manifest.js';
import { readManifests } from '../source/read-documents.js';
import { applyEdits } from './apply-edits.js';

/** Whether edits make of one manifest what `wanted` makes of its value, and change nothing else in its file. */
export function gives(
  { source, document, at }: Manifest,
  edits: readonly Edit<Span>[],
  wanted: (value: JsonObject) => Json,
): boolean {
  const before = manifestsOf(source.path, source.text);
  const after = manifestsOf(source.path, applyEdits(source.text, edits).text);
  const expected = before.map(({ manifest, value }) =>
    manifest.document === document && isDeepStrictEqual(manifest.at, at) ? wanted(value) : value,
  );
  return isDeepStrictEqual(
    after.map(({ value }) => value),
    expected,
  );
}

function manifestsOf(path: string, text: string): readonly ParsedManifest[] {
  return readManifests({ path, text }, { wanted: () => true, limits: defaultLimits }).manifests;
}

/** The value with another one at a place; `undefined` takes the field away. Mappings that are not there are made. */
export function withValue(value: Json | undefined, [step, ...rest]: Path, other: Json | undefined): Json {
  if (step === undefined) return other ?? null;
  if (Array.isArray(value) && typeof step === 'number')
    return value.map((item, i) => (i === step ? withValue(item, rest, other) : item));
  const object = isMapping(value) ? value : {};
  if (rest.length === 0 && other === undefined) {
    const { [step]: _, ...others } = object;
    return others;
  }
  return { ...object, [step]: withValue(object[step], rest, other) };
}

function isMapping(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
