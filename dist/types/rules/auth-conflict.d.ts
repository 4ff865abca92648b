export declare const authConflict: import("./define-rule.js").RuleOf<"ConfigurationResource", "auth-conflict">;
