export declare const sliceWithoutServiceName: import("./define-rule.js").RuleOf<"EndpointSlice", "slice-without-service-name">;
