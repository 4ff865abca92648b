import { poolsSelecting } from '../discovery/service-discovery/pools-selecting.js';
import { nothingElse } from '../graph/closed.js';
import type { Graph } from '../graph/graph.js';
import { type HandMade, serviceMeantBy, takesHandMade } from '../graph/hand-made.js';
import { serviceNameLabel } from '../model/endpoint-slice.js';
import type { Endpoints } from '../model/endpoints.js';
import { title } from '../model/object.js';
import type { Service } from '../model/service.js';
import { defineRule } from './define-rule.js';

export const serviceWithoutAddresses = defineRule({
  id: 'service-without-addresses',
  title: 'Monitor selects a Service that never has an address with a port',
  gate: 'discovery',
  severity: 'error',
  since: '0.1.0',
  subject: 'Service',

  *check(service, { graph, discovery }) {
    const lack = lackOf(graph, service);
    if (lack === undefined) return;
    const pool = poolsSelecting(discovery, service).find(({ services }) =>
      services.every((other) => lackOf(graph, other) !== undefined),
    );
    if (pool === undefined) return; // another Service brings the targets
    yield {
      ...told[lack](service, graph),
      message: `${title(service)}, which ${title(pool.monitor)} selects, ${found[lack]}`,
      why: 'the job is there with no target; nothing is logged, and no `up` tells of it',
      // somebody may write Endpoints of that name
      confidence: lack === 'alias' && !graph.isClosed([service.namespace]) ? 'likely' : 'proven',
      related: [{ at: pool.monitor.key('spec', 'selector'), label: `${title(pool.monitor)} selects it` }],
    };
  },
});

const found = {
  alias: 'is an ExternalName: a name in the DNS, without any address',
  ports: 'is headless and lists no ports, so its endpoints have none',
  'ports-by-hand': 'has addresses that are written by hand, and they have no ports',
  nothing: `has no selector, and nobody writes Endpoints or slices for it: ${nothingElse}`,
};

const told = {
  alias: (service: Service) => ({
    at: service.field('spec', 'type'),
    help: 'scrape the name by a ScrapeConfig with staticConfigs or dnsSDConfigs, or write Endpoints of the name of the Service',
  }),
  ports: (service: Service) => ({
    at: service.key('spec', 'clusterIP'),
    help: 'list the port that is to be scraped under ports, or select the pods by a PodMonitor',
  }),
  nothing: (service: Service) => ({
    at: service.field('metadata', 'name'),
    help: 'write Endpoints of the name of the Service, or a selector',
  }),
  'ports-by-hand': (service: Service, graph: Graph) => ({
    at: (handMadeWithoutPorts(graph, service) ?? service).key('subsets'),
    help: 'list the port of the addresses, with the name that the monitor asks for',
  }),
};

/** The Endpoints of a Service, where no subset of them lists a port and no slice is written beside. */
function handMadeWithoutPorts(graph: Graph, service: Service): Endpoints | undefined {
  if (!takesHandMade(service) || graph.slicesOf(service).length > 0) return undefined;
  const endpoints = graph.endpointsOf(service);
  const isBare = endpoints.every(
    ({ subsets }) => subsets.length > 0 && subsets.every(({ ports }) => ports.length === 0),
  );
  return isBare ? endpoints[0] : undefined;
}

/**
 * Upstream: `syncService` of the endpoints controller, which leaves ExternalName Services alone and makes a subset without
 * ports of a headless Service without any, and `buildEndpoints` in Prometheus, which makes a target of each port.
 */
function lackOf(graph: Graph, service: Service): keyof typeof found | undefined {
  const { type, clusterIP, ports } = service.spec;
  if (handMadeWithoutPorts(graph, service) !== undefined) return 'ports-by-hand';
  if (type === 'ExternalName') {
    const isWritten = graph.endpointsOf(service).length + graph.slicesOf(service).length > 0;
    return isWritten ? undefined : 'alias';
  }
  if (takesHandMade(service)) return lacksAddresses(graph, service) ? 'nothing' : undefined;
  return clusterIP === 'None' && ports.length === 0 ? 'ports' : undefined;
}

/** Whether nobody can have written addresses; those that were meant for it are spoken of where they stand. */
function lacksAddresses(graph: Graph, service: Service): boolean {
  const { endpoints, endpointSlices } = graph.world.objects;
  const isMeant = (object: HandMade, name: string | undefined) =>
    serviceMeantBy(graph, object, name)?.service === service;
  return (
    graph.isClosed([service.namespace]) &&
    graph.endpointsOf(service).length + graph.slicesOf(service).length === 0 &&
    !endpoints.some((one) => graph.serviceOf(one) === undefined && isMeant(one, one.name)) &&
    !endpointSlices.some(
      (one) => graph.serviceOfSlice(one) === undefined && isMeant(one, one.labels[serviceNameLabel]),
    )
  );
}
