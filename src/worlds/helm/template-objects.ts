/** What a branch of a template asks for, in the words of Go's text/template. */
export interface Condition {
  /** Without its keyword: `.Values.metrics.enabled`. */
  readonly text: string;
  /** Offset of `text` in the template. */
  readonly start: number;
  /** False in the `else` branch, which stands where it does not hold. */
  readonly holds: boolean;
}

/** An object that a template writes, and under which conditions. */
export interface TemplateObject {
  readonly kind: string;
  /** From the outermost. */
  readonly conditions: readonly Condition[];
}

/** An action without its braces. */
interface Action {
  readonly text: string;
  readonly start: number;
}

/** What stands between an opening keyword and its `end`. */
interface Block {
  readonly conditions: readonly Condition[];
  /** A `define` writes nothing where it stands. */
  readonly isDefinition: boolean;
}

/**
 * The objects of a template: each `kind:` at the start of a line, with the conditions around it. It reads the blocks of the
 * template and evaluates nothing; a kind that is itself an action is passed over. Never throws.
 */
export function templateObjects(template: string): readonly TemplateObject[] {
  const objects: TemplateObject[] = [];
  let blocks: readonly Block[] = [];
  const told = (text: string) => {
    if (blocks.some(({ isDefinition }) => isDefinition)) return;
    const conditions = blocks.flatMap((block) => block.conditions);
    for (const [, kind = ''] of text.matchAll(/^kind:[ \t]*["']?([A-Za-z]+)/gm))
      objects.push({ kind, conditions });
  };
  let at = 0;
  for (const { action, start, end } of actionsOf(template)) {
    told(template.slice(at, start));
    blocks = after(blocks, action);
    at = end;
  }
  told(template.slice(at));
  return objects;
}

function* actionsOf(text: string): Generator<{ action: Action; start: number; end: number }, void> {
  for (let start = text.indexOf('{{'); start !== -1; ) {
    const inner = start + (text.startsWith('{{-', start) ? 3 : 2);
    const isComment = /^\s*\/\*/.test(text.slice(inner, inner + 20));
    const close = text.indexOf('}}', isComment ? Math.max(inner, text.indexOf('*/', inner)) : inner);
    if (close === -1) return;
    const body = isComment ? '' : text.slice(inner, close).replace(/\s-$/, '').trimEnd();
    const words = body.trimStart();
    yield { action: { text: words, start: inner + body.length - words.length }, start, end: close + 2 };
    start = text.indexOf('{{', close + 2);
  }
}

/** The open blocks behind an action. */
function after(blocks: readonly Block[], { text, start }: Action): readonly Block[] {
  const keyword = /^(?:else(?:[ \t]+(?:if|with))?|if|with|range|define|block|end)\b/.exec(text)?.[0];
  if (keyword === undefined) return blocks;
  if (keyword === 'end') return blocks.slice(0, -1);
  const rest = text.slice(keyword.length);
  const own = rest.trim();
  const condition: Condition = { text: own, start: start + text.indexOf(own, keyword.length), holds: true };
  const isDefinition = keyword === 'define';
  if (!keyword.startsWith('else')) return [...blocks, { conditions: [condition], isDefinition }];
  const before = blocks.at(-1)?.conditions.map((one) => ({ ...one, holds: false })) ?? [];
  return [...blocks.slice(0, -1), { conditions: own === '' ? before : [...before, condition], isDefinition }];
}
