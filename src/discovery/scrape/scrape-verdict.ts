import type { Graph } from '../../graph/graph.js';
import { componentOf, isLoopback, isWildcard, type Listener } from '../../graph/listeners.js';
import { loopbackProgramsOf } from '../../graph/program-listeners.js';
import type { Container, Workload } from '../../model/workload.js';
import type { ScrapeJob } from '../generation/scrape-job.js';
import type { DiscoveredTarget } from '../service-discovery/discovered-target.js';
import type { Evidence } from '../trace.js';

/** What the files tell about the scrape of one target. */
export interface ScrapeVerdict {
  readonly verdict: 'up' | 'down' | 'unknown';
  readonly why: string;
  readonly evidence: readonly Evidence[];
  readonly refusedBy?: Refusal;
}

/** The listener that refuses the connection or the scheme. */
export interface Refusal {
  readonly listener: Listener;
  readonly how: 'loopback' | 'scheme' | 'closed';
  /** False when the address may belong to another machine than the one whose component is in the scan. */
  readonly certain: boolean;
}

/** A listener that may be the one behind an address. */
interface Behind {
  readonly listener: Listener;
  readonly certain: boolean;
}

/**
 * Judges whether something answers at the address. `up` means that every end is in the scan and nothing speaks against
 * it, `unknown` that an end is outside of it.
 */
export function judgeScrape(
  graph: Graph,
  target: DiscoveredTarget,
  job: Pick<ScrapeJob, 'scheme'>,
): ScrapeVerdict {
  const all = listenersBehind(graph, target);
  const closed = all.find(({ listener }) => listener.isClosed);
  if (closed !== undefined) return refused(closed, 'closed');
  const reachable = all.filter(({ listener }) => !isLoopback(listener.host));
  const [first] = all;
  const [other] = reachable;
  if (first !== undefined && other === undefined) {
    const isOurs = target.port !== undefined && !isTakenByAnother(graph, first.listener, target.port);
    return isOurs ? refused(first, 'loopback') : judgeBacking(target);
  }
  if (other === undefined) return judgeBacking(target);
  const answers = ({ listener: { scheme } }: Behind) => scheme === undefined || scheme === job.scheme;
  if (!reachable.some(answers)) return refused(other, 'scheme', job.scheme);
  if (!other.certain) return judgeBacking(target);
  return {
    verdict: 'up',
    why: `${other.listener.component} listens there`,
    evidence: [evidenceOf(other.listener)],
  };
}

function judgeBacking({ backing, port, service }: DiscoveredTarget): ScrapeVerdict {
  if (backing.kind === 'outside') {
    return unknown(`the pods behind Service ${service?.ref ?? ''} are not in the scan`);
  }
  if (backing.kind === 'address')
    return unknown(`what listens on ${backing.ip}:${port ?? ''} is not in the scan`);
  const { workload } = backing;
  const declaring = workload.template.containers.filter(({ ports }) =>
    ports.some(({ containerPort }) => containerPort === port),
  );
  const [first] = declaring;
  if (first === undefined || port === undefined)
    return unknown(`no container of ${nameOf(workload)} declares port ${port ?? ''}`);
  const overTcp = declaring.filter(({ ports }) =>
    ports.some(({ containerPort, protocol }) => containerPort === port && protocol === 'TCP'),
  );
  if (overTcp.length === 0)
    return unknown(
      `${nameOf(workload)} declares port ${port}, but not for TCP, over which Prometheus scrapes`,
    );
  const running = overTcp.find(({ init, sidecar }) => !init || sidecar);
  const why = `container "${(running ?? overTcp[0] ?? first).name}" of ${nameOf(workload)} declares port ${port}`;
  if (running !== undefined) return { verdict: 'up', why, evidence: [] };
  return {
    verdict: 'down',
    why: `connect: connection refused: only init ${why}, and it has ended`,
    evidence: [],
  };
}

/**
 * Listeners on the target's port: of the workload behind it, or of the control-plane component that the Service or its
 * addresses are named after. One that binds another machine's address tells nothing about this one.
 */
