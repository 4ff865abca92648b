export declare const yamlDuplicateKey: import("./define-rule.js").RuleOf<"Document", "yaml-duplicate-key">;
