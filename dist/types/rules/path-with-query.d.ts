export declare const pathWithQuery: import("./define-rule.js").RuleOf<"ConfigurationResource", "path-with-query">;
