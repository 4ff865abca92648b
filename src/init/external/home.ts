import { matches } from '../../discovery/selector.js';
import type { Survey } from '../../engine/report.js';
import type { Graph } from '../../graph/graph.js';
import { discoveryResources, type Resource, rightsOf } from '../../graph/rights.js';
import type { Prometheus } from '../../model/prometheus.js';
import { offer } from '../../util/offer.js';
import { listed } from '../../util/text.js';
import type { AddressKind, ExternalRequest } from './request.js';
import { labelsFor } from './satisfy.js';

/** Where the monitor lives, and what its Prometheus asks of it. */
export interface Home {
  /** The manifests of the Prometheus and the worlds they stand in; none for one outside of the files. */
  readonly manifests: readonly { readonly graph: Graph; readonly prometheus: Prometheus }[];
  /** `namespace/name`; undefined where the request names none. */
  readonly ref: string | undefined;
  /** Of the monitor, and of the Secret that it names. */
  readonly monitorNamespace: string;
  readonly serviceNamespace: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Files of a mounted Secret, or references of the monitor to a Secret beside it. */
  readonly certificates: 'files' | 'references';
  readonly as: AddressKind;
  /** Whether the monitor has to ask for EndpointSlices itself. */
  readonly asksForSlices: boolean;
  /** What the account of the Prometheus may not list where the Service is. */
  readonly forbidden: readonly Resource[];
}

/** Finds the Prometheus that is meant and what it asks for, or says in one sentence why nothing can be written for it. */
export function homeFor(request: ExternalRequest, { wires }: Survey): Home | { readonly fault: string } {
  const all = wires.flatMap(({ graph }) =>
    graph.world.objects.prometheuses.map((prometheus) => ({ graph, prometheus })),
  );
  const ref = request.prometheus ?? onlyRef(all.map(({ prometheus }) => prometheus));
  if (typeof ref === 'object') return ref;
  const manifests = all.filter(({ prometheus }) => isMeant(prometheus, ref));
  const [first] = manifests;
  if (first !== undefined && ref !== undefined) return homeAt(request, ref, manifests, first);
  if (all.length > 0) {
    const refs = all.map(({ prometheus }) => prometheus.ref);
    return { fault: `no such Prometheus: "${ref}"${offer(ref ?? '', refs)}` };
  }
  return homeOutside(request);
}

/** The name of the only Prometheus, undefined where there is none, or the sentence that asks which. */
function onlyRef(all: readonly Prometheus[]): string | undefined | { readonly fault: string } {
  const refs = [...new Set(all.map(({ ref }) => ref))];
  const [ref] = refs;
  if (refs.length > 1) return { fault: `say with --prometheus which one is to scrape: ${listed(refs)}` };
  if (ref === undefined || ref.includes('/')) return ref;
  return {
    fault: `Prometheus "${ref}" names no namespace: say with --prometheus NAMESPACE/${ref} where it is`,
  };
}

/** A Prometheus whose file names no namespace may be the one in any. */
function isMeant({ ref, name, namespace }: Prometheus, wanted: string | undefined): boolean {
  return ref === wanted || (namespace === undefined && wanted?.split('/')[1] === name);
}

/** Nothing is known of a Prometheus outside of the files: the monitor stands in its namespace and mounts nothing. */
function homeOutside(request: ExternalRequest): Home | { readonly fault: string } {
  const namespace = request.prometheus?.split('/')[0] ?? request.namespace;
  if (namespace === undefined)
    return { fault: 'init external needs --prometheus NAMESPACE/NAME, since the files hold no Prometheus' };
  return {
    manifests: [],
    ref: request.prometheus,
    monitorNamespace: namespace,
    serviceNamespace: request.namespace ?? namespace,
    labels: { 'app.kubernetes.io/name': request.name, ...request.labels },
    certificates: 'references',
    as: request.as ?? 'endpoints',
    asksForSlices: request.as === 'endpointslice',
    forbidden: [],
  };
}

function homeAt(
  request: ExternalRequest,
  ref: string,
  manifests: Home['manifests'],
  { graph, prometheus }: Home['manifests'][number],
): Home | { readonly fault: string } {
  const { spec, kind } = prometheus;
  const title = `${kind} ${ref}`;
  if (spec.mode === 'DaemonSet')
    return { fault: `${title} runs as a DaemonSet, and such an agent reads no ServiceMonitors` };
  const { serviceMonitorSelector: selector } = spec;
  if (selector === undefined)
    return { fault: `${title} selects no ServiceMonitors: it has no serviceMonitorSelector` };
  const labels = labelsFor(selector, { 'app.kubernetes.io/name': request.name, ...request.labels });
  if (labels === undefined) return { fault: `no labels meet the serviceMonitorSelector of ${title}` };
  const own = ref.split('/')[0] ?? '';
  const serviceNamespace = request.namespace ?? own;
  const monitorNamespace = [
    own,
    serviceNamespace,
    ...graph.world.objects.namespaces.map(({ name }) => name),
  ].find((namespace) => takesFrom(graph, prometheus, own, namespace));
  if (monitorNamespace === undefined)
    return {
      fault: `${title} takes monitors from namespaces with certain labels only, and no Namespace of the files has them`,
    };
  const readsSlices = spec.serviceDiscoveryRole === 'EndpointSlice';
  const as = request.as ?? (readsSlices ? 'endpointslice' : 'endpoints');
  const asksForSlices = as === 'endpointslice' && !readsSlices;
  return {
    manifests,
    ref,
    monitorNamespace,
    serviceNamespace,
    labels,
    certificates: spec.arbitraryFSAccessDenied ? 'references' : 'files',
    as,
    asksForSlices,
    forbidden: forbiddenIn(graph, prometheus, serviceNamespace, readsSlices || asksForSlices),
  };
}

/** Whether it surely selects monitors of a namespace; every Namespace has its name as a label. */
function takesFrom(graph: Graph, { spec }: Prometheus, own: string, namespace: string): boolean {
  const selector = spec.serviceMonitorNamespaceSelector;
  if (selector === undefined) return namespace === own;
  const labels = graph.namespaceNamed(namespace)?.labels;
  return matches(selector, { ...labels, 'kubernetes.io/metadata.name': namespace });
}

function forbiddenIn(
  graph: Graph,
  prometheus: Prometheus,
  namespace: string,
  readsSlices: boolean,
): readonly Resource[] {
  const other = readsSlices ? 'endpoints' : 'endpointslices';
  const { mayList } = rightsOf(graph, prometheus);
  const read = discoveryResources.filter(({ resource }) => resource !== other);
  return read.some((resource) => mayList(resource, namespace) === 'no') ? read : [];
}
