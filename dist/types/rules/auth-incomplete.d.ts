export declare const authIncomplete: import("./define-rule.js").RuleOf<"ConfigurationResource", "auth-incomplete">;
