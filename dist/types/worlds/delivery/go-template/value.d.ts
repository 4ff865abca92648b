/**
 * A value as a Go template sees it: whole numbers of the template are bigints, numbers that came from JSON or YAML are floats, as they are
 * in Go. Undefined is a key that a map does not have.
 */
export type GoValue = string | number | bigint | boolean | null | undefined | readonly GoValue[] | {
    readonly [key: string]: GoValue;
};
/** The template stops here, whatever is not known. */
export declare class GoTemplateError extends Error {
}
/** What the template asks for is not known, or not followed here. */
export declare class NotKnown extends Error {
}
/** Maps, beside lists and null, which JavaScript calls objects too. */
export declare function isMap(value: GoValue): value is {
    readonly [key: string]: GoValue;
};
export declare function isList(value: GoValue): value is readonly GoValue[];
/** Upstream: `truth` and `IsTrue` in text/template/exec.go. */
export declare function isTrue(value: GoValue): boolean;
/** How `fmt` prints a value with %v. */
export declare function printed(value: GoValue): string;
/** Upstream: `printValue` of text/template, for which nothing and null are one. */
export declare function printedByTemplate(value: GoValue): string;
