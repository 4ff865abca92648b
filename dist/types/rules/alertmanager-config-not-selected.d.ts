export declare const alertmanagerConfigNotSelected: import("./define-rule.js").RuleOf<"AlertmanagerConfig", "alertmanager-config-not-selected">;
