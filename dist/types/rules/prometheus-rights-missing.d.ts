export declare const prometheusRightsMissing: import("./define-rule.js").RuleOf<"Prometheus", "prometheus-rights-missing">;
