export declare const kindUnknown: import("./define-rule.js").RuleOf<"Refused", "kind-unknown">;
