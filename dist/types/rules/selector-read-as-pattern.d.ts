export declare const selectorReadAsPattern: import("./define-rule.js").RuleOf<"ConfigurationResource", "selector-read-as-pattern">;
