export declare const sliceOfOtherFamily: import("./define-rule.js").RuleOf<"EndpointSlice", "slice-of-other-family">;
