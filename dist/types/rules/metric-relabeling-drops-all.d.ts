export declare const metricRelabelingDropsAll: import("./define-rule.js").RuleOf<"ConfigurationResource", "metric-relabeling-drops-all">;
