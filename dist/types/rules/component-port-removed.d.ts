export declare const componentPortRemoved: import("./define-rule.js").RuleOf<"ConfigurationResource", "component-port-removed">;
