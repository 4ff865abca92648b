export declare const serviceSelectsNothing: import("./define-rule.js").RuleOf<"Service", "service-selects-nothing">;
