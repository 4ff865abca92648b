export declare const schemeDiffersFromListener: import("./define-rule.js").RuleOf<"ConfigurationResource", "scheme-differs-from-listener">;
