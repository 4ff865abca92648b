import type { Graph } from '../../graph/graph.js';
import { mayBeIn } from '../../graph/namespaces.js';
import type { EndpointSlice } from '../../model/endpoint-slice.js';
import type { Endpoints } from '../../model/endpoints.js';
import type { LabelSelector } from '../../model/label-selector.js';
import type { KubernetesObject } from '../../model/object.js';
import type { Service } from '../../model/service.js';
import { symbol } from '../../util/symbol.js';
import type { ScrapeJob } from '../generation/scrape-job.js';
import { matches } from '../selector.js';
import { isMirrored, madeBySelector, mirrorOf } from './controller-made.js';
import { discoverEndpointSlice, discoverEndpoints } from './discover-addresses.js';
import { discoverPodsOfService } from './discover-pods-of-service.js';
import { type Discovered, nothingDiscovered } from './discovered.js';
import { type DiscoveredTarget, LabelSet, namespaceLabel } from './discovered-target.js';
import { isOfOtherFamily } from './other-family.js';
import { selectedServices } from './selected-objects.js';

export function discoverTargets(graph: Graph, selector: LabelSelector, job: ScrapeJob): Discovered {
  const services = selectedServices(graph, job.namespaces, selector, job.relabelConfigs);
  const isSeen = (object: KubernetesObject) => !job.roleSelector || matches(selector, object.labels);
  const ofService = (service: Service) => targetsOfService(graph, service, job, isSeen);
  const shown = new Set(services);
  const isOrphan = (service: Service | undefined) =>
    service === undefined || (job.roleSelector && service.spec.selector === undefined && !shown.has(service));
  const orphans = () => targetsWithoutService(graph, job, isSeen, isOrphan);
  const takesOrphans = job.roleSelector || passesWithoutLabels(selector);
  return {
    ...nothingDiscovered,
    services,
    targets: [...services.flatMap(ofService), ...(takesOrphans ? orphans() : [])],
    others: () => {
      if (job.roleSelector) return [];
      const rest = graph.servicesIn(job.namespaces).filter((service) => !shown.has(service));
      return [...rest.flatMap(ofService), ...(takesOrphans ? [] : orphans())];
    },
  };
}

/** An object without any label passes a selector that wants none. */
function passesWithoutLabels(selector: LabelSelector): boolean {
  return matches(selector, {});
}

function targetsOfService(
  graph: Graph,
  service: Service,
  job: ScrapeJob,
  isSeen: (object: KubernetesObject) => boolean,
): DiscoveredTarget[] {
  const common = () => commonLabels(service).addMeta('service', service);
  if (service.spec.selector !== undefined && service.spec.type !== 'ExternalName') {
    // Made by a controller, which overwrites whatever somebody else put there.
    const made = madeBySelector(service, job.role);
    const labels = () => {
      const set = common().addMeta(job.role, made);
      return job.role === 'endpointslice'
        ? set.set('__meta_kubernetes_endpointslice_address_type', symbol('address type'))
        : set;
    };
    return isSeen(service) ? discoverPodsOfService(graph, service, labels, job) : [];
  }
  const endpoints = graph.endpointsOf(service).filter(isSeen);
  if (job.role === 'endpoints') {
    return endpoints.flatMap((object) =>
      discoverEndpoints(graph, object, service, () => common().addMeta('endpoints', object), job.running),
    );
  }
  const mirrored = endpoints.filter(isMirrored).flatMap(mirrorOf);
  const slices = [...mirrored, ...graph.slicesOf(service).filter(isSeen)];
  const read = slices.filter((slice) => !isOfOtherFamily(service, slice, job.running));
  return read.flatMap((slice) =>
    discoverEndpointSlice(graph, slice, service, () => sliceLabels(common(), slice), job.running),
  );
}

/**
 * Hand-made Endpoints and slices of which Prometheus sees no Service, since there is none or the API server was asked for
 * others: they are discovered without any service label.
 */
function targetsWithoutService(
  graph: Graph,
  job: ScrapeJob,
  isSeen: (object: KubernetesObject) => boolean,
  isOrphan: (service: Service | undefined) => boolean,
): DiscoveredTarget[] {
  const { endpoints, endpointSlices } = graph.world.objects;
  const inScope = (object: Endpoints | EndpointSlice) =>
    mayBeIn(object.namespace, job.namespaces) && isSeen(object);
  if (job.role === 'endpoints') {
    return endpoints
      .filter((object) => inScope(object) && isOrphan(graph.serviceOf(object)))
      .flatMap((object) =>
        discoverEndpoints(
          graph,
          object,
          undefined,
          () => commonLabels(object).addMeta('endpoints', object),
          job.running,
        ),
      );
  }
  return endpointSlices
    .filter((slice) => inScope(slice) && isOrphan(graph.serviceOfSlice(slice)))
    .flatMap((slice) =>
      discoverEndpointSlice(
        graph,
        slice,
        undefined,
        () => sliceLabels(commonLabels(slice), slice),
        job.running,
      ),
    );
}

function commonLabels(object: KubernetesObject): LabelSet {
  return new LabelSet().set('__meta_kubernetes_namespace', namespaceLabel(object));
}

function sliceLabels(common: LabelSet, slice: EndpointSlice): LabelSet {
  return common
    .set('__meta_kubernetes_endpointslice_address_type', slice.addressType)
    .addMeta('endpointslice', slice);
}
