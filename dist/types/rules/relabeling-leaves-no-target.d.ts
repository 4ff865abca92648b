export declare const relabelingLeavesNoTarget: import("./define-rule.js").RuleOf<"ConfigurationResource", "relabeling-leaves-no-target">;
