// The defaults of the operator's CRDs that the model fills in, from the recorded schemas: src/model/crd-defaults.generated.ts.
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** Each with the places that have it, in the words of the CRDs; all of them, in every recorded version, must say the same. */
const wanted = {
  scrapeInterval: ['v1 Prometheus spec.scrapeInterval', 'v1alpha1 PrometheusAgent spec.scrapeInterval'],
  evaluationInterval: ['v1 Prometheus spec.evaluationInterval'],
  proberPath: ['v1 Probe spec.prober.path'],
  relabelAction: [
    'v1 ServiceMonitor spec.endpoints.relabelings.action',
    'v1 ServiceMonitor spec.endpoints.metricRelabelings.action',
    'v1 PodMonitor spec.podMetricsEndpoints.relabelings.action',
    'v1 Probe spec.metricRelabelings.action',
    'v1 Probe spec.targets.staticConfig.relabelingConfigs.action',
    'v1alpha1 ScrapeConfig spec.relabelings.action',
  ],
};

export function crdDefaults() {
  const pack = JSON.parse(brotliDecompressSync(readFileSync('schemas/monitoring.json.br')).toString());
  const rows = Object.entries(wanted).map(([name, places]) => {
    const [value, ...others] = new Set(places.flatMap((place) => defaultsAt(pack, place)));
    if (value === undefined || others.length > 0)
      throw new Error(`the recorded CRDs do not agree on a default of ${places.join(', ')}`);
    return `  /** Of ${places.map((place) => `\`${place}\``).join(', ')}. */\n  ${name}: '${value}',\n`;
  });
  return `/** What the API server fills in where the field is left out, in every recorded version of the CRDs. */\nexport const crdDefaults = {\n${rows.join('')}} as const;\n`;
}

/** The default of one place in each version. */
function defaultsAt(pack, place) {
  const [version, kind, path] = place.split(' ');
  return Object.values(pack.versions).map((kinds) => {
    let index = kinds[`monitoring.coreos.com/${version} ${kind}`];
    for (const step of path.split('.')) {
      const { items } = pack.nodes[index];
      index = pack.nodes[items ?? index].properties[step];
    }
    return pack.nodes[index].default;
  });
}
