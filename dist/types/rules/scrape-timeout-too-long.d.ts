export declare const scrapeTimeoutTooLong: import("./define-rule.js").RuleOf<"ConfigurationResource", "scrape-timeout-too-long">;
