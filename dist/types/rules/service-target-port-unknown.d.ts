export declare const serviceTargetPortUnknown: import("./define-rule.js").RuleOf<"Service", "service-target-port-unknown">;
