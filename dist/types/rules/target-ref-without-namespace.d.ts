export declare const targetRefWithoutNamespace: import("./define-rule.js").RuleOf<"Endpoints", "target-ref-without-namespace">;
