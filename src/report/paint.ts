/** Colours by meaning; each function returns its text unchanged where colours are off. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly notice: (text: string) => string;
  readonly good: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly frame: (text: string) => string;
}

/** Texts must be sanitised before they are painted. */
export function paintFor(color: boolean): Paint {
  const shade = (code: string) => (text: string) =>
    color && text !== '' ? `\u001B[${code}m${text}\u001B[0m` : text;
  return {
    error: shade('1;31'),
    warning: shade('1;33'),
    notice: shade('1;36'),
    good: shade('32'),
    strong: shade('1'),
    faint: shade('2'),
    frame: shade('34'),
  };
}

/** Folds a sentence at blanks into lines of at most `width` characters; a longer word stays whole. */
export function fold(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
