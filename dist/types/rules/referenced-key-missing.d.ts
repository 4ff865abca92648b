export declare const referencedKeyMissing: import("./define-rule.js").RuleOf<"ConfigurationResource", "referenced-key-missing">;
