export declare const insecureSkipVerify: import("./define-rule.js").RuleOf<"ConfigurationResource", "insecure-skip-verify">;
