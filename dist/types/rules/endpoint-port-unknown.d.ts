export declare const endpointPortUnknown: import("./define-rule.js").RuleOf<"ServiceMonitor", "endpoint-port-unknown">;
