import type { Container, Workload } from '../model/workload.js';
import type { Path } from '../source/manifest.js';

/** Port names by which people mark metrics: `metrics`, `http-metrics`, `metrics-tls`, `prometheus`, `prom`. */
const metricsName = /^(?:.+-)?(?:metrics|prometheus|prom|telemetry)(?:-.+)?$/;

/** Whether a port is named as one that serves metrics. */
export function looksLikeMetrics(name: string | undefined): boolean {
  return name !== undefined && metricsName.test(name);
}

/** Whether the annotation of old scrape configurations asks for scrapes. */
export function asksForScrapes(annotations: Readonly<Record<string, string>>): boolean {
  return annotations['prometheus.io/scrape'] === 'true';
}

/** The containers that run beside each other, each with its address. */
export function runningContainers({
  template: { at, containers },
}: Workload): readonly { readonly container: Container; readonly path: Path }[] {
  const placed = (['containers', 'initContainers'] as const).flatMap((field) =>
    containers
      .filter(({ init }) => init === (field === 'initContainers'))
      .map((container, index) => ({ container, path: [...at, 'spec', field, index] })),
  );
  return placed.filter(({ container }) => !container.init || container.sidecar);
}
