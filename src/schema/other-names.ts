/**
 * Names that other APIs have for a field: those of Prometheus' own configuration, of other kinds and of values of charts. What the
 * field is called here, by kind: of several the one that the mapping has.
 */
const names: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    containerport: ['port', 'portNumber', 'targetPort'],
    endpoints: ['podMetricsEndpoints'],
    interval: ['scrapeInterval'],
    kubernetessdconfig: ['kubernetesSDConfigs'],
    metricpath: ['path', 'metricsPath'],
    metricrelabelconfig: ['metricRelabelings'],
    metricspath: ['path'],
    path: ['metricsPath'],
    podmetricsendpoint: ['endpoints'],
    port: ['containerPort'],
    portname: ['port'],
    relabelconfig: ['relabelings', 'relabelingConfigs'],
    relabeling: ['relabelingConfigs'],
    relabelingconfig: ['relabelings'],
    scrapeinterval: ['interval'],
    staticconfig: ['staticConfig', 'staticConfigs'],
    timeout: ['scrapeTimeout'],
    tls: ['tlsConfig'],
  }),
);

/** The names that a field of this name may have in another mapping, the likeliest first; none for most. */
export function otherNames(written: string): readonly string[] {
  const bare = written.replace(/[-_]/g, '').toLowerCase();
  return [...(names.get(bare) ?? []), ...(names.get(bare.replace(/s$/, '')) ?? [])];
}
