import type { Problem } from '../diagnostics/finding.js';
import type { PoolTrace } from '../discovery/pool.js';
import { nothingElse, orAssume } from '../graph/closed.js';
import type { Graph } from '../graph/graph.js';
import { serviceAddress } from '../graph/service-address.js';
import { title } from '../model/object.js';
import type { Place } from '../source/manifest.js';
import { listed } from '../util/text.js';
import { defineRule } from './define-rule.js';

export const serviceAddressUnknown = defineRule({
  id: 'service-address-unknown',
  title: 'Address names a Service where it is not, or a port that it does not have',
  gate: 'scrape',
  severity: 'error',
  since: '0.1.0',
  subject: 'ConfigurationResource',

  *check(resource, { graph, discovery }) {
    const seen = new Set<string>();
    for (const pool of discovery.poolsOf(resource)) {
      if (pool.selection.verdict === 'no' || pool.admission.verdict === 'rejected') continue;
      for (const { address, at } of writtenAddresses(pool)) {
        const key = JSON.stringify(at.path);
        const problem = seen.has(key) ? undefined : problemOf(graph, pool, address, at);
        if (problem === undefined) continue;
        seen.add(key);
        yield problem;
      }
    }
  },
});

const why = 'the target is down: dial tcp: lookup: no such host';

interface Written {
  readonly address: string;
  readonly at: Place;
}

/** The addresses that are dialled as they are written: those of probers, and listed targets that no rule changes. */
function writtenAddresses({ monitor, outcomes }: PoolTrace): readonly Written[] {
  if (monitor.kind === 'Probe') {
    const isChanged = monitor.endpoint.relabelings.some(({ targetLabel }) => targetLabel === '__address__');
    return isChanged
      ? []
      : [{ address: monitor.spec.prober.url, at: monitor.field('spec', 'prober', 'url') }];
  }
  if (monitor.kind !== 'ScrapeConfig') return [];
  return outcomes.flatMap(({ target, fate }) => {
    const [listing] = target.evidence();
    const isDialled = fate.kind === 'kept' && !fate.isRedirected;
    if (!isDialled || listing?.at.manifest !== monitor.manifest) return [];
    return [{ address: target.labels().get('__address__') ?? '', at: listing.at }];
  });
}

function problemOf(
  graph: Graph,
  { monitor, prometheus, scrapeJob }: PoolTrace,
  address: string,
  at: Place,
): Problem<Place> | undefined {
  const usual = scrapeJob.scheme === 'https' ? 443 : 80;
  const found = serviceAddress(graph, address, prometheus?.namespace, usual);
  if (found === undefined) return undefined;
  if (found.state === 'port-missing') {
    const { service, port } = found;
    const ports = service.spec.ports.flatMap((known) => (known.port === undefined ? [] : String(known.port)));
    return {
      at,
      message: `"${address}" of ${title(monitor)} asks for port ${port} of Service ${service.ref}, which has ${listed(ports)}`,
      why: 'the target is down: the connection is refused or times out, since a Service answers on its own ports only',
      help: 'write the port of the Service here, not that of the container',
      confidence: 'proven',
      related: [{ at: service.field('spec', 'ports'), label: `the ports of Service ${service.ref}` }],
    };
  }
  if (found.state === 'misspelt') {
    const { service } = found;
    const own = address.slice(0, address.indexOf('.'));
    return {
      at,
      message: `"${address}" of ${title(monitor)} names no Service that the scan has; one of the namespace that listens there is called "${service.name}"`,
      why,
      help: `write "${service.name}"`,
      confidence: 'proven',
      related: [{ at: service.field('metadata', 'name'), label: `the name of Service ${service.ref}` }],
      edits: [{ at: { ...at, text: own }, text: service.name }],
    };
  }
  if (found.state === 'nowhere') {
    return {
      at,
      message: `"${address}" of ${title(monitor)} looks for Service "${found.name}" in namespace "${found.namespace}", where it is not: ${nothingElse}`,
      why,
      help: `add the Service, ${orAssume('services')}`,
      confidence: 'proven',
      related: [],
    };
  }
  const { services, namespace } = found;
  return {
    at,
    message: `"${address}" of ${title(monitor)} looks for a Service in namespace "${namespace}", but the scan has it in ${listed(services.flatMap((service) => service.namespace ?? []))}`,
    why,
    help: 'write the namespace of the Service behind its name',
    confidence: graph.isClosed([namespace]) ? 'proven' : 'likely', // a Service of that name may be there too, outside the scan
    related: services.slice(0, 3).map((service) => ({
      at: service.field('metadata', 'namespace'),
      label: `the namespace of Service ${service.ref}`,
    })),
  };
}
