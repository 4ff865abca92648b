export declare const tlsPairMismatch: import("./define-rule.js").RuleOf<"ConfigurationResource", "tls-pair-mismatch">;
