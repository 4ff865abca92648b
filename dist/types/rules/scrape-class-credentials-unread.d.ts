export declare const scrapeClassCredentialsUnread: import("./define-rule.js").RuleOf<"Prometheus", "scrape-class-credentials-unread">;
