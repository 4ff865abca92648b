import type { Span } from '../diagnostics/span.js';
/** What is wrong with a document as YAML: the two things that Kubernetes tools say before they look at the object. */
export interface SourceFault {
    readonly rule: 'yaml-syntax' | 'yaml-duplicate-key';
    readonly message: string;
    readonly why: string;
    readonly span: Span;
    readonly related: readonly {
        readonly span: Span;
        readonly label: string;
    }[];
}
/** A fault inside one text, before it is known which file that is. */
export interface TextFault extends Omit<SourceFault, 'span' | 'related'> {
    /** Half-open. */
    readonly start: number;
    readonly end: number;
    readonly related: readonly {
        readonly start: number;
        readonly end: number;
        readonly label: string;
    }[];
}
export declare function syntaxFault(message: string, start: number, end: number): TextFault;
/** A key that stands twice in one mapping; the offsets are those of the two keys. */
export declare function duplicateKey(key: string, first: readonly [number, number], second: readonly [number, number]): TextFault;
/**
 * The parser's reason in one plain sentence. Text of the file is never repeated, as it may be part of a Secret.
 * `code` and `reason` are those of the errors of the `yaml` package.
 */
export declare function plainReason(code: string, reason: string): string;
