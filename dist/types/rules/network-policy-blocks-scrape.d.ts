export declare const networkPolicyBlocksScrape: import("./define-rule.js").RuleOf<"Prometheus", "network-policy-blocks-scrape">;
