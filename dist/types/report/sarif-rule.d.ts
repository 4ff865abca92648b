type Json = Readonly<Record<string, unknown>>;
export declare const homepage = "https://github.com/promwire/promwire";
/** The words of SARIF for severities (3.27.10). */
export declare const levels: {
    readonly error: "error";
    readonly warning: "warning";
    readonly notice: "note";
};
/**
 * A rule as a `reportingDescriptor` (SARIF 2.1.0, 3.49), with what GitHub asks of it.
 * @param page the text of the rule's page, or undefined where there is none
 */
export declare function sarifRule(id: string, page: string | undefined): Json;
/** The name that SARIF advises beside an id: `tls-pair-mixed` is `TlsPairMixed`. */
export declare function pascalCase(id: string): string;
export {};
