export declare const roleSelectorEndpointsLabels: import("./define-rule.js").RuleOf<"ServiceMonitor", "role-selector-endpoints-labels">;
