export declare const metricRelabelingMetaLabel: import("./define-rule.js").RuleOf<"ConfigurationResource", "metric-relabeling-meta-label">;
