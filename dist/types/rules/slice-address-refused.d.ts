export declare const sliceAddressRefused: import("./define-rule.js").RuleOf<"EndpointSlice", "slice-address-refused">;
