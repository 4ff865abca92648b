import { poolsSelecting } from '../discovery/service-discovery/pools-selecting.js';
import type { Graph } from '../graph/graph.js';
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
    const isAlias = lack === 'alias';
    yield {
      at: isAlias
        ? service.field('spec', 'type')
        : service.key('spec', service.spec.clusterIP === undefined ? 'selector' : 'clusterIP'),
      message: isAlias
        ? `${title(service)}, which ${title(pool.monitor)} selects, is an ExternalName: a name in the DNS, without any address`
        : `${title(service)}, which ${title(pool.monitor)} selects, is headless and lists no ports, so its endpoints have none`,
      why: 'the job is there with no target; nothing is logged, and no `up` tells of it',
      help: isAlias
        ? 'scrape the name by a ScrapeConfig with staticConfigs or dnsSDConfigs, or write Endpoints of the name of the Service'
        : 'list the port that is to be scraped under ports, or select the pods by a PodMonitor',
      confidence: isAlias ? 'likely' : 'proven', // somebody may write Endpoints of that name
      related: [{ at: pool.monitor.key('spec', 'selector'), label: `${title(pool.monitor)} selects it` }],
    };
  },
});

/**
 * Upstream: `syncService` of the endpoints controller, which leaves ExternalName Services alone and makes a subset without
 * ports of a headless Service without any, and `buildEndpoints` in Prometheus, which makes a target of each port.
 */
function lackOf(graph: Graph, service: Service): 'alias' | 'ports' | undefined {
  const { type, clusterIP, ports, selector } = service.spec;
  if (type === 'ExternalName') {
    const isWritten = graph.endpointsOf(service).length + graph.slicesOf(service).length > 0;
    return isWritten ? undefined : 'alias';
  }
  return selector !== undefined && clusterIP === 'None' && ports.length === 0 ? 'ports' : undefined;
}
