/** A small stack in which one thing of each sort is wrong; for the commands that follow single wires. */
export const shop: Readonly<Record<string, string>> = {
  'prometheus.yaml': `apiVersion: monitoring.coreos.com/v1
kind: Prometheus
metadata: { name: k8s, namespace: monitoring }
spec:
  shards: 2
  serviceMonitorSelector: {}
  serviceMonitorNamespaceSelector: {}
  podMonitorSelector: {}
  podMonitorNamespaceSelector: {}
  secrets: [cart-ca]
---
apiVersion: v1
kind: Secret
metadata: { name: cart-ca, namespace: monitoring }
stringData:
  ca.crt: hunter2
`,
  'cart.yaml': `apiVersion: monitoring.coreos.com/v1
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
      basicAuth:
        username: { name: cart-auth, key: user }
        password: { name: cart-auth, key: password }
    - port: wrong
---
apiVersion: v1
kind: Secret
metadata:
  name: cart-auth
  namespace: shop
stringData: { user: someone, password: hunter2 }
---
apiVersion: v1
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
  selector: { matchLabels: { app: cart } }
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
  'files.yaml': `apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: files
  namespace: shop
spec:
  selector:
    matchLabels:
      app: cart
  endpoints:
    - port: metrics
      scheme: https
      tlsConfig:
        caFile: /etc/prometheus/secrets/cart-ca/ca.pem
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: refused, namespace: shop }
spec:
  selector: { matchLabels: { app: refused } }
  endpoints:
    - port: metrics
      basicAuth:
        username: { name: cart-auth, key: user }
        password: { name: cart-auth, key: pass }
`,
  'payment.yaml': `apiVersion: v1
kind: Service
metadata:
  name: payment
  namespace: shop
spec:
  selector:
    app: payment
  ports:
    - name: http-metrics
      port: 9090
`,
};
