export declare const scrapedTwice: import("./define-rule.js").RuleOf<"ServiceMonitor", "scraped-twice">;
