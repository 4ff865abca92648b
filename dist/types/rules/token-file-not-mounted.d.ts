export declare const tokenFileNotMounted: import("./define-rule.js").RuleOf<"ServiceMonitor", "token-file-not-mounted">;
