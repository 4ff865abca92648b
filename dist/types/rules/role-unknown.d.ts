export declare const roleUnknown: import("./define-rule.js").RuleOf<"Prometheus", "role-unknown">;
