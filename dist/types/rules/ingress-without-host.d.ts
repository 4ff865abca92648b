export declare const ingressWithoutHost: import("./define-rule.js").RuleOf<"Probe", "ingress-without-host">;
