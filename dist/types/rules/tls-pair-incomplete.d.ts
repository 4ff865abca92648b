export declare const tlsPairIncomplete: import("./define-rule.js").RuleOf<"ConfigurationResource", "tls-pair-incomplete">;
