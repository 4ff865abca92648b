export declare const scrapeClassReferenceElsewhere: import("./define-rule.js").RuleOf<"ConfigurationResource", "scrape-class-reference-elsewhere">;
