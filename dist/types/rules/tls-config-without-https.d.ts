export declare const tlsConfigWithoutHttps: import("./define-rule.js").RuleOf<"ConfigurationResource", "tls-config-without-https">;
