import { crdDefaults } from '../../model/crd-defaults.generated.js';
import type { Prometheus } from '../../model/prometheus.js';
import { asObject, asString, asStringMap } from '../../model/read.js';
import type { Json, JsonObject } from '../../source/manifest.js';
import { isAtLeast, type Version } from '../../util/version-number.js';
import { namespaceLabel } from '../service-discovery/discovered-target.js';
import { specOf } from './job-context.js';
import { globalLimitRows } from './limits.js';
import { type Row, section, sortedByKey, written } from './section.js';
import { nameSchemeRows, scrapeProtocols } from './shared-rows.js';

/** The `global` section. Upstream: `buildGlobalConfig` and `GenerateServerConfiguration` in promcfg.go. */
export function globalSection(version: Version, prometheus: Prometheus): JsonObject {
  const spec = specOf(prometheus);
  return section(version, [
    ['scrape_interval', written(spec, 'scrapeInterval') ?? crdDefaults.scrapeInterval],
    ['scrape_timeout', written(spec, 'scrapeTimeout')],
    ['scrape_protocols', scrapeProtocols(spec, isAtLeast(version, 3, 0)), [2, 49]],
    ['external_labels', externalLabels(prometheus, spec)],
    ...globalLimitRows(spec),
    ['scrape_failure_log_file', logFile(spec['scrapeFailureLogFile']), [2, 55]],
    ...nameSchemeRows(spec),
    ['convert_classic_histograms_to_nhcb', spec['convertClassicHistogramsToNHCB'] ?? undefined, [3, 4]],
    ['always_scrape_classic_histograms', spec['scrapeClassicHistograms'] ?? undefined, [3, 5]],
    ['scrape_native_histograms', spec['scrapeNativeHistograms'] ?? undefined, [3, 8]],
    ...(prometheus.kind === 'Prometheus' ? serverRows(spec) : []),
  ]);
}

function serverRows(spec: JsonObject): readonly Row[] {
  return [
    ['evaluation_interval', written(spec, 'evaluationInterval') ?? crdDefaults.evaluationInterval],
    ['rule_query_offset', spec['ruleQueryOffset'] ?? undefined, [2, 53]],
    ['query_log_file', logFile(written(spec, 'queryLogFile')), [2, 16]],
  ];
}

/** A bare file name stands in the folder that the operator mounts for it. Upstream: `logFilePath`. */
function logFile(value: Json | undefined): string | undefined {
  const file = asString(value);
  return file === undefined || file.includes('/') ? file : `/var/log/prometheus/${file}`;
}

/** Upstream: `buildExternalLabels`: the names of its own come before those that are written. */
function externalLabels(prometheus: Prometheus, spec: JsonObject): JsonObject {
  const own: Record<string, string> = {};
  const add = (name: string, value: string) => {
    if (name !== '') own[name] = value;
  };
  const ref = `${namespaceLabel(prometheus)}/${prometheus.name}`;
  add(asString(spec['prometheusExternalLabelName']) ?? 'prometheus', ref);
  add(asString(spec['replicaExternalLabelName']) ?? 'prometheus_replica', '$(POD_NAME)');
  const strategy = asObject(spec['shardingStrategy']);
  if (strategy['mode'] === 'Topology' && strategy['topology']) {
    add(asString(asObject(strategy['topology'])['externalLabelName']) ?? 'zone', '$(TOPOLOGY_ZONE)');
  }
  return sortedByKey({ ...asStringMap(spec['externalLabels']), ...own });
}
