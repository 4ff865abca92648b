/** What the API server fills in where the field is left out, in every recorded version of the CRDs. */
export declare const crdDefaults: {
    /** Of `v1 Prometheus spec.scrapeInterval`, `v1alpha1 PrometheusAgent spec.scrapeInterval`. */
    readonly scrapeInterval: "30s";
    /** Of `v1 Prometheus spec.evaluationInterval`. */
    readonly evaluationInterval: "30s";
    /** Of `v1 Probe spec.prober.path`. */
    readonly proberPath: "/probe";
    /** Of `v1 ServiceMonitor spec.endpoints.relabelings.action`, `v1 ServiceMonitor spec.endpoints.metricRelabelings.action`, `v1 PodMonitor spec.podMetricsEndpoints.relabelings.action`, `v1 Probe spec.metricRelabelings.action`, `v1 Probe spec.targets.staticConfig.relabelingConfigs.action`, `v1alpha1 ScrapeConfig spec.relabelings.action`. */
    readonly relabelAction: "replace";
};
