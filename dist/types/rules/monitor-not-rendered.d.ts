export declare const monitorNotRendered: import("./define-rule.js").RuleOf<"Template", "monitor-not-rendered">;
