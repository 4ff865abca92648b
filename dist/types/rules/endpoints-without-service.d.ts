export declare const endpointsWithoutService: import("./define-rule.js").RuleOf<"Endpoints", "endpoints-without-service">;
