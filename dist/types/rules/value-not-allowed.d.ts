export declare const valueNotAllowed: import("./define-rule.js").RuleOf<"Refused", "value-not-allowed">;
