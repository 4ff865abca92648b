export declare const proxyConfigRefused: import("./define-rule.js").RuleOf<"ConfigurationResource", "proxy-config-refused">;
