/** An unknown value; `description` is a noun phrase such as `pod IP of shop/web`. Symbols inside it are flattened. */
export declare function symbol(description: string): string;
/** An unknown value that may be empty too, which readers are told. */
export declare function optionalSymbol(description: string): string;
/** The text as it may also be: each optional symbol left out or not, in every combination; the text itself comes first. */
export declare function possibleTexts(value: string): readonly string[];
/** Whether any part of the text is unknown. */
export declare function isSymbolic(value: string): boolean;
/** The text for a reader, each symbol in braces: `{pod IP of shop/web}:8080`. */
export declare function show(value: string): string;
/**
 * Splits into known text and whole symbols, in order, without empty known parts:
 * `a{x}:1` gives `['a', '{x}', ':1']`, the symbol still between its marks.
 */
export declare function symbolParts(value: string): readonly string[];
/** The known text before the first symbol; all of it when there is none. */
export declare function knownHead(value: string): string;
/** The known text after the last symbol; all of it when there is none. */
export declare function knownTail(value: string): string;
/** Applies `change` to the known parts only; the symbols stay as they are. */
export declare function mapKnown(value: string, change: (known: string) => string): string;
