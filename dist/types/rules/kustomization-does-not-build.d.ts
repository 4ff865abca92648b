export declare const kustomizationDoesNotBuild: import("./define-rule.js").RuleOf<"Kustomization", "kustomization-does-not-build">;
