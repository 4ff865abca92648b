import type { Versions } from '../../graph/versions.js';
import type { KubernetesObject } from '../../model/object.js';
import type { Prometheus } from '../../model/prometheus.js';
import { asBoolean, asObject, asObjects, asString } from '../../model/read.js';
import { valueAt } from '../../source/locate.js';
import type { JsonObject } from '../../source/manifest.js';
import type { Version } from '../../util/version-number.js';
import { namespaceLabel } from '../service-discovery/discovered-target.js';

/** What one job is generated from, each part as it is written. */
export interface JobContext {
  /** The Prometheus that the operator writes for, and the operator. */
  readonly version: Version;
  readonly operator: Version;
  readonly kubernetes: Version;
  /** `spec` of the Prometheus. */
  readonly prometheus: JsonObject;
  /** Whether it is a Prometheus, and no agent. */
  readonly isServer: boolean;
  /** `spec` of the monitor. */
  readonly monitor: JsonObject;
  /** The namespace of the monitor, maybe a symbol. */
  readonly namespace: string;
  readonly endpoint: JsonObject;
  /** The class that the monitor names, else the default one; empty for none. */
  readonly scrapeClass: JsonObject;
}

/**
 * Reads the fields again that the decoded objects leave out, since only the configuration is made of them.
 * @param endpoint the field below `spec` with the list of endpoints, and the 0-based position in it; undefined for a kind
 *   whose `spec` is its only endpoint
 */
export function jobContext(
  { operator, prometheus: version, kubernetes }: Versions,
  prometheus: Prometheus,
  monitor: KubernetesObject,
  endpoint: readonly [field: string, index: number] | undefined,
): JobContext {
  const [spec, monitorSpec] = [specOf(prometheus), specOf(monitor)];
  return {
    version,
    operator,
    kubernetes,
    prometheus: spec,
    isServer: prometheus.kind === 'Prometheus',
    monitor: monitorSpec,
    namespace: namespaceLabel(monitor),
    endpoint: endpoint === undefined ? monitorSpec : (asObjects(monitorSpec[endpoint[0]])[endpoint[1]] ?? {}),
    scrapeClass: scrapeClassFor(spec, asString(monitorSpec['scrapeClass'])),
  };
}

/** `spec` of an object as it is written. */
export function specOf(object: KubernetesObject): JsonObject {
  return asObject(valueAt(object.field('spec')));
}

/** Upstream: `getScrapeClassOrDefault`. */
function scrapeClassFor(spec: JsonObject, name: string | undefined): JsonObject {
  const classes = asObjects(spec['scrapeClasses']);
  const named = name === undefined ? undefined : classes.find((one) => one['name'] === name);
  return named ?? classes.find((one) => asBoolean(one['default']) ?? false) ?? {};
}
