import type { Graph } from '../../graph/graph.js';
import { isSymbolic } from '../../util/symbol.js';
import { getLabel, type Labels } from '../relabel/labels.js';
import type { DiscoveredTarget } from '../service-discovery/discovered-target.js';
import { judgeScrape, type ScrapeVerdict } from './scrape-verdict.js';

/**
 * Judges what is really dialled: relabelling may have changed scheme, host or port of what discovery found.
 * @param found the address that discovery found
 * @param labels all labels of the target, hidden ones included
 */
export function judgeDialled(
  graph: Graph,
  target: DiscoveredTarget,
  found: string,
  labels: Labels,
): ScrapeVerdict {
  const scheme = getLabel(labels, '__scheme__');
  if (scheme !== 'http' && scheme !== 'https') {
    if (isSymbolic(scheme)) return unknown('relabelling writes a scheme that is not in the scan');
    return { ...unknown(`unsupported protocol scheme "${scheme}"`), verdict: 'down' };
  }
  const address = getLabel(labels, '__address__');
  if (address === found) return judgeScrape(graph, target, { scheme });
  const dialled = splitAddress(address);
  if (dialled.host !== splitAddress(found).host)
    return unknown(`relabelling writes the address ${address}, and what listens there is not in the scan`);
  const usual = scheme === 'https' ? 443 : 80;
  const port = dialled.port === '' ? usual : Number(dialled.port);
  if (!Number.isInteger(port)) return unknown('relabelling writes a port that is not in the scan');
  return judgeScrape(graph, { ...target, port }, { scheme });
}

/** Host and port at the last colon; a port is digits or a symbol. */
function splitAddress(address: string): { readonly host: string; readonly port: string } {
  const match = /^(.*):(\d+|\uE000[^\uE001]*\uE001)$/su.exec(address);
  return { host: match?.[1] ?? address, port: match?.[2] ?? '' };
}

function unknown(why: string): ScrapeVerdict {
  return { verdict: 'unknown', why, evidence: [] };
}
