import type { Graph } from '../graph/graph.js';
import { isLoopback, isWildcard, type Listener } from '../graph/listeners.js';
import type { Workload } from '../model/workload.js';
import type { DiscoveredTarget } from './discovered-target.js';
import type { ScrapeJob } from './scrape-job.js';
import type { Evidence } from './trace.js';

/** What the files tell about the scrape of one target. */
export interface ScrapeVerdict {
  readonly verdict: 'up' | 'down' | 'unknown';
  readonly why: string;
  readonly evidence: readonly Evidence[];
  /** The listener that refuses the connection or the scheme, when one does. */
  readonly refusedBy?: { readonly listener: Listener; readonly how: 'loopback' | 'scheme' };
}

/**
 * Judges whether something answers at the address. `up` means that every end is in the scan and nothing speaks against
 * it, `unknown` that an end is outside of it.
 */
export function judgeScrape(graph: Graph, target: DiscoveredTarget, job: ScrapeJob): ScrapeVerdict {
  const listeners = listenersBehind(graph, target);
  const reachable = listeners.filter(({ host }) => !isLoopback(host));
  const [first] = listeners;
  if (first !== undefined && reachable.length === 0) return refused(first, 'loopback');
  const scheme = reachable.filter((listener) => listener.scheme === undefined || listener.scheme === job.scheme);
  const [other] = reachable;
  if (other !== undefined && scheme.length === 0) return refused(other, 'scheme', job.scheme);
  if (other !== undefined) {
    return { verdict: 'up', why: `${other.component} listens there`, evidence: [evidenceOf(other)] };
  }
  return judgeBacking(target);
}

function judgeBacking({ backing, port, service }: DiscoveredTarget): ScrapeVerdict {
  if (backing.kind === 'outside') {
    return unknown(`the pods behind Service ${service?.ref ?? ''} are not in the scan`);
  }
  if (backing.kind === 'address') return unknown(`what listens on ${backing.ip}:${port ?? ''} is not in the scan`);
  if (backing.container === undefined) return unknown(`no container of ${nameOf(backing.workload)} declares port ${port ?? ''}`);
  return {
    verdict: 'up',
    why: `container "${backing.container.name}" of ${nameOf(backing.workload)} declares port ${port ?? ''}`,
    evidence: [],
  };
}

/**
 * Listeners on the target's port: of the workload behind it, or for an address written by hand, of the control-plane
 * component that has this port. One that binds another machine's address tells nothing about this one.
 */
function listenersBehind(graph: Graph, { backing, port }: DiscoveredTarget): readonly Listener[] {
  if (port === undefined || backing.kind === 'outside') return [];
  const onPort = graph.listenersOn(port);
  if (backing.kind === 'workload') return onPort.filter(({ object }) => object === backing.workload);
  const answering = onPort.filter(({ host }) => isWildcard(host) || host === backing.ip);
  if (answering.length > 0) return answering;
  return onPort.every(({ host }) => isLoopback(host)) ? onPort : [];
}

function refused(listener: Listener, how: 'loopback' | 'scheme', scheme = ''): ScrapeVerdict {
  const why =
    how === 'loopback'
      ? `connect: connection refused: ${listener.component} listens on ${listener.host} only`
      : `${listener.component} speaks ${listener.scheme ?? ''} there, the scrape ${scheme}`;
  return { verdict: 'down', why, evidence: [evidenceOf(listener)], refusedBy: { listener, how } };
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
