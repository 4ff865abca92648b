export declare const namespaceImpossible: import("./define-rule.js").RuleOf<"ConfigurationResource", "namespace-impossible">;
