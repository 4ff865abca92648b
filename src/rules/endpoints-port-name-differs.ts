import type { Problem } from '../diagnostics/finding.js';
import type { PoolTrace } from '../discovery/pool.js';
import { poolsSelecting } from '../discovery/pools-selecting.js';
import { compileRegex, matchString, regexFault } from '../discovery/relabel-regex.js';
import { takesHandMade } from '../graph/hand-made.js';
import { type StrayPort, strayPorts } from '../graph/stray-ports.js';
import type { Endpoints } from '../model/endpoints.js';
import type { Service } from '../model/service.js';
import { defineRule, type Where } from './define-rule.js';

export const endpointsPortNameDiffers = defineRule({
  id: 'endpoints-port-name-differs',
  title: 'Hand-made Endpoints call a port other than their Service does',
  gate: 'relabel',
  severity: 'error',
  since: '0.1.0',
  subject: 'Endpoints',

  *check(endpoints, { graph, discovery }) {
    const service = graph.serviceOf(endpoints);
    if (service === undefined || !takesHandMade(service)) return; // endpoints-overwritten, or ports that nobody reads
    const all = [...graph.endpointsOf(service), ...graph.slicesOf(service)];
    const pools = poolsSelecting(discovery, service);
    for (const stray of strayPorts(endpoints, service, all)) {
      const problem = problemOf(endpoints, service, stray, pools);
      if (problem !== undefined) yield problem;
    }
  },
});

function problemOf(
  endpoints: Endpoints,
  service: Service,
  { port, meant, index }: StrayPort,
  pools: readonly PoolTrace[],
): Problem<Where> | undefined {
  const missed = pools.find((pool) => reads(pool, meant.name) && !reads(pool, port.name));
  // Nothing but a monitor and kube-proxy reads the name, and kube-proxy serves no headless Service.
  if (missed === undefined && service.spec.clusterIP === 'None' && pools.length > 0) return undefined;
  const named = port.name === undefined ? 'leave a port without a name' : `call a port "${port.name}"`;
  const there = meant.name === undefined ? 'leaves without a name' : `calls "${meant.name}"`;
  return {
    at: endpoints.field(...port.at, 'name'),
    message: `Endpoints ${endpoints.ref} ${named} that Service ${service.ref} ${there}`,
    why:
      missed === undefined
        ? 'kube-proxy joins both by name and finds no address for the port of the Service, nor does a monitor that uses its name'
        : `Prometheus reads the name in the Endpoints, so \`port: ${missed.endpoint.port}\` drops every address`,
    ...(meant.name === undefined ? {} : { help: `write "${meant.name}" here` }),
    confidence: missed === undefined ? 'likely' : 'proven',
    related: [
      { at: service.field('spec', 'ports', index, 'name'), label: `the port of Service ${service.ref}` },
      ...(missed === undefined
        ? []
        : [
            {
              at: missed.monitor.field('spec', 'endpoints', missed.index, 'port'),
              label: `ServiceMonitor ${missed.monitor.ref} uses that name`,
            },
          ]),
    ],
    ...(missed !== undefined && meant.name !== undefined && port.name !== undefined
      ? { edits: [{ at: endpoints.field(...port.at, 'name'), text: meant.name }] }
      : {}),
  };
}

function reads({ endpoint }: PoolTrace, name: string | undefined): boolean {
  if (endpoint.port === undefined || name === undefined || regexFault(endpoint.port, 3) !== undefined)
    return false;
  return matchString(compileRegex(endpoint.port, 3), name);
}
