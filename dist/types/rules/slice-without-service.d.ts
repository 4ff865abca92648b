export declare const sliceWithoutService: import("./define-rule.js").RuleOf<"EndpointSlice", "slice-without-service">;
