/**
 * One cluster as a dump of its objects holds it, the same on every run:
 *
 *   node bench/cluster.mjs FOLDER
 *
 * 2,000 Services in 100 namespaces, ten pods behind each, a monitor for every other Service, and one Prometheus that selects
 * all. What a scan costs must grow with the objects and the targets, not with monitors times Services.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const namespaces = 100;
const servicesOfANamespace = 20;
const podsOfAService = 10;

const prometheus = `apiVersion: monitoring.coreos.com/v1
kind: Prometheus
metadata:
  name: k8s
  namespace: monitoring
spec:
  serviceMonitorSelector: {}
  serviceMonitorNamespaceSelector: {}
`;

const service = (namespace, name) => `apiVersion: v1
kind: Service
metadata:
  name: ${name}
  namespace: ${namespace}
  labels:
    app: ${name}
spec:
  selector:
    app: ${name}
  ports:
    - name: http
      port: 80
      targetPort: http
    - name: metrics
      port: 9100
      targetPort: metrics
`;

const monitor = (namespace, name) => `apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: ${name}
  namespace: ${namespace}
spec:
  selector:
    matchLabels:
      app: ${name}
  endpoints:
    - port: metrics
      interval: 30s
`;

const pod = (namespace, name, index) => `apiVersion: v1
kind: Pod
metadata:
  name: ${name}-${index}
  namespace: ${namespace}
  labels:
    app: ${name}
    pod-template-hash: ${name}-1
spec:
  nodeName: node-${index}
  containers:
    - name: ${name}
      image: registry.example.com/${name}:1
      ports:
        - name: http
          containerPort: 8080
        - name: metrics
          containerPort: 9100
`;

/** Writes one file a namespace below `folder`. Returns what it holds: `{ files, documents }`. */
export function writeCluster(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'prometheus.yaml'), prometheus);
  let documents = 1;
  for (let place = 0; place < namespaces; place++) {
    const all = documentsOf(`team-${place}`);
    writeFileSync(join(folder, `team-${place}.yaml`), all.join('---\n'));
    documents += all.length;
  }
  return { files: namespaces + 1, documents };
}

function documentsOf(namespace) {
  return Array.from({ length: servicesOfANamespace }, (_, index) => `app-${index}`).flatMap((name, index) => [
    service(namespace, name),
    ...(index % 2 === 0 ? [monitor(namespace, name)] : []),
    ...Array.from({ length: podsOfAService }, (_, number) => pod(namespace, name, number)),
  ]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(writeCluster(process.argv[2] ?? 'cluster'));
