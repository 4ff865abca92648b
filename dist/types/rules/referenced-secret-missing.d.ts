export declare const referencedSecretMissing: import("./define-rule.js").RuleOf<"ConfigurationResource", "referenced-secret-missing">;
