export declare const fileAccessDenied: import("./define-rule.js").RuleOf<"ServiceMonitor", "file-access-denied">;
