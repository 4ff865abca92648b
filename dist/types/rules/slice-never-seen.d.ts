export declare const sliceNeverSeen: import("./define-rule.js").RuleOf<"EndpointSlice", "slice-never-seen">;
