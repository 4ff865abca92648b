import type { Related } from '../diagnostics/finding.js';
import type { MissingFile } from '../discovery/pool/missing-files.js';
import type { Graph } from '../graph/graph.js';
import { pathsNamed } from '../graph/mounted-files.js';
import { mountsOf, volumesWithoutMount } from '../graph/mounts.js';
import { title } from '../model/object.js';
import type { Prometheus } from '../model/prometheus.js';
import type { Place } from '../source/manifest.js';
import { baseName } from '../util/path.js';
import { enumerated, listed } from '../util/text.js';

/** `Prometheus a/b and PrometheusAgent c/d`. */
export function titlesOf({ fails }: MissingFile): string {
  return enumerated(fails.map(({ prometheus }) => title(prometheus)));
}

/** What the Prometheuses mount in place of a missing file: the same name elsewhere, else their folders. */
export function shownInstead(graph: Graph, { file, fails }: MissingFile): string {
  const prometheuses = fails.map(({ prometheus }) => prometheus);
  const namesakes = prometheuses.flatMap((prometheus) => pathsNamed(graph, prometheus, baseName(file.path)));
  const folders = prometheuses.flatMap((prometheus) =>
    mountsOf(prometheus).map(({ mountPath }) => mountPath),
  );
  const shown = listed(namesakes.length > 0 ? namesakes : folders) || 'no Secret and no ConfigMap';
  return `${fails.length === 1 ? 'it mounts' : 'they mount'} ${shown}`;
}

/** The one path at which every Prometheus that selects the monitor mounts a file of that name; else undefined. */
export function pathInstead(graph: Graph, { file, fails, everywhere }: MissingFile): string | undefined {
  const paths = fails.map(({ prometheus }) => pathsNamed(graph, prometheus, baseName(file.path)));
  const [only, second] = [...new Set(paths.flat())];
  return everywhere && second === undefined && paths.every(({ length }) => length === 1) ? only : undefined;
}

/** The one edit that mends it, in words. */
export function helpInstead(graph: Graph, missing: MissingFile): string {
  const path = pathInstead(graph, missing);
  if (path !== undefined) return `write "${path}"`;
  const [prometheus] = missing.fails.map((fail) => fail.prometheus);
  const [, list, name] =
    /^\/etc\/prometheus\/(secrets|configmaps)\/([^/]+)\/[^/]+$/.exec(missing.file.path) ?? [];
  if (list !== undefined)
    return `add "${name}" to ${listOf(prometheus, list === 'secrets' ? 'secrets' : 'configMaps')}`;
  return `add the Secret with this file to ${listOf(prometheus, 'secrets')}, and write /etc/prometheus/secrets/<its name>/${baseName(missing.file.path)} here`;
}

/** What a list of a Prometheus is called where it is written: in its spec, or among the values of a chart. */
function listOf(prometheus: Prometheus | undefined, field: 'secrets' | 'configMaps'): string {
  const chart = prometheus?.manifest.built?.made?.chart;
  if (chart !== undefined) return `prometheus.prometheusSpec.${field} in the values of ${chart}`;
  return `spec.${field} of ${prometheus === undefined ? 'the Prometheus' : title(prometheus)}`;
}

/** The ends at the Prometheuses: what they list, and volumes that they list and never mount. */
export function relatedInstead({ fails }: MissingFile): readonly Related<Place>[] {
  return fails.flatMap(({ prometheus }) => [
    {
      at: mountsPlace(prometheus),
      label:
        mountsOf(prometheus).length > 0
          ? `what ${title(prometheus)} mounts`
          : `${title(prometheus)} mounts nothing`,
    },
    ...volumesWithoutMount(prometheus).map(({ name, at }) => ({
      at: prometheus.field(...at, 'name'),
      label: `volume "${name}" has no entry in volumeMounts, so no container sees it`,
    })),
  ]);
}

function mountsPlace(prometheus: Prometheus): Place {
  const { secrets, configMaps, volumeMounts } = prometheus.spec;
  if (secrets.length === 0 && configMaps.length > 0) return prometheus.key('spec', 'configMaps');
  if (secrets.length === 0 && volumeMounts.length > 0) return prometheus.key('spec', 'volumeMounts');
  return prometheus.key('spec', 'secrets');
}
