import { isPresent } from '../../model/read.js';
import type { JsonObject } from '../../source/manifest.js';
import { appOf, type Operated, specOf, webPortOf } from './pods.js';

/**
 * The Service that the operator makes for the pods of all objects of a kind in a namespace, which other monitors may select by
 * accident; undefined where there is none. Upstream: `BuildStatefulSetService` in the operator's pkg/prometheus/common.go,
 * `makeStatefulSetService` in pkg/alertmanager/statefulset.go and pkg/thanos/statefulset.go.
 */
export function governingServiceOf(operated: Operated): JsonObject | undefined {
  const { kind, namespace } = operated;
  const spec = specOf(operated);
  if (kind === 'PrometheusAgent' && operated.spec.mode === 'DaemonSet') return undefined;
  if (isPresent(spec['serviceName'])) return undefined;
  const app = appOf(operated);
  const operatedBy = kind === 'PrometheusAgent' ? 'prometheus' : app;
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: {
      namespace: namespace ?? '',
      name: `${app}-operated`,
      labels: {
        [`operated-${operatedBy}`]: 'true',
        'app.kubernetes.io/managed-by': 'prometheus-operator',
        'managed-by': 'prometheus-operator',
      },
    },
    spec: { clusterIP: 'None', ports: portsOf(operated, spec), selector: { 'app.kubernetes.io/name': app } },
  };
}

function portsOf({ kind }: Operated, spec: JsonObject): readonly JsonObject[] {
  const web = webPortOf(spec);
  const grpc = { name: 'grpc', port: 10901, targetPort: 'grpc' };
  switch (kind) {
    case 'Alertmanager':
      return [
        { name: web, port: 9093, targetPort: web },
        { name: 'tcp-mesh', port: 9094, targetPort: 'mesh-tcp', protocol: 'TCP' },
        { name: 'udp-mesh', port: 9094, targetPort: 'mesh-udp', protocol: 'UDP' },
      ];
    case 'ThanosRuler':
      return [{ name: web, port: 10902, targetPort: web }, grpc];
    case 'Prometheus':
    case 'PrometheusAgent':
      return [{ name: web, port: 9090, targetPort: web }, ...(isPresent(spec['thanos']) ? [grpc] : [])];
  }
}
