export declare const relabelingRefused: import("./define-rule.js").RuleOf<"ConfigurationResource", "relabeling-refused">;
