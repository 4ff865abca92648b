export declare const monitorSelectsNothing: import("./define-rule.js").RuleOf<"ServiceMonitor", "monitor-selects-nothing">;
