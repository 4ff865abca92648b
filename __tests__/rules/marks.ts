/** A finding as a scenario marks it: this rule, on this line (1-based), under exactly this text. */
export interface Mark {
  readonly line: number;
  readonly rule: string;
  readonly text: string;
}

/**
 * Reads `#~ rule "text"` marks; each `^` after `#~` looks one line further up. A line may hold several marks. `text` is
 * JSON, so that line breaks can be written; of a text over several lines the first line is marked.
 */
export function marks(scenario: string): readonly Mark[] {
  return inOrder(
    scenario.split(/\r\n|[\r\n]/).flatMap((content, index) =>
      [...content.matchAll(/#~(\^*) ([a-z0-9-]+) ("(?:[^"\\]|\\.)*")/g)].map(
        ([, up = '', rule = '', text = '""']): Mark => ({
          line: index + 1 - up.length,
          rule,
          text: JSON.parse(text) as string, // the pattern lets only a JSON string through
        }),
      ),
    ),
  );
}

/** What a finding marks, in the same form. */
export function marked(
  finding: { readonly rule: string; readonly at: { readonly start: number; readonly end: number } },
  text: string,
): Mark {
  const { start, end } = finding.at;
  const line = text.slice(0, start).split(/\r\n|[\r\n]/).length;
  return { line, rule: finding.rule, text: text.slice(start, end) };
}

export function inOrder(list: readonly Mark[]): readonly Mark[] {
  return [...list].sort((a, b) => a.line - b.line || compare(a.rule, b.rule) || compare(a.text, b.text));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
