export declare const metricsSwitchedOff: import("./define-rule.js").RuleOf<"ConfigurationResource", "metrics-switched-off">;
