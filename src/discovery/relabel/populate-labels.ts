import { isSymbolic, symbolParts } from '../../util/symbol.js';
import { parseDuration } from './duration.js';
import { getLabel, type Labels, type PrometheusMajor } from './labels.js';
import { unknownResult } from './relabel-symbolic.js';

/** The labels of a target, hidden ones included, or why Prometheus makes no target of them. */
export type Population =
  | { readonly ok: true; readonly labels: Labels }
  | { readonly ok: false; readonly fault: string };

/**
 * What Prometheus does with labels that relabelling kept: checks address, interval and timeout, removes `__meta_*` and
 * defaults `instance`. Prometheus 2 also adds port 80 or 443 to an address without a port. A check that would need
 * the value of a symbol passes.
 *
 * A fault is the text in Prometheus' log (`Creating target failed`); such a target is on no page.
 * Upstream: the second half of `PopulateLabels` in scrape/target.go.
 */
export function populateLabels(relabelled: Labels, version: PrometheusMajor): Population {
  const found = getLabel(relabelled, '__address__');
  if (found === '') return refused('no address');
  const scheme = getLabel(relabelled, '__scheme__');
  const port = version === 2 && wantsPort(found) ? defaultPort(scheme) : '';
  if (port === undefined) return refused(`invalid scheme: ${JSON.stringify(scheme)}`);
  const address = found + port;
  const fault = checkTargetAddress(address) ?? checkTimes(relabelled) ?? checkSwitches(relabelled);
  if (fault !== undefined) return refused(fault);

  const labels = new Map<string, string>();
  for (const [name, value] of relabelled) if (!name.startsWith('__meta_')) labels.set(name, value);
  labels.set('__address__', address);
  if (getLabel(labels, 'instance') === '') labels.set('instance', address);
  return { ok: true, labels };
}

function refused(fault: string): Population {
  return { ok: false, fault };
}

/** Upstream: `CheckTargetAddress` in config/config.go. */
function checkTargetAddress(address: string): string | undefined {
  const hasSlash = symbolParts(address).some((part) => !isSymbolic(part) && part.includes('/'));
  return hasSlash ? `${JSON.stringify(address)} is not a valid hostname` : undefined;
}

function checkTimes(labels: Labels): string | undefined {
  const interval = getLabel(labels, '__scrape_interval__');
  const timeout = getLabel(labels, '__scrape_timeout__');
  const fault = checkTime(interval, 'interval') ?? checkTime(timeout, 'timeout');
  if (fault !== undefined || isSymbolic(interval + timeout)) return fault;
  if (milliseconds(timeout) <= milliseconds(interval)) return undefined;
  return `scrape timeout cannot be greater than scrape interval ("${timeout}" > "${interval}")`;
}

function checkTime(text: string, name: 'interval' | 'timeout'): string | undefined {
  if (isSymbolic(text)) return undefined;
  const duration = parseDuration(text);
  if (!duration.ok) return `error parsing scrape ${name}: ${duration.fault}`;
  return duration.milliseconds === 0 ? `scrape ${name} cannot be 0` : undefined;
}

function milliseconds(text: string): number {
  const duration = parseDuration(text);
  return duration.ok ? duration.milliseconds : 0;
}

/** Hidden labels that turn histogram features on and off, since Prometheus 3.13. */
const switches = [
  ['__convert_classic_histograms_to_nhcb__', 'convert classic histograms to nhcb'],
  ['__always_scrape_classic_histograms__', 'always scrape classic histograms'],
  ['__scrape_native_histograms__', 'scrape native histograms'],
] as const;

function checkSwitches(labels: Labels): string | undefined {
  for (const [name, title] of switches) {
    const value = getLabel(labels, name);
    if (value === '' || isSymbolic(value) || /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(value))
      continue;
    return `error parsing ${title}: strconv.ParseBool: parsing ${JSON.stringify(value)}: invalid syntax`;
  }
  return undefined;
}

function defaultPort(scheme: string): string | undefined {
  if (scheme === '' || scheme === 'http' || isSymbolic(scheme)) return ':80';
  return scheme === 'https' ? ':443' : undefined;
}

/**
 * Whether an address lacks a port and would be valid with one. A symbol stands for a host, unless it is what
 * relabelling left, which may hold a port already. Upstream: `addPort` in `PopulateLabels` before Prometheus 3.
 */
function wantsPort(address: string): boolean {
  if (address.includes(unknownResult)) return false;
  const text = symbolParts(address)
    .map((part) => (isSymbolic(part) ? '' : part.replace(/[^:[\]]/g, '')))
    .join('');
  return !splits(text) && splits(`${text}:`);
}

/** Whether host and port can be told apart, given only the colons and brackets of an address. Upstream: `net.SplitHostPort`. */
function splits(punctuation: string): boolean {
  return punctuation === ':' || /^\[:*\]:$/.test(punctuation);
}
