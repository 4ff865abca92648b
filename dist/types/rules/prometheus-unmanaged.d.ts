export declare const prometheusUnmanaged: import("./define-rule.js").RuleOf<"Prometheus", "prometheus-unmanaged">;
