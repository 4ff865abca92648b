export declare const serviceAddressUnknown: import("./define-rule.js").RuleOf<"ConfigurationResource", "service-address-unknown">;
