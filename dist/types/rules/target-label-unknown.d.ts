export declare const targetLabelUnknown: import("./define-rule.js").RuleOf<"ConfigurationResource", "target-label-unknown">;