function listenersBehind(graph: Graph, target: DiscoveredTarget): readonly Behind[] {
  const { backing, port, service } = target;
  const onPort = port === undefined ? [] : graph.listenersOn(port);
  if (backing.kind === 'workload') {
    const own = onPort.filter(({ object }) => object === backing.workload);
    const all =
      own.length > 0 ? own : configured(onPort, backing.workload.template.containers.map(componentOf));
    return all.length > 0 ? all.map(certainly) : programsOn(backing.workload, port);
  }
  if (backing.kind === 'outside')
    return configured(onPort, Object.values(service?.spec.selector ?? {})).map(certainly);
  if (isLoopback(backing.ip)) return []; // no address of a Service: the API server refuses it
  const near = onPort.flatMap((listener) => nearTo(listener, target, backing.ip));
  const answering = near.filter(({ listener: { host } }) => isWildcard(host) || host === backing.ip);
  if (answering.length > 0) return answering;
  return near.every(({ listener: { host } }) => isLoopback(host)) ? near : [];
}

/** What the program's own flag says, of which only the program knows what it means. */
function programsOn(workload: Workload, port: number | undefined): readonly Behind[] {
  return loopbackProgramsOf(workload)
    .filter((listener) => listener.port === port)
    .map((listener) => ({ listener, certain: false }));
}

/** What configuration files say of components, which holds on every machine. */
function configured(
  listeners: readonly Listener[],
  components: readonly (string | undefined)[],
): readonly Listener[] {
  return listeners.filter(
    ({ container, component }) => container === undefined && components.includes(component),
  );
}

function certainly(listener: Listener): Behind {
  return { listener, certain: true };
}

/** Whether an address written by hand is that of the listener's machine. */
function nearTo(listener: Listener, { service, backing }: DiscoveredTarget, ip: string): readonly Behind[] {
  if (listener.machines.includes(ip)) return [{ listener, certain: true }];
  if (!listener.isOnMachine) return []; // a pod of that program has addresses that nobody writes by hand
  const owners = [service, backing.kind === 'address' ? backing.object : undefined];
  const words = owners.flatMap((owner) =>
    owner === undefined ? [] : [owner.name, ...Object.values(owner.labels)],
  );
  if (!words.some((word) => word.includes(listener.component))) return [];
  return [{ listener, certain: listener.machines.length === 0 }];
}

/** Whether something else answers on the port from outside, such as a proxy in front of a loopback listener. */
function isTakenByAnother(graph: Graph, listener: Listener, port: number): boolean {
  return graph.world.objects.workloads.some(
    (workload) =>
      (workload === listener.object || workload.template.hostNetwork) &&
      workload.template.containers.some(
        (container) =>
          componentOf(container) === undefined &&
          !(workload === listener.object && container.name === listener.container) &&
          serves(container, port),
      ),
  );
}

function serves({ ports, arguments: words }: Container, port: number): boolean {
  return (
    ports.some(({ containerPort }) => containerPort === port) ||
    words.some(({ text }) => /listen|bind/.test(text) && text.includes(`:${port}`))
  );
}

function refused({ listener, certain }: Behind, how: Refusal['how'], scheme = ''): ScrapeVerdict {
  const why = {
    loopback: `connect: connection refused: ${listener.component} listens on ${listener.host} only`,
    scheme: `${listener.component} speaks ${listener.scheme ?? ''} there, the scrape ${scheme}`,
    closed: `connect: connection refused: ${listener.component} opens port ${listener.port} no more`,
  }[how];
  const verdict = certain ? 'down' : 'unknown';
  return { verdict, why, evidence: [evidenceOf(listener)], refusedBy: { listener, how, certain } };
}

function evidenceOf({ at, component, flag }: Listener): Evidence {
  return { at, label: `${flag} of ${component}` };
}

function unknown(why: string): ScrapeVerdict {
  return { verdict: 'unknown', why, evidence: [] };
}

function nameOf({ kind, ref }: Workload): string {
  return `${kind} ${ref}`;
}
