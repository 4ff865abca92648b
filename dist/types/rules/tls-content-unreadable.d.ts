export declare const tlsContentUnreadable: import("./define-rule.js").RuleOf<"ConfigurationResource", "tls-content-unreadable">;
