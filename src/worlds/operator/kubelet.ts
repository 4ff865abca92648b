import type { Objects } from '../../model/objects.js';
import type { Operator } from '../../model/operator.js';
import type { OperatorFlag } from '../../model/operator-flags.js';
import type { JsonObject, Place } from '../../source/manifest.js';
import { symbol } from '../../util/symbol.js';

/**
 * The Service of the kubelets and its addresses, which an operator with `--kubelet-service=namespace/name` writes: one address
 * for each node. Nothing where the scan holds a Service of that name, or no such operator.
 * Upstream: `syncNodeEndpoints` and `servicePorts` in pkg/kubelet/controller.go.
 */
export function kubeletObjects(
  operators: readonly Operator[],
  { services }: Objects,
): readonly { readonly value: JsonObject; readonly words: Place }[] {
  return operators.flatMap(({ flags }) => {
    const flag = flags.get('kubelet-service');
    const [namespace, name, ...more] = (flag?.value ?? '').split('/');
    if (flag === undefined || !namespace || !name || more.length > 0) return [];
    if (services.some(({ ref }) => ref === `${namespace}/${name}`)) return [];
    return objectsAt(namespace, name, flags).map((value) => ({ value, words: flag.at }));
  });
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
