export declare const substitutionRefused: import("./define-rule.js").RuleOf<"Kustomization", "substitution-refused">;
