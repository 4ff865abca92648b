/** A piece of an action. */
export interface GoToken {
    readonly type: 'name' | 'field' | 'variable' | 'string' | 'number' | 'sign' | 'space';
    readonly text: string;
}
/** A piece of a template: text, or what stands between braces. Offsets count UTF-16 units, `end` is exclusive. */
export interface Piece {
    readonly text: string | undefined;
    readonly tokens: readonly GoToken[];
    readonly start: number;
    readonly end: number;
}
/** Parts a template into texts and actions; `{{-` and `-}}` take blanks away. Upstream: text/template/parse/lex.go. */
export declare function lexGoTemplate(template: string): readonly Piece[];
