export declare const endpointsLabelsDiffer: import("./define-rule.js").RuleOf<"Endpoints", "endpoints-labels-differ">;
