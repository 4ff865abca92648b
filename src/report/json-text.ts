/** Control, format and private-use characters, lone surrogates: all stand inside strings of the JSON text. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * JSON of two-space indent that means exactly `value`, yet is inert when a terminal or a CI log prints it: characters
 * that cannot be seen, and the `[` of what a runner would take for a command (`##[`), are written as `\uXXXX`.
 */
export function jsonText(value: unknown): string {
  return `${inert(JSON.stringify(value, null, 2))}\n`;
}

/** The same on one line without its end, for a line of a larger text. */
export function jsonLine(value: unknown): string {
  return inert(JSON.stringify(value));
}

function inert(text: string): string {
  return text.replace(unseen, escapeUnits).replace(/##([A-Za-z]*)\[/g, '##$1\\u005b');
}

function escapeUnits(character: string): string {
  return character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
