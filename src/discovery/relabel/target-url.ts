import { isSymbolic, mapKnown } from '../../util/symbol.js';
import { getLabel, type Labels, sortedLabels } from './labels.js';

const paramPrefix = '__param_';

/**
 * The URL that Prometheus scrapes and shows, with symbols in it where labels hold some.
 * `params` are those of the scrape configuration; a `__param_<name>` label replaces the first value of its name.
 * Upstream: `Target.URL` in scrape/target.go and `URL.String` in Go's net/url.
 */
export function targetUrl(labels: Labels, params: Readonly<Record<string, readonly string[]>> = {}): string {
  const scheme = getLabel(labels, '__scheme__');
  const host = mapKnown(getLabel(labels, '__address__'), (text) => percentEscape(text, hostSafe));
  const path = getLabel(labels, '__metrics_path__');
  const slash = path === '' || path.startsWith('/') || isSymbolic(path.slice(0, 1)) ? '' : '/';
  const query = encodeParams(labels, params);
  const start = scheme === '' ? '//' : `${scheme}://`;
  const shownPath = path === '*' ? path : mapKnown(path, (text) => percentEscape(text, pathSafe));
  return `${start}${host}${slash}${shownPath}${query === '' ? '' : `?${query}`}`;
}

/**
 * Targets of one pool with the same key are one target: scraped once, shown once.
 * `labels` are all labels after population, hidden ones included. Upstream: `Target.hash` in scrape/target.go.
 */
export function targetKey(labels: Labels, url: string): string {
  return JSON.stringify([sortedLabels(labels), url]);
}

/** Upstream: `Values.Encode` in Go's net/url: sorted by name, values of one name in their order. */
function encodeParams(labels: Labels, params: Readonly<Record<string, readonly string[]>>): string {
  const all = new Map(Object.entries(params).map(([name, values]) => [name, [...values]]));
  for (const [label, value] of labels) {
    if (!label.startsWith(paramPrefix)) continue;
    const name = label.slice(paramPrefix.length);
    all.set(name, [value, ...(all.get(name) ?? []).slice(1)]);
  }
  return [...all]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, values]) => values.map((value) => `${encodeQuery(name)}=${encodeQuery(value)}`))
    .join('&');
}

function encodeQuery(value: string): string {
  return mapKnown(value, (text) => percentEscape(text, querySafe).replaceAll('%20', '+'));
}

/** What Go's `shouldEscape` leaves as it is, by part of the URL. */
const querySafe = /[A-Za-z0-9\-_.~]/;
const pathSafe = /[A-Za-z0-9\-_.~$&+,/:;=@]/;
const hostSafe = /[A-Za-z0-9\-_.~!$&'()*+,;=:[\]<>"]/;

function percentEscape(text: string, safe: RegExp): string {
  let escaped = '';
  for (const char of text) escaped += safe.test(char) ? char : percentEncode(char);
  return escaped;
}

function percentEncode(char: string): string {
  return Buffer.from(char, 'utf8').toString('hex').toUpperCase().replace(/../g, '%$&');
}
