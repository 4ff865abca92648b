/** A repository in which everything holds: a Prometheus, a workload that is scraped, and an etcd outside the cluster. */
export const stack: Readonly<Record<string, string>> = {
  'monitoring/prometheus.yaml': `apiVersion: monitoring.coreos.com/v1
kind: Prometheus
metadata:
  name: k8s
  namespace: monitoring
spec:
  serviceMonitorSelector: {}
  serviceMonitorNamespaceSelector: {}
  secrets:
    - etcd-certs
`,
  'monitoring/etcd-secret.yaml': `apiVersion: v1
kind: Secret
metadata:
  name: etcd-certs
  namespace: monitoring
stringData:
  ca.crt: <filled in by the vault>
`,
  'monitoring/etcd-monitor.yaml': `apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: etcd
  namespace: monitoring
spec:
  namespaceSelector:
    matchNames:
      - kube-system
  selector:
    matchLabels:
      app: etcd
  endpoints:
    - port: metrics
      scheme: https
      tlsConfig:
        caFile: /etc/prometheus/secrets/etcd-certs/ca.crt
`,
  'monitoring/etcd-service.yaml': `apiVersion: v1
kind: Service
metadata:
  name: etcd
  namespace: kube-system
  labels:
    app: etcd
spec:
  clusterIP: None
  ports:
    - name: metrics
      port: 2379
`,
  'monitoring/etcd-endpoints.yaml': `apiVersion: v1
kind: Endpoints
metadata:
  name: etcd
  namespace: kube-system
  labels:
    app: etcd
subsets:
  - addresses:
      - ip: 10.151.30.57
      - ip: 10.151.30.58
      - ip: 10.151.30.59
    ports:
      - name: metrics
        port: 2379
`,
  'shop/cart-monitor.yaml': `apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: cart
  namespace: shop
spec:
  selector:
    matchLabels:
      app: cart
  endpoints:
    - port: metrics
`,
  'shop/cart.yaml': `apiVersion: v1
kind: Service
metadata:
  name: cart
  namespace: shop
  labels:
    app: cart
spec:
  selector:
    app: cart
  ports:
    - name: metrics
      port: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: cart
  namespace: shop
spec:
  selector:
    matchLabels:
      app: cart
  template:
    metadata:
      labels:
        app: cart
    spec:
      containers:
        - name: cart
          image: cart
          ports:
            - name: metrics
              containerPort: 8080
`,
};

/** A file of the stack with one text in place of another, which must be there. */
export function edited(path: string, from: string, to: string): Record<string, string> {
  const text = stack[path];
  if (!text?.includes(from)) throw new Error(`no "${from}" in ${path}`);
  return { [path]: text.replace(from, to) };
}
