export declare const targetLimitExceeded: import("./define-rule.js").RuleOf<"ConfigurationResource", "target-limit-exceeded">;
