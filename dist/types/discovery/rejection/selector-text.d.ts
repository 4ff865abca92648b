/**
 * Why Kubernetes does not read the text of a selector, near to its words; undefined for one that it reads.
 * Upstream: `ParseSelector` in k8s.io/apimachinery pkg/fields/selector.go, `Parse` in pkg/labels/selector.go.
 */
export declare function selectorFault(form: 'field' | 'label', text: string): string | undefined;
