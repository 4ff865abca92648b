export declare const prometheusRightsClusterScope: import("./define-rule.js").RuleOf<"Prometheus", "prometheus-rights-cluster-scope">;
