export declare const endpointsOverwritten: import("./define-rule.js").RuleOf<"Endpoints", "endpoints-overwritten">;
