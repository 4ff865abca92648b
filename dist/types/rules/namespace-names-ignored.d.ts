export declare const namespaceNamesIgnored: import("./define-rule.js").RuleOf<"ConfigurationResource", "namespace-names-ignored">;
