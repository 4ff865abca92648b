export declare const ruleNotSelected: import("./define-rule.js").RuleOf<"PrometheusRule", "rule-not-selected">;
