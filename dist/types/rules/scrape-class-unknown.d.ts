export declare const scrapeClassUnknown: import("./define-rule.js").RuleOf<"ConfigurationResource", "scrape-class-unknown">;
