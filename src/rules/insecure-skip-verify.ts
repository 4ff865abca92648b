import type { PoolTrace } from '../discovery/pool.js';
import type { Graph } from '../graph/graph.js';
import { fileMountedAt, isOfServiceAccount } from '../graph/mounted-files.js';
import { title } from '../model/object.js';
import { folderOf } from '../util/path.js';
import { defineRule } from './define-rule.js';

export const insecureSkipVerify = defineRule({
  id: 'insecure-skip-verify',
  title: 'Authority is at hand, and the server certificate is not checked against it',
  gate: 'scrape',
  severity: 'notice',
  since: '0.1.0',
  subject: 'ConfigurationResource',

  *check(monitor, { graph, discovery }) {
    const seen = new Set<number>();
    for (const pool of discovery.poolsOf(monitor)) {
      const { tlsConfig } = pool.endpoint;
      if (seen.has(pool.index) || tlsConfig?.insecureSkipVerify !== true) continue;
      if (pool.scrapeJob.scheme !== 'https') continue; // tls-config-without-https speaks for this one
      const authority = authorityOf(graph, pool);
      if (authority === undefined) continue; // a choice: nothing in the files could verify the certificate
      seen.add(pool.index);
      const name =
        tlsConfig.serverName === undefined
          ? ', and set serverName to a name in the certificate, since targets are dialled by address'
          : '';
      yield {
        at: pool.field('tlsConfig', 'insecureSkipVerify'),
        message: `insecureSkipVerify of ${title(monitor)} keeps Prometheus from checking the server, though ${authority.says}`,
        why: 'whatever answers on the address of a target is believed, and is handed the token of the scrape if it has one',
        help: `leave it out${authority.isSet ? '' : `, set caFile: ${authority.path}`}${name}`,
        confidence: 'proven',
        related: authority.isSet
          ? [
              {
                at: pool.field('tlsConfig', authority.path),
                label: 'the authority that is not asked',
              },
            ]
          : [],
      };
    }
  },
});

interface Authority {
  /** A clause, to follow "though". */
  readonly says: string;
  /** True when the tlsConfig names it already. */
  readonly isSet: boolean;
  /** The field that names it, or the path that could be written. */
  readonly path: string;
}

/**
 * The authority that somebody provided for this endpoint: named beside `insecureSkipVerify`, or in the folder of the client
 * certificate. That of the service account signs the API server, and seldom what else is scraped.
 */
function authorityOf(graph: Graph, { endpoint, prometheus }: PoolTrace): Authority | undefined {
  const { ca, caFile, certFile } = endpoint.tlsConfig ?? {};
  if (caFile !== undefined) {
    if (isOfServiceAccount(caFile)) return undefined;
    return { says: `caFile names "${caFile}"`, isSet: true, path: 'caFile' };
  }
  const reference = ca?.secret ?? ca?.configMap;
  if (reference !== undefined) {
    const kind = ca?.secret === undefined ? 'ConfigMap' : 'Secret';
    return { says: `ca names ${kind} "${reference.name}"`, isSet: true, path: 'ca' };
  }
  if (certFile === undefined || prometheus === undefined) return undefined;
  const path = `${folderOf(certFile)}/ca.crt`;
  if (fileMountedAt(graph, prometheus, path).state !== 'present') return undefined;
  return { says: `"${path}" lies beside its client certificate`, isSet: false, path };
}
