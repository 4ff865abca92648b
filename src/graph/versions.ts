import type { GivenVersions } from '../config/config.js';
import { imageTag, type Operator } from '../model/operator.js';
import type { Prometheus } from '../model/prometheus.js';
import type { Place } from '../source/manifest.js';
import { parseVersion, type Version, versionText } from '../util/version-number.js';
import type { World } from '../worlds/world.js';
import { defaultPrometheusOf } from './default-prometheus-versions.js';

/** A version, and whether anybody has said it: one that is only the newest known makes nothing proven. */
export interface VersionInForce extends Version {
  /** True where options, the configuration or the scan say it. */
  readonly known: boolean;
  /** Where the scan says it. */
  readonly at?: Place;
}

/** The versions that decide what becomes of the monitors of one Prometheus. */
export interface Versions {
  readonly operator: VersionInForce;
  /** The Prometheus for which the operator writes the configuration: it reads `spec.version`, never the image. */
  readonly prometheus: VersionInForce;
  /** The Prometheus that reads it: the tag of `spec.image` where that is another. */
  readonly running: VersionInForce;
  readonly kubernetes: VersionInForce;
}

/** The newest that promwire was held against in the laboratory. */
const newestOperator: VersionInForce = { major: 0, minor: 93, known: false };
const newestKubernetes: VersionInForce = { major: 1, minor: 37, known: false };

/**
 * The versions in force for a Prometheus. For each: what options or the configuration give; else what the scan says; else
 * the newest known. The scan tells the operator by the image of its Deployment, where all that it holds agree, and the
 * Prometheus by `spec.version` and by the tag of `spec.image`; where neither is written the operator runs its default.
 * Nothing in the files tells the version of Kubernetes.
 *
 * To choose the schemas of the custom resources, ask for `operator` with no Prometheus: it is the same for all of a world.
 * @param prometheus undefined for a Prometheus outside the scan, or where only operator and Kubernetes matter
 */
export function versionsInForce(
  { versions: given }: Pick<World, 'versions'>,
  operators: readonly Operator[],
  prometheus: Prometheus | undefined,
): Versions {
  const operator = known(given.operator) ?? agreed(operators) ?? newestOperator;
  const byDefault = { ...defaultPrometheusOf(operator), known: operator.known };
  const { version = '', image = '' } = prometheus?.spec ?? {};
  const written = known(given.prometheus) ?? known(parseVersion(version)) ?? byDefault;
  return {
    operator,
    prometheus: written,
    running: known(given.prometheus) ?? known(parseVersion(imageTag(image))) ?? written,
    kubernetes: known(given.kubernetes) ?? newestKubernetes,
  };
}

/** Where nothing at all is said. */
export const newestVersions: Versions = versionsInForce(
  { versions: {} satisfies GivenVersions },
  [],
  undefined,
);

/** The one version that all operators have. */
function agreed(operators: readonly Operator[]): VersionInForce | undefined {
  const [first, ...others] = operators;
  const version = first?.version;
  if (first === undefined || version === undefined) return undefined;
  const isSame = others.every(
    (other) => other.version && versionText(other.version) === versionText(version),
  );
  return isSame ? { ...version, known: true, at: first.at } : undefined;
}

function known(version: Version | undefined): VersionInForce | undefined {
  return version && { ...version, known: true };
}
