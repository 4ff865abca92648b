export declare const prometheusVolumesCollide: import("./define-rule.js").RuleOf<"Prometheus", "prometheus-volumes-collide">;
