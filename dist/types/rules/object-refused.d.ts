export declare const objectRefused: import("./define-rule.js").RuleOf<"CoreObject", "object-refused">;
