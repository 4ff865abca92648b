/**
 * The manifests of one generated application, as YAML text. `app` is
 * { name, namespace, team, prometheus, replicas, port, monitored, central, keys, fault }.
 */

export const deployment = ({ name, namespace, team, replicas, port }) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  namespace: ${namespace}
  labels:
    app.kubernetes.io/name: ${name}
    app.kubernetes.io/part-of: ${team}
spec:
  replicas: ${replicas}
  selector:
    matchLabels:
      app.kubernetes.io/name: ${name}
  template:
    metadata:
      labels:
        app.kubernetes.io/name: ${name}
        app.kubernetes.io/part-of: ${team}
    spec:
      serviceAccountName: ${name}
      securityContext:
        runAsNonRoot: true
        runAsUser: 65532
      containers:
        - name: ${name}
          image: registry.example.com/${team}/${name}:1.${replicas}.0
          args:
            - --listen=:8080
            - --metrics-listen=:${port}
          ports:
            - name: http
              containerPort: 8080
            - name: metrics
              containerPort: ${port}
          env:
            - name: LOG_LEVEL
              value: "info"
            - name: POD_IP
              valueFrom:
                fieldRef:
                  fieldPath: status.podIP
          envFrom:
            - configMapRef:
                name: ${name}
          readinessProbe:
            httpGet:
              path: /ready
              port: http
            periodSeconds: 10
          resources:
            requests: { cpu: 50m, memory: 128Mi }
            limits: { memory: 256Mi }
`;

export const service = ({ name, namespace, team }) => `apiVersion: v1
kind: Service
metadata:
  name: ${name}
  namespace: ${namespace}
  labels:
    app.kubernetes.io/name: ${name}
    app.kubernetes.io/part-of: ${team}
spec:
  selector:
    app.kubernetes.io/name: ${name}
  ports:
    - name: http
      port: 80
      targetPort: http
    - name: metrics # what the monitor reads
      port: 9090
      targetPort: metrics
`;

/** Lives beside its Service, or in `monitoring` when it is `central`. `fault` names what is wrong with it. */
export const serviceMonitor = ({
  name,
  namespace,
  prometheus,
  central,
  fault,
}) => `apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: ${central ? `${namespace}-${name}` : name}
  namespace: ${central ? 'monitoring' : namespace}
  labels:
    prometheus: ${fault === 'not selected' ? `${prometheus}-old` : prometheus}
spec:
  jobLabel: app.kubernetes.io/name
  endpoints:
    - port: ${fault === 'port' ? 'web' : 'metrics'}
      interval: 30s
      metricRelabelings:
        - sourceLabels: [__name__]
          regex: go_gc_.+
          action: drop
  selector:
    matchLabels:
      app.kubernetes.io/name: ${fault === 'selector' ? `${name}s` : name}
${central && fault !== 'namespace' ? `  namespaceSelector:\n    matchNames: [${namespace}]\n` : ''}`;

export const configMap = ({ name, namespace, keys }) => `apiVersion: v1
kind: ConfigMap
metadata:
  name: ${name}
  namespace: ${namespace}
data:
  LISTEN: ":8080"
  config.yaml: |
    # settings of ${name}
    server:
      timeout: 30s
${Array.from({ length: keys }, (_, i) => `    feature-${i}: { enabled: ${i % 2 === 0}, weight: ${i} }\n`).join('')}`;

export const serviceAccount = ({ name, namespace }) => `apiVersion: v1
kind: ServiceAccount
metadata:
  name: ${name}
  namespace: ${namespace}
automountServiceAccountToken: false
`;

export const networkPolicy = ({ name, namespace }) => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: ${name}
  namespace: ${namespace}
spec:
  podSelector:
    matchLabels:
      app.kubernetes.io/name: ${name}
  policyTypes: [Ingress]
  ingress:
    - from:
        - namespaceSelector: {}
`;

export const ingress = ({ name, namespace, team }) => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: ${name}
  namespace: ${namespace}
spec:
  rules:
    - host: ${name}.${team}.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: ${name}
                port:
                  name: http
`;

export const namespace = (name) => `apiVersion: v1
kind: Namespace
metadata:
  name: ${name}
`;

export const prometheus = (name) => `apiVersion: monitoring.coreos.com/v1
kind: Prometheus
metadata:
  name: ${name}
  namespace: monitoring
spec:
  replicas: 2
  serviceAccountName: prometheus
  serviceMonitorSelector:
    matchLabels:
      prometheus: ${name}
  serviceMonitorNamespaceSelector: {}
`;
