export declare const fieldUnknown: import("./define-rule.js").RuleOf<"Refused", "field-unknown">;
