import type { Objects } from '../model/objects.js';
import { operatorsIn } from '../model/operator.js';
import type { OperatorFlag } from '../model/operator-flags.js';
import type { Prometheus } from '../model/prometheus.js';
import { asObject, asString, isPresent } from '../model/read.js';
import { valueAt } from '../source/locate.js';
import type { JsonObject } from '../source/manifest.js';
import { symbol } from '../util/symbol.js';

/**
 * The Service of the kubelets and its addresses, which an operator with `--kubelet-service=namespace/name` writes: one address
 * for each node. Nothing where the scan holds a Service of that name, or no such operator.
 * Upstream: `syncNodeEndpoints` and `servicePorts` in pkg/kubelet/controller.go.
 */
export function kubeletObjects({ workloads, services }: Objects): readonly JsonObject[] {
  const written = new Map<string, readonly JsonObject[]>();
  for (const { flags } of operatorsIn(workloads)) {
    const ref = flags.get('kubelet-service')?.value ?? '';
    const [namespace, name, ...more] = ref.split('/');
    if (!namespace || !name || more.length > 0 || services.some((service) => service.ref === ref)) continue;
    written.set(ref, objectsAt(namespace, name, flags));
  }
  return [...written.values()].flat();
}

/**
 * The Service that the operator makes for the pods of each Prometheus, which other monitors of the namespace may select by
 * accident. Its pods are not known. Upstream: `BuildStatefulSetService` in pkg/prometheus/common.go.
 */
export function governingServices({ prometheuses, services }: Objects): readonly JsonObject[] {
  const made = new Map<string, JsonObject>();
  for (const prometheus of prometheuses) {
    const { kind, namespace, spec } = prometheus;
    const name = kind === 'Prometheus' ? 'prometheus-operated' : 'prometheus-agent-operated';
    const ref = `${namespace}/${name}`;
    if (namespace === undefined || spec.paused || spec.mode === 'DaemonSet') continue;
    if (services.some((service) => service.ref === ref) || isPresent(written(prometheus)['serviceName']))
      continue;
    made.set(ref, governingService(prometheus, namespace, name));
  }
  return [...made.values()];
}

function governingService(prometheus: Prometheus, namespace: string, name: string): JsonObject {
  const { portName, thanos } = written(prometheus);
  const web = asString(portName) || 'web';
  const grpc = { name: 'grpc', port: 10901, targetPort: 'grpc' };
  const pods = prometheus.kind === 'Prometheus' ? 'prometheus' : 'prometheus-agent';
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: {
      namespace,
      name,
      labels: { 'operated-prometheus': 'true', 'app.kubernetes.io/managed-by': 'prometheus-operator' },
    },
    spec: {
      clusterIP: 'None',
      ports: [{ name: web, port: 9090, targetPort: web }, ...(isPresent(thanos) ? [grpc] : [])],
      selector: { 'app.kubernetes.io/name': pods },
    },
  };
}

function written(prometheus: Prometheus): JsonObject {
  return asObject(valueAt(prometheus.field('spec')));
}

function objectsAt(
  namespace: string,
  name: string,
  flags: ReadonlyMap<string, OperatorFlag>,
): readonly JsonObject[] {
  const labels = {
    'k8s-app': 'kubelet',
    'app.kubernetes.io/name': 'kubelet',
    'app.kubernetes.io/managed-by': 'prometheus-operator',
  };
  const ports = [
    { name: 'https-metrics', port: 10250 },
    { name: 'cadvisor', port: 4194 },
    ...(isOn(flags.get('kubelet-http-metrics'), true) ? [{ name: 'http-metrics', port: 10255 }] : []),
  ];
  const node = symbol('node name');
  const targetRef = { kind: 'Node', name: node };
  const [withEndpoints, withSlices] = [
    isOn(flags.get('kubelet-endpoints'), true),
    isOn(flags.get('kubelet-endpointslice'), false),
  ];
  const skipMirror = withSlices ? { 'endpointslice.kubernetes.io/skip-mirror': 'true' } : {};
  return [
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { namespace, name, labels },
      spec: { clusterIP: 'None', ports },
    },
    ...(withEndpoints
      ? [
          {
            apiVersion: 'v1',
            kind: 'Endpoints',
            metadata: { namespace, name, labels: { ...labels, ...skipMirror } },
            subsets: [{ addresses: [{ ip: symbol('node IP'), nodeName: node, targetRef }], ports }],
          },
        ]
      : []),
    ...(withSlices
      ? [
          {
            apiVersion: 'discovery.k8s.io/v1',
            kind: 'EndpointSlice',
            metadata: {
              namespace,
              name: `${name}-1`,
              labels: { ...labels, 'kubernetes.io/service-name': name },
            },
            addressType: 'IPv4',
            endpoints: [{ addresses: [symbol('node IP')], nodeName: node, targetRef }],
            ports,
          },
        ]
      : []),
  ];
}

function isOn(flag: OperatorFlag | undefined, byDefault: boolean): boolean {
  return flag?.value === undefined ? byDefault : !/^(?:false|f|0)$/i.test(flag.value);
}
