export declare const endpointWithoutPort: import("./define-rule.js").RuleOf<"ConfigurationResource", "endpoint-without-port">;
