export declare const prometheusNotConfigured: import("./define-rule.js").RuleOf<"Prometheus", "prometheus-not-configured">;
