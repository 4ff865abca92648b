export declare const prometheusNotWatched: import("./define-rule.js").RuleOf<"Prometheus", "prometheus-not-watched">;
