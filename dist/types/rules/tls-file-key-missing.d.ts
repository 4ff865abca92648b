export declare const tlsFileKeyMissing: import("./define-rule.js").RuleOf<"ConfigurationResource", "tls-file-key-missing">;
