import type { EndpointSlice } from '../model/endpoint-slice.js';
import type { Endpoints } from '../model/endpoints.js';
import type { Service } from '../model/service.js';
import type { Place } from '../source/manifest.js';
import type { Graph } from './graph.js';

/** A port as Prometheus sees it through a Service. */
export interface SeenPort {
  /** Undefined for an unnamed port. */
  readonly name: string | undefined;
  readonly owner: Service | Endpoints | EndpointSlice;
  /** The name where it is written, else the port. */
  readonly at: Place;
}

/**
 * The ports that Prometheus finds behind a Service. Where addresses are made by hand their own port names count, and those of
 * the Service mean nothing to it; where a controller makes them it copies the names of the Service.
 */
export function portsSeenThrough(graph: Graph, service: Service): readonly SeenPort[] {
  if (service.spec.selector === undefined) {
    const byHand = [
      ...graph
        .endpointsOf(service)
        .flatMap((owner) => owner.subsets.flatMap(({ ports }) => ports.map((port) => ({ owner, port })))),
      ...graph.slicesOf(service).flatMap((owner) => owner.ports.map((port) => ({ owner, port }))),
    ];
    if (byHand.length > 0) {
      return byHand.map(({ owner, port }) => ({
        name: port.name,
        owner,
        at: owner.field(...port.at, 'name'),
      }));
    }
  }
  return service.spec.ports.map(({ name }, index) => ({
    name,
    owner: service,
    at: service.field('spec', 'ports', index, 'name'),
  }));
}
