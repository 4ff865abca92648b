export declare const targetPortUnknown: import("./define-rule.js").RuleOf<"ServiceMonitor", "target-port-unknown">;
