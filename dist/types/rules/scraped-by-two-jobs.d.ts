export declare const scrapedByTwoJobs: import("./define-rule.js").RuleOf<"ConfigurationResource", "scraped-by-two-jobs">;
