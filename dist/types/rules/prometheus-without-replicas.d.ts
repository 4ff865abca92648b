export declare const prometheusWithoutReplicas: import("./define-rule.js").RuleOf<"Prometheus", "prometheus-without-replicas">;
