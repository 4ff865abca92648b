export declare const scrapeConfigRefused: import("./define-rule.js").RuleOf<"ScrapeConfig", "scrape-config-refused">;
