/**
 * What a plain scalar means to Kubernetes. sigs.k8s.io/yaml reads with go-yaml v2; this is `resolve` of its resolve.go,
 * with timestamps left as text, which is what its decoder does with them when no type asks for a time.
 */
type Scalar = string | number | boolean | null;
/** The value of an unquoted scalar; `plain` is its text without surrounding white space. */
export declare function resolvePlain(plain: string): Scalar;
/**
 * The text of an unquoted mapping key, as `convertToJSONableObject` of sigs.k8s.io/yaml spells keys that are no strings;
 * undefined for null, which it refuses.
 */
export declare function keyOfPlain(plain: string): string | undefined;
export {};
