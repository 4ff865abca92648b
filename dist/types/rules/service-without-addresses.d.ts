export declare const serviceWithoutAddresses: import("./define-rule.js").RuleOf<"Service", "service-without-addresses">;
