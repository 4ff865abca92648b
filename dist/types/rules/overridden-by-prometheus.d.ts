export declare const overriddenByPrometheus: import("./define-rule.js").RuleOf<"ConfigurationResource", "overridden-by-prometheus">;
