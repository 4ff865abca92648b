export declare const labelNamesCollide: import("./define-rule.js").RuleOf<"ConfigurationResource", "label-names-collide">;
