import type { ScrapeJob } from '../discovery/generation/scrape-job.js';
import type { Outcome } from '../discovery/pool.js';
import type { ConfigurationResource } from '../model/monitor.js';
import { title } from '../model/object.js';
import type { Place } from '../source/manifest.js';
import { defineRule } from './define-rule.js';

export const staticTargetRefused = defineRule({
  id: 'static-target-refused',
  title: 'Listed target is a URL, where Prometheus wants a host and a port',
  gate: 'relabel',
  severity: 'error',
  since: '0.1.0',
  subject: 'ScrapeConfig',

  *check(config, { discovery }) {
    const seen = new Set<string>();
    for (const { outcomes, scrapeJob } of discovery.poolsOf(config)) {
      for (const outcome of outcomes) {
        const found = listedAsUrl(config, outcome);
        if (found === undefined) continue;
        const { at, address, fault } = found;
        const key = JSON.stringify(at.path);
        if (seen.has(key)) continue;
        seen.add(key);
        const { help, bare } = mended(address, scrapeJob);
        yield {
          at,
          message: `target "${address}" of ${title(config)} is no host:port`,
          why: `Prometheus logs "Creating target failed" (${fault}) and makes no target of it: not even \`up == 0\` can fire`,
          help,
          confidence: 'proven',
          related: [],
          ...(bare === undefined ? {} : { edits: [{ at, text: bare }] }),
        };
      }
    }
  },
});

interface ListedAsUrl {
  readonly at: Place;
  readonly address: string;
  /** What Prometheus says of it. */
  readonly fault: string;
}

/** The target of an outcome that fails as it is listed; where relabelling made it so, the list is right. */
export function listedAsUrl(
  { manifest }: ConfigurationResource,
  { target, fate }: Outcome,
): ListedAsUrl | undefined {
  const [listed] = target.evidence();
  const address = target.labels().get('__address__') ?? '';
  if (fate.kind !== 'failed' || listed?.at.manifest !== manifest || !address.includes('/')) return undefined;
  return { at: listed.at, address, fault: fate.fault };
}

/** What to write instead; `bare` where nothing has to be written elsewhere for it. */
function mended(
  address: string,
  job: Pick<ScrapeJob, 'scheme' | 'metricsPath'>,
): { readonly help: string; readonly bare?: string } {
  const [, scheme = job.scheme, host = '', path = ''] = /^(?:(\w+):\/\/)?([^/]*)(\/.*)?$/.exec(address) ?? [];
  const elsewhere = [
    ...(scheme === job.scheme ? [] : [`scheme: ${scheme.toUpperCase()}`]),
    ...(['', '/', job.metricsPath].includes(path) ? [] : [`metricsPath: ${path}`]),
  ];
  if (elsewhere.length === 0) return { help: `write "${host}"`, bare: host };
  return { help: `write "${host}", and ${elsewhere.join(' and ')} beside staticConfigs` };
}
