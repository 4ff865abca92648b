import { isSurelyMissing } from '../../graph/mounted-files.js';
import { showNamespaces } from '../../graph/namespaces.js';
import { selectorOf } from '../../model/monitor.js';
import type { TlsFile } from '../generation/scrape-job.js';
import type { PoolTrace } from '../pool.js';
import { hidesTarget } from '../service-discovery/forbidden.js';
import type { PoolState } from '../trace.js';
import { showSelector } from '../unmet-requirement.js';
import { classReferenceOf } from './class-reference.js';
import { mixedPairOf } from './mixed-pair.js';

type Judged = Pick<
  PoolTrace,
  | 'prometheus'
  | 'monitor'
  | 'endpoint'
  | 'admission'
  | 'scrapeJob'
  | 'poison'
  | 'files'
  | 'tokenFile'
  | 'services'
  | 'outcomes'
  | 'forbidden'
  | 'contentFault'
>;

/** The state of the pool of a resource that is selected, and why; the reason is empty for a pool with targets. */
export function judgePool(pool: Judged): { readonly state: PoolState; readonly reason: string } {
  const { monitor, admission, poison, files } = pool;
  if (admission.verdict === 'rejected') return { state: 'rejected', reason: admission.rejection.message };
  if (poison !== undefined) return { state: 'poisoned', reason: poison.message };
  const missing = files.find(({ found }) => isSurelyMissing(found));
  if (missing !== undefined) return { state: 'client-broken', reason: clientFault(missing.file) };
  const referred = classReferenceOf(pool.prometheus, monitor, pool.endpoint);
  if (referred !== undefined) return { state: 'client-broken', reason: referred.message };
  const mixed = mixedPairOf(monitor, pool.endpoint);
  if (mixed !== undefined) return { state: 'client-broken', reason: mixed.message };
  if (pool.contentFault !== undefined) return { state: 'client-broken', reason: pool.contentFault.message };
  return { state: 'ready', reason: reasonForNoTargets(pool) };
}

/** Upstream: `NewTLSConfig` in prometheus/common's config/http_config.go. */
function clientFault({ field, path }: TlsFile): string {
  const cause = `open ${path}: no such file or directory`;
  if (field === 'caFile') {
    return `error creating HTTP client: unable to read CA cert: unable to read file ${path}: ${cause}`;
  }
  const part = field === 'certFile' ? 'cert' : 'key';
  return `error creating HTTP client: unable to read specified client ${part}: unable to read file ${path}: ${cause}`;
}

function reasonForNoTargets(pool: Judged): string {
  const { outcomes, forbidden, services } = pool;
  const found = outcomes.filter(({ target }) => !hidesTarget(forbidden, target));
  if (found.some(({ fate }) => fate.kind === 'kept')) return '';
  const [refused] = forbidden;
  if (refused !== undefined) return refused.message;
  const fault = outcomes.map(({ fate }) => (fate.kind === 'failed' ? fate.fault : undefined)).find(Boolean);
  if (fault !== undefined) return `creating target failed: ${fault}`;
  if (outcomes.length > 0) return 'every discovered target is dropped';
  if (services.length > 0) return 'the selected Services have no endpoints';
  return nothingSelected(pool);
}

function nothingSelected({ monitor, scrapeJob }: Judged): string {
  const where = showNamespaces(scrapeJob.namespaces);
  const selector = showSelector(selectorOf(monitor));
  switch (monitor.kind) {
    case 'ServiceMonitor':
      return `no Service in ${where} carries ${selector}`;
    case 'PodMonitor':
      return `no pod of the scan in ${where} carries ${selector}`;
    case 'Probe':
      return monitor.spec.targets.staticConfig === undefined
        ? `no Ingress of the scan in ${where} carries ${selector}`
        : 'staticConfig lists no target';
    case 'ScrapeConfig':
      return monitor.spec.others.length === 0
        ? 'nothing of the scan is found'
        : `what ${monitor.spec.others.join(', ')} finds is not in the scan`;
  }
}
