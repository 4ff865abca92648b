import type { PodTemplate } from '../model/workload.js';

/** Ports of the proxies that Istio, Linkerd, Consul and Dapr add to a pod when it is admitted: no manifest declares them. */
const ofProxies: ReadonlySet<string | number> = new Set([
  ...['http-envoy-prom', 'http-monitoring', 'linkerd-admin', 'linkerd-proxy', 'dapr-metrics'],
  ...[15020, 15090, 4191, 20200],
]);

/** Injectors of which the ports are known, so that other ports do not come from them. */
const knownInjectors = /(?:^|\.)(?:istio\.io|linkerd\.io|dapr\.io|hashicorp\.com)\//;

/** Whether a webhook may add a container with that port (its name or number) to the pods of a template. */
export function mayBeInjected({ labels, annotations }: PodTemplate, port: string | number): boolean {
  return ofProxies.has(port) || injectors({ labels, annotations }).some((key) => !knownInjectors.test(key));
}

/** Whether some webhook adds a container to the pods; what that declares, its own configuration says. */
export function isInjectedInto(template: Pick<PodTemplate, 'labels' | 'annotations'>): boolean {
  return injectors(template).length > 0;
}

/** The keys of the labels and annotations that ask for it. */
function injectors({ labels, annotations }: Pick<PodTemplate, 'labels' | 'annotations'>): readonly string[] {
  return [...Object.entries(labels), ...Object.entries(annotations)].flatMap(([key, value]) =>
    /inject/.test(key) && !/^(?:false|disabled)$/.test(value) ? [key] : [],
  );
}
