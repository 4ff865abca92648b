export declare const monitorSelectorRefused: import("./define-rule.js").RuleOf<"ConfigurationResource", "monitor-selector-refused">;
