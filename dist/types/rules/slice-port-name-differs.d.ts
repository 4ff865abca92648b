export declare const slicePortNameDiffers: import("./define-rule.js").RuleOf<"EndpointSlice", "slice-port-name-differs">;
