import type { Limits } from './limits.js';
import type { Count, Maker } from './quick-maker.js';
import type { ScalarNode } from './tree.js';
/** UTF-16 codes of the characters that mean something to YAML. */
export declare const code: {
    readonly tab: 9;
    readonly newline: 10;
    readonly carriageReturn: 13;
    readonly space: 32;
    readonly doubleQuote: 34;
    readonly hash: 35;
    readonly ampersand: 38;
    readonly singleQuote: 39;
    readonly star: 42;
    readonly plus: 43;
    readonly comma: 44;
    readonly dash: 45;
    readonly colon: 58;
    readonly greater: 62;
    readonly question: 63;
    readonly bracket: 91;
    readonly backslash: 92;
    readonly closingBracket: 93;
    readonly brace: 123;
    readonly bar: 124;
    readonly closingBrace: 125;
    readonly byteOrderMark: 65279;
};
/** Whether a plain scalar can begin at `at`. */
export declare function isPlainStart(text: string, at: number, end: number): boolean;
/**
 * Where the quick reader stands. The state is the point: one of it serves a whole document without garbage.
 * `column` is that of the next content (0-based), -1 at the end of the document.
 */
export declare class Reader<Node = unknown> implements Count {
    readonly make: Maker<Node>;
    readonly text: string;
    readonly end: number;
    pos: number;
    column: number;
    lineStart: number;
    isDoubtful: boolean;
    /** Offset of a `{{` outside of strings, by which a template shows itself; -1 while none was met. */
    braces: number;
    /** End of the last value read, its quotes included. */
    lastEnd: number;
    /** The key read last. */
    key: string;
    keyStart: number;
    keyEnd: number;
    /** What `scanPlain` found: the end of the words, and whether it stopped at the colon of a key. */
    plainEnd: number;
    isAtColon: boolean;
    /** How many brackets are open. */
    brackets: number;
    /** What each anchor stands for; undefined while its value is being read. */
    readonly anchors: Map<string, Node | undefined>;
    private readonly limits;
    /** How many values aliases have stood for. */
    private aliasNodes;
    /** Whether `{{` in plain words is text, and no mark of a template. */
    private readonly takesBraces;
    private levels;
    constructor(make: Maker<Node>, text: string, start: number, end: number, limits: Limits, takesBraces: boolean);
    /** Gives up: every loop ends at the next look at `column`, and the document is read the long way. */
    doubt(): Node;
    /** Notes a `{{`; false, so that the caller gives up. */
    template(at: number): false;
    /** One level down; false, and doubtful, beyond the limit. */
    enter(): boolean;
    leave(): void;
    /** One more value or key that an alias stands for; false, and doubtful, beyond the limit. */
    countAlias(): boolean;
    scalar(value: ScalarNode['value'], start: number, end: number, outerEnd: number): Node;
    /** Moves to the next content, from the beginning of a line; blank lines and comments are passed over. */
    toContent(lineStart: number): void;
    /** Passes over the rest of a line that holds nothing more, then to the next content. */
    endLine(): void;
    skipSpaces(): void;
    /** Whether anything but a comment follows on the line; to be asked behind spaces. */
    isAtText(): boolean;
    /**
     * Moves over a plain scalar of a block to the end of its line, to the comment behind it, or to the colon that makes it
     * a key. False when it is doubtful.
     */
    scanPlain(): boolean;
}
