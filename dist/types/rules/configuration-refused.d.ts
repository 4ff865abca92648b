export declare const configurationRefused: import("./define-rule.js").RuleOf<"ConfigurationResource", "configuration-refused">;
