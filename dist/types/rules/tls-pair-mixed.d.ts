export declare const tlsPairMixed: import("./define-rule.js").RuleOf<"ServiceMonitor", "tls-pair-mixed">;
