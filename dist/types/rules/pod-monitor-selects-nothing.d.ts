export declare const podMonitorSelectsNothing: import("./define-rule.js").RuleOf<"PodMonitor", "pod-monitor-selects-nothing">;
