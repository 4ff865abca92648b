export declare const relabelingDropsAll: import("./define-rule.js").RuleOf<"ConfigurationResource", "relabeling-drops-all">;
