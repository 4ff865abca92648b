export declare const tlsConfigConflict: import("./define-rule.js").RuleOf<"ConfigurationResource", "tls-config-conflict">;
