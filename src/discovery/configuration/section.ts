import type { Json, JsonObject } from '../../source/manifest.js';
import { isAtLeast, type Version } from '../../util/version-number.js';

/** A key with its value, which is left out where it is undefined or where the Prometheus is older than `since`. */
export type Row = readonly [
  key: string,
  value: Json | undefined,
  since?: readonly [major: number, minor: number],
];

/**
 * A mapping of the generated configuration; its keys come in the order of the rows.
 * Upstream: `AppendMapItem` and `WithMinimumVersion` in the operator's pkg/prometheus/promcfg.go.
 */
export function section(version: Version, rows: readonly Row[]): JsonObject {
  return Object.fromEntries(
    rows.flatMap(([key, value, since]) =>
      value === undefined || (since !== undefined && !isAtLeast(version, ...since))
        ? []
        : [[key, value] as const],
    ),
  );
}

/** The value of a field as it is written; undefined where it is absent, null or empty text. */
export function written(fields: JsonObject, name: string): Json | undefined {
  const value = fields[name];
  return value === null || value === '' ? undefined : value;
}

/** A mapping by its keys in order, as the operator writes what comes from a Go map. */
export function sortedByKey(fields: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
}
