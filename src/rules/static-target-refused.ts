import type { ScrapeJob } from '../discovery/generation/scrape-job.js';
import type { Outcome } from '../discovery/pool.js';
import type { ConfigurationResource } from '../model/monitor.js';
import { title } from '../model/object.js';
import type { Place } from '../source/manifest.js';
import { defineRule } from './define-rule.js';

export const staticTargetRefused = defineRule({
  id: 'static-target-refused',
  title: 'Listed target is no host and port, but a URL or with a blank',
  gate: 'relabel',
  severity: 'error',
  since: '0.1.0',
  subject: 'ScrapeConfig',

  *check(config, { discovery }) {
    const seen = new Set<string>();
    for (const { outcomes, scrapeJob } of discovery.poolsOf(config)) {
      for (const outcome of outcomes) {
        const found = listedAsUrl(config, outcome) ?? listedWithBlank(config, outcome);
        if (found === undefined) continue;
        const { at, address, fault } = found;
        const key = JSON.stringify(at.path);
        if (seen.has(key)) continue;
        seen.add(key);
        const { help, bare } = mended(address, scrapeJob);
        yield {
          at,
          message: `target "${address}" of ${title(config)} is no host:port`,
          why:
            fault === undefined
              ? 'the blank is part of the address, so the target is down'
              : `Prometheus logs "Creating target failed" (${fault}) and makes no target of it: not even \`up == 0\` can fire`,
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
  /** What Prometheus says of it; undefined where it dials the address as it is. */
  readonly fault: string | undefined;
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

/** A target with a blank at its start or end, which no rule takes away. */
function listedWithBlank(
  { manifest }: ConfigurationResource,
  { target, fate }: Outcome,
): ListedAsUrl | undefined {
  const [listed] = target.evidence();
  const address = target.labels().get('__address__') ?? '';
  const isDialled = fate.kind === 'kept' && !fate.isRedirected;
  if (!isDialled || listed?.at.manifest !== manifest || address.trim() === address) return undefined;
  return { at: listed.at, address, fault: undefined };
}

/** What to write instead; `bare` where nothing has to be written elsewhere for it. */
function mended(
  address: string,
  job: Pick<ScrapeJob, 'scheme' | 'metricsPath'>,
): { readonly help: string; readonly bare?: string } {
  const [, scheme = job.scheme, host = '', path = ''] =
    /^(?:(\w+):\/\/)?([^/]*)(\/.*)?$/.exec(address.trim()) ?? [];
  const elsewhere = [
    ...(scheme === job.scheme ? [] : [`scheme: ${scheme.toUpperCase()}`]),
    ...(['', '/', job.metricsPath].includes(path) ? [] : [`metricsPath: ${path}`]),
  ];
  if (elsewhere.length === 0) return { help: `write "${host}"`, bare: host };
  return { help: `write "${host}", and ${elsewhere.join(' and ')} beside staticConfigs` };
}
