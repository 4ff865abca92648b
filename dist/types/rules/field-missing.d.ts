export declare const fieldMissing: import("./define-rule.js").RuleOf<"Refused", "field-missing">;
