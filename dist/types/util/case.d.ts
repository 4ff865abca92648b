/** Lower case, code point by code point: no final-sigma rule, `İ` becomes plain `i`. */
export declare function toLower(text: string): string;
/** Upper case, code point by code point: `ß` stays `ß`. */
export declare function toUpper(text: string): string;
