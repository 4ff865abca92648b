export declare const prometheusRightsEndpointslices: import("./define-rule.js").RuleOf<"Prometheus", "prometheus-rights-endpointslices">;
