export declare const monitorNotSelected: import("./define-rule.js").RuleOf<"ConfigurationResource", "monitor-not-selected">;
