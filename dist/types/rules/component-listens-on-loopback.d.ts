export declare const componentListensOnLoopback: import("./define-rule.js").RuleOf<"ConfigurationResource", "component-listens-on-loopback">;
