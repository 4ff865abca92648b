export declare const scrapeConfigPrometheusTooOld: import("./define-rule.js").RuleOf<"ConfigurationResource", "scrape-config-prometheus-too-old">;
