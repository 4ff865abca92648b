import type { EndpointSlice } from '../model/endpoint-slice.js';
import type { EndpointPort, Endpoints } from '../model/endpoints.js';
import type { Service } from '../model/service.js';
import { nearest } from '../util/nearest.js';
import { areNamesakes } from './backing.js';
import type { Graph } from './graph.js';
import { mayBeSameNamespace } from './namespaces.js';

/** Addresses that somebody wrote for a Service. */
export type HandMade = Endpoints | EndpointSlice;

/** A Service that waits for addresses, beside addresses that no Service owns. */
export interface MeantService {
  readonly service: Service;
  /** What tells that the two belong together. */
  readonly by: 'namespace' | 'name' | 'labels' | 'ports';
}

export function portsOf(object: HandMade): readonly EndpointPort[] {
  return object.kind === 'EndpointSlice' ? object.ports : object.subsets.flatMap(({ ports }) => ports);
}

/** Whether Kubernetes leaves the addresses of a Service to whoever writes them. */
export function takesHandMade({ spec }: Service): boolean {
  return spec.selector === undefined && spec.type !== 'ExternalName';
}

/**
 * The Service without addresses that hand-made ones without Service were meant for. `name` is the Service's that they
 * name, or undefined. Nearest first: the same name in another namespace, a near name, the same labels, the same ports.
 */
export function serviceMeantBy(
  graph: Graph,
  object: HandMade,
  name: string | undefined,
): MeantService | undefined {
  const waiting = graph.world.objects.services.filter(
    (service) =>
      takesHandMade(service) &&
      graph.endpointsOf(service).length === 0 &&
      graph.slicesOf(service).length === 0,
  );
  const here = waiting.filter(({ namespace }) => mayBeSameNamespace(namespace, object.namespace));
  const found = (
    by: MeantService['by'],
    services: readonly Service[],
    fits: (service: Service) => boolean,
  ) => {
    const service = services.find(fits);
    return service === undefined ? undefined : { service, by };
  };
  return (
    found('namespace', waiting, (service) => service.name === name && !here.includes(service)) ??
    found('name', here, (service) => isNearName(name ?? object.name, service.name)) ??
    found('labels', here, ({ labels }) => carriesAll(object.labels, labels)) ??
    found('ports', here, (service) => sharesPort(object, service))
  );
}

function isNearName(left: string, right: string): boolean {
  if (areNamesakes(left, right) || nearest(left, [right]) !== undefined) return true;
  return left.startsWith(`${right}-`) || right.startsWith(`${left}-`);
}

function carriesAll(
  labels: Readonly<Record<string, string>>,
  wanted: Readonly<Record<string, string>>,
): boolean {
  const pairs = Object.entries(wanted);
  return pairs.length > 0 && pairs.every(([key, value]) => labels[key] === value);
}

function sharesPort(object: HandMade, { spec }: Service): boolean {
  return portsOf(object).some(({ name, port }) =>
    spec.ports.some(
      (other) => other.name === name && port !== undefined && (other.targetPort ?? other.port) === port,
    ),
  );
}
