export declare const endpointsNotMirrored: import("./define-rule.js").RuleOf<"Endpoints", "endpoints-not-mirrored">;
