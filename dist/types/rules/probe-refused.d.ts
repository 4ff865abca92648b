export declare const probeRefused: import("./define-rule.js").RuleOf<"Probe", "probe-refused">;
