import { type TlsSign, tlsSignsOf } from '../discovery/pool/tls-signs.js';
import type { PoolTrace } from '../discovery/pool.js';
import type { Graph } from '../graph/graph.js';
import { title } from '../model/object.js';
import type { TlsConfig } from '../model/tls-config.js';
import { defineRule } from './define-rule.js';

export const tlsConfigWithoutHttps = defineRule({
  id: 'tls-config-without-https',
  title: 'tlsConfig has no effect, because the scrape speaks plain HTTP',
  gate: 'scrape',
  severity: 'error',
  since: '0.1.0',
  subject: 'ConfigurationResource',

  *check(monitor, { graph, discovery }) {
    const seen = new Set<number>();
    for (const pool of discovery.poolsOf(monitor)) {
      const { tlsConfig, scheme } = pool.endpoint;
      if (seen.has(pool.index) || tlsConfig === undefined || pool.scrapeJob.scheme === 'https') continue;
      if (isEmpty(tlsConfig) || setsScheme(pool) || servesPlain(graph, pool)) continue;
      seen.add(pool.index);
      const signs = tlsSignsOf(graph, pool);
      const missing = scheme === undefined;
      const at = missing ? pool.key('tlsConfig') : pool.field('scheme');
      yield {
        at,
        message: `endpoint ${pool.index} of ${title(monitor)} has a tlsConfig ${missing ? 'and no scheme' : `and scheme "${scheme}"`}, so it is scraped over plain HTTP${shown(signs)}`,
        why: 'Prometheus leaves the TLS options unused; a target that speaks TLS is down: server returned HTTP status 400 Bad Request, or EOF',
        help: missing ? 'add "scheme: https" to the endpoint' : 'write "https"',
        confidence: signs.length > 0 ? 'proven' : 'likely',
        related: signs.map(({ at: place, label }) => ({ at: place, label })),
        ...(missing || signs.length === 0 ? {} : { edits: [{ at, text: 'https' }] }),
      };
    }
  },
});

function shown([sign]: readonly TlsSign[]): string {
  return sign === undefined ? '' : `, while ${sign.says}`;
}

/** Left over from a template: nobody asked for anything. */
function isEmpty({
  ca,
  cert,
  keySecret,
  caFile,
  certFile,
  keyFile,
  serverName,
  insecureSkipVerify,
}: TlsConfig): boolean {
  const parts = [
    ca.secret,
    ca.configMap,
    cert.secret,
    cert.configMap,
    keySecret,
    caFile,
    certFile,
    keyFile,
    serverName,
  ];
  return parts.every((part) => part === undefined) && insecureSkipVerify !== true;
}

/** Relabelling may choose the scheme for each target. */
function setsScheme({ scrapeJob }: PoolTrace): boolean {
  return scrapeJob.relabelConfigs.some(
    ({ config, from }) =>
      config.targetLabel === '__scheme__' ||
      (config.action === 'labelmap' && (from === 'relabelings' || from === 'scrapeClass')),
  );
}

/** The tlsConfig is superfluous then, and the scrape is right. */
function servesPlain(graph: Graph, { outcomes }: PoolTrace): boolean {
  const ports = outcomes.flatMap(({ target }) => target.port ?? []);
  return ports.some((port) => graph.listenersOn(port).some(({ scheme }) => scheme === 'http'));
}
