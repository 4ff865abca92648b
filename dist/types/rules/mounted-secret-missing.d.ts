export declare const mountedSecretMissing: import("./define-rule.js").RuleOf<"Prometheus", "mounted-secret-missing">;
