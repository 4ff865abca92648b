export declare const relabelingMergesTargets: import("./define-rule.js").RuleOf<"ConfigurationResource", "relabeling-merges-targets">;
