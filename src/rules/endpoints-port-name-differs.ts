import type { Problem } from '../diagnostics/finding.js';
import type { PoolTrace } from '../discovery/pool.js';
import { compileRegex, matchString, regexFault } from '../discovery/relabel/relabel-regex.js';
import { poolsSelecting } from '../discovery/service-discovery/pools-selecting.js';
import { type HandMade, portsOf, takesHandMade } from '../graph/hand-made.js';
import { type StrayPort, strayPorts } from '../graph/stray-ports.js';
import { title } from '../model/object.js';
import type { Service } from '../model/service.js';
import { defineRule, type RuleContext, type Where } from './define-rule.js';

export const endpointsPortNameDiffers = defineRule({
  id: 'endpoints-port-name-differs',
  title: 'Hand-made Endpoints call a port other than their Service does',
  gate: 'relabel',
  severity: 'error',
  since: '0.1.0',
  subject: 'Endpoints',

  *check(endpoints, context) {
    yield* portNameProblems(endpoints, context.graph.serviceOf(endpoints), context);
  },
});

/** The ports of hand-made addresses whose names part them from their Service; the same for Endpoints and for slices. */
export function* portNameProblems(
  object: HandMade,
  service: Service | undefined,
  { graph, discovery }: RuleContext,
): Iterable<Problem<Where>> {
  if (service === undefined || !takesHandMade(service)) return; // endpoints-overwritten, or ports that nobody reads
  const all = [...graph.endpointsOf(service), ...graph.slicesOf(service)];
  const pools = poolsSelecting(discovery, service).filter((pool) => isRead(object, pool));
  for (const stray of strayPorts(object, service, all)) {
    const missed = pools.find((pool) => reads(pool, stray.meant.name) && !reads(pool, stray.port.name));
    // Nothing but a monitor and kube-proxy reads the name, and kube-proxy serves no headless Service.
    const isUnread = service.spec.clusterIP === 'None' && poolsSelecting(discovery, service).length > 0;
    if (missed !== undefined || !isUnread) yield problemOf(object, service, stray, missed);
  }
  if (object === all[0]) yield* missingPorts(object, service, all, pools);
}

/** Ports that a monitor asks for, that the Service has, and that none of its addresses has under whatever name. */
function* missingPorts(
  object: HandMade,
  service: Service,
  all: readonly HandMade[],
  pools: readonly PoolTrace[],
): Iterable<Problem<Where>> {
  const paired = new Set(all.flatMap((other) => strayPorts(other, service, all)).map(({ meant }) => meant));
  const names = all.flatMap(portsOf).map(({ name }) => name);
  if (object.kind === 'Endpoints' && object.subsets.length === 0) return; // no address is written yet
  for (const [index, port] of service.spec.ports.entries()) {
    const missed = pools.find((pool) => reads(pool, port.name) && !names.some((name) => reads(pool, name)));
    if (missed === undefined || paired.has(port)) continue;
    const { monitor } = missed;
    yield {
      at: object.key(...(object.kind === 'Endpoints' ? ['subsets', 0, 'ports'] : ['ports'])),
      message: `${title(object)} ${object.kind === 'Endpoints' ? 'have' : 'has'} no port "${port.name}" (Service ${service.ref} does, and ServiceMonitor ${monitor.ref} asks for it)`,
      why: 'Prometheus makes targets of the ports that stand beside the addresses, so this endpoint has none',
      help: `add the port "${port.name}" here`,
      confidence: 'proven',
      related: [
        { at: service.field('spec', 'ports', index, 'name'), label: `the port of Service ${service.ref}` },
        {
          at: missed.field('port'),
          label: `ServiceMonitor ${monitor.ref} asks for it`,
        },
      ],
    };
  }
}

function problemOf(
  object: HandMade,
  service: Service,
  { port, meant, index }: StrayPort,
  missed: PoolTrace | undefined,
): Problem<Where> {
  const at = object.field(...port.at, 'name');
  const found = port.name === undefined ? 'a port of no name' : `a port "${port.name}"`;
  const wanted = meant.name === undefined ? 'leaves it without a name' : `calls it "${meant.name}"`;
  const onService = {
    at: service.field('spec', 'ports', index, 'name'),
    label: `the port of Service ${service.ref}`,
  };
  const problem = {
    at,
    message: `${title(object)} ${object.kind === 'Endpoints' ? 'have' : 'has'} ${found}, and Service ${service.ref} ${wanted}`,
    help: meant.name === undefined ? 'write the same name on both' : `write "${meant.name}" here`,
  };
  if (missed === undefined) {
    return {
      ...problem,
      why: "kube-proxy joins the two by name and finds no address for the Service's port; nor does a monitor that uses its name",
      confidence: 'likely', // who reads the port may use the name that stands here
      related: [onService],
    };
  }
  const { monitor, endpoint } = missed;
  const onMonitor = {
    at: missed.field('port'),
    label: `ServiceMonitor ${monitor.ref} uses the name of the Service`,
  };
  const isRenamed = port.name !== undefined && meant.name !== undefined;
  return {
    ...problem,
    why: `Prometheus reads the name that stands beside the addresses, so \`port: ${endpoint.port}\` drops every one of them`,
    confidence: 'proven',
    related: [onService, onMonitor],
    ...(isRenamed ? { edits: [{ at, text: meant.name ?? '' }] } : {}),
  };
}

/** Kubernetes copies hand-made Endpoints to slices, never slices to Endpoints. */
function isRead(object: HandMade, { scrapeJob }: PoolTrace): boolean {
  return object.kind === 'Endpoints' || scrapeJob.role === 'endpointslice';
}

function reads({ endpoint }: PoolTrace, name: string | undefined): boolean {
  if (endpoint.port === undefined || name === undefined || regexFault(endpoint.port, 3) !== undefined)
    return false;
  return matchString(compileRegex(endpoint.port, 3), name);
}
