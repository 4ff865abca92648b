/**
 * The files among `paths` that say what a test looks for in the cluster, or hold what a policy is tried with: objects and pieces
 * of them that nothing applies. `textOf` reads the tests that name them; undefined for one that cannot be read. Upstream:
 * `fileNameRegex` in internal/file/name.go of kuttl; `StepFileName` in pkg/discovery/step.go and `ActionCheckRef` in
 * pkg/apis/v1alpha1/action.go of chainsaw; `Test` in cmd/cli/kubectl-kyverno/apis/v1alpha1/test.go of kyverno.
 */
export declare function expectationsAmong(paths: readonly string[], textOf: (path: string) => string | undefined): ReadonlySet<string>;
