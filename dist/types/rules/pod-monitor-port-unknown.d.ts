export declare const podMonitorPortUnknown: import("./define-rule.js").RuleOf<"PodMonitor", "pod-monitor-port-unknown">;
