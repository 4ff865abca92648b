export declare const prometheusPaused: import("./define-rule.js").RuleOf<"Prometheus", "prometheus-paused">;
