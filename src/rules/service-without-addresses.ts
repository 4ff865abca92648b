import { poolsSelecting } from '../discovery/service-discovery/pools-selecting.js';
import type { Graph } from '../graph/graph.js';
import { takesHandMade } from '../graph/hand-made.js';
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
      confidence: lack === 'alias' ? 'likely' : 'proven', // somebody may write Endpoints of that name
      related: [{ at: pool.monitor.key('spec', 'selector'), label: `${title(pool.monitor)} selects it` }],
    };
  },
});

const found = {
  alias: 'is an ExternalName: a name in the DNS, without any address',
  ports: 'is headless and lists no ports, so its endpoints have none',
  'ports-by-hand': 'has addresses that are written by hand, and they have no ports',
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
function lackOf(graph: Graph, service: Service): 'alias' | 'ports' | 'ports-by-hand' | undefined {
  const { type, clusterIP, ports, selector } = service.spec;
  if (handMadeWithoutPorts(graph, service) !== undefined) return 'ports-by-hand';
  if (type === 'ExternalName') {
    const isWritten = graph.endpointsOf(service).length + graph.slicesOf(service).length > 0;
    return isWritten ? undefined : 'alias';
  }
  return selector !== undefined && clusterIP === 'None' && ports.length === 0 ? 'ports' : undefined;
}
