export declare const jobLabelUnknown: import("./define-rule.js").RuleOf<"ServiceMonitor", "job-label-unknown">;
