export declare const tlsFileNotMounted: import("./define-rule.js").RuleOf<"ConfigurationResource", "tls-file-not-mounted">;
