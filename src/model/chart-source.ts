import type { ParsedManifest } from '../source/manifest.js';
import { baseName } from '../util/path.js';
import { decodeObject, type KubernetesObject, withOwn } from './object.js';
import { asObject, asString } from './read.js';

/** An OCIRepository of Flux, from which a HelmRelease may take its chart. */
export interface ChartSource extends KubernetesObject {
  /** The last part of its URL, which is the name of the chart. */
  readonly chart: string;
  /** A tag or a range of versions, as written; undefined where neither is, or a digest. */
  readonly version: string | undefined;
}

export function decodeChartSource(parsed: ParsedManifest, namespace?: string): ChartSource {
  const spec = asObject(parsed.value['spec']);
  const ref = asObject(spec['ref']);
  return withOwn(decodeObject(parsed, namespace), {
    chart: baseName(asString(spec['url']) ?? ''),
    version: asString(ref['semver']) ?? asString(ref['tag']),
  });
}
