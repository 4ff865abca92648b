export declare const portFieldIgnored: import("./define-rule.js").RuleOf<"ConfigurationResource", "port-field-ignored">;
