export declare const prometheusAccountUnbound: import("./define-rule.js").RuleOf<"Prometheus", "prometheus-account-unbound">;
