export declare const fieldTypeWrong: import("./define-rule.js").RuleOf<"Refused", "field-type-wrong">;
