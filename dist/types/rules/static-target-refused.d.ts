export declare const staticTargetRefused: import("./define-rule.js").RuleOf<"ScrapeConfig", "static-target-refused">;
