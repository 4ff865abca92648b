/** A monitor that asks for a port, and the Service that it selects, whose port is "metrics"; neither names a namespace. */
export const monitor = (port: string) => `apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  endpoints:
    - port: ${port}
`;
export const service = `apiVersion: v1
kind: Service
metadata:
  name: web
  labels:
    app: web
spec:
  selector:
    app: web
  ports:
    - name: metrics
      port: 9100
`;
