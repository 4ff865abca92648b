export declare const apiVersionNotServed: import("./define-rule.js").RuleOf<"Refused", "api-version-not-served">;
