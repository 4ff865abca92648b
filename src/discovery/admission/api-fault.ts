import type { VersionInForce } from '../../graph/versions.js';
import { labelFault, portNameFault, portNumberFault } from '../../model/api-names.js';
import type { KubernetesObject } from '../../model/object.js';
import type { Path, Place } from '../../source/manifest.js';
import { isPlaceholder } from '../../util/placeholder.js';
import { isAtLeast } from '../../util/version-number.js';

/** Something for which the API server refuses a whole object. */
export interface ApiFault {
  /** The field in the spelling of the API server: `spec.ports[1].name`. */
  readonly field: string;
  /** In the words of the API server: `Invalid value: "Http": ...`. */
  readonly words: string;
  readonly at: Place;
  /** The first minor version of Kubernetes 1 that refuses it; 0 where all do. */
  readonly since: number;
  /** Addresses have rules of their own, which say more. */
  readonly about: 'address' | 'other';
}

export function apiFault(object: KubernetesObject, path: Path, words: string): ApiFault {
  return { field: spelled(path), words, at: object.field(...path), since: 0, about: 'other' };
}

/** Whether the API server refuses it: `unknown` where only newer ones do and nobody says which it is. */
export function isRefused(
  { since }: Pick<ApiFault, 'since'>,
  kubernetes: VersionInForce,
): boolean | 'unknown' {
  if (since === 0) return true;
  return kubernetes.known ? isAtLeast(kubernetes, 1, since) : 'unknown';
}

/** `Invalid value`, unless nothing is said against it. */
export function* invalid(
  object: KubernetesObject,
  path: Path,
  value: string | number,
  reason: string | undefined,
): Iterable<ApiFault> {
  if (reason !== undefined)
    yield apiFault(object, path, `Invalid value: ${JSON.stringify(value)}: ${reason}`);
}

/** A port as Services, Endpoints, slices and containers have it. */
export interface NamedPort {
  readonly name: string | undefined;
  readonly number: number | undefined;
  readonly protocol: string;
  /** Where it is written. */
  readonly at: Path;
}

export interface PortRules {
  readonly numberField: 'port' | 'containerPort';
  readonly name: typeof labelFault;
  /** Whether a port must have a name where there are several. */
  readonly nameRequired: boolean;
  /** Whether two ports may share a name; `all` counts the lack of one as a name. */
  readonly unique: 'all' | 'named' | 'none';
  readonly numberChecked: boolean;
}

/** What all port lists have in common; each kind has its own strictness. */
export function* portFaults(
  object: KubernetesObject,
  ports: readonly NamedPort[],
  rules: PortRules,
): Iterable<ApiFault> {
  const seen = new Set<string>();
  for (const { name, number, protocol, at } of ports) {
    if (name === undefined && rules.nameRequired && ports.length > 1)
      yield apiFault(object, [...at, 'name'], 'Required value');
    if (name !== undefined) yield* invalid(object, [...at, 'name'], name, rules.name(name));
    const isCounted = rules.unique === 'all' || (rules.unique === 'named' && name !== undefined);
    if (isCounted && seen.has(name ?? ''))
      yield apiFault(object, [...at, 'name'], `Duplicate value: ${JSON.stringify(name ?? '')}`);
    seen.add(name ?? '');
    if (number !== undefined && rules.numberChecked)
      yield* invalid(object, [...at, rules.numberField], number, portNumberFault(number));
    if (!['TCP', 'UDP', 'SCTP'].includes(protocol) && !isPlaceholder(protocol.toLowerCase()))
      yield apiFault(
        object,
        [...at, 'protocol'],
        `Unsupported value: ${JSON.stringify(protocol)}: supported values: "SCTP", "TCP", "UDP"`,
      );
  }
}

export const dnsPorts = { numberField: 'port', name: labelFault, nameRequired: true } as const;
export const containerPorts: PortRules = {
  numberField: 'containerPort',
  name: portNameFault,
  nameRequired: false,
  unique: 'named',
  numberChecked: true,
};

/** `['spec', 'ports', 1, 'name']` as `spec.ports[1].name`. */
function spelled(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1);
}
