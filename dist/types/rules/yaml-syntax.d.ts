export declare const yamlSyntax: import("./define-rule.js").RuleOf<"Document", "yaml-syntax">;
