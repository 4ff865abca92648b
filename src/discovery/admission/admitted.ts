import { type Graph, wire } from '../../graph/graph.js';
import { isRefused } from './api-fault.js';
import { apiFaults, type CoreObject } from './api-faults.js';

/**
 * The graph without the objects that the API server refuses: they are not there, so nothing is discovered of them. An
 * object that a kustomization changes is kept, since its text is not what is applied; so is one that only newer API
 * servers refuse.
 */
export function admitted(graph: Graph): Graph {
  const { world } = graph;
  const { services, endpoints, endpointSlices, workloads } = world.objects;
  const { kubernetes } = graph.versionsFor(undefined);
  const isTaken = (object: CoreObject) =>
    !apiFaults(object).some((fault) => isRefused(fault, kubernetes) === true) ||
    world.changedBy(object.manifest).length > 0;
  const taken = {
    services: services.filter(isTaken),
    endpoints: endpoints.filter(isTaken),
    endpointSlices: endpointSlices.filter(isTaken),
    workloads: workloads.filter(isTaken),
  };
  const isWhole =
    taken.services.length === services.length &&
    taken.endpoints.length === endpoints.length &&
    taken.endpointSlices.length === endpointSlices.length &&
    taken.workloads.length === workloads.length;
  return isWhole ? graph : wire({ ...world, objects: { ...world.objects, ...taken } });
}
