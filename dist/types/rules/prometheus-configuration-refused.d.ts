export declare const prometheusConfigurationRefused: import("./define-rule.js").RuleOf<"Prometheus", "prometheus-configuration-refused">;
