import { split } from './split.js';

/** A document of what helm printed, with the comment that heads it. Ranges are half-open. */
export interface RenderedDocument {
  /** The path after `# Source: `, as it stands there: the name of the chart, and the template below it. Not to be trusted. */
  readonly template: string;
  /** Of the whole document. */
  readonly start: number;
  readonly end: number;
  readonly comment: { readonly start: number; readonly end: number };
  /** Whether nothing but comments follows, as of a template whose condition does not hold. */
  readonly isEmpty: boolean;
}

const marker = '# Source: ';
/** A longer path is none that helm writes. */
const longest = 500;

/**
 * The documents of a text that helm heads with the template they were made of. Costs one search where there are none.
 * Upstream: `renderResources` in pkg/action/action.go writes `---\n# Source: %s\n%s\n` for each.
 */
export function renderedDocuments(text: string): readonly RenderedDocument[] {
  if (!text.includes(marker)) return [];
  return split(text).flatMap(({ start, end }) => {
    const { comment, isEmpty } = headOf(text, start, end);
    return comment === undefined ? [] : [{ ...comment, start, end, isEmpty }];
  });
}

type Head = {
  readonly comment: Pick<RenderedDocument, 'template' | 'comment'> | undefined;
  readonly isEmpty: boolean;
};

/** Looks at blank lines and comments only: what stands behind the first word of the object is its own. */
function headOf(text: string, start: number, end: number): Head {
  let comment: Head['comment'];
  for (let at = start; at < end; ) {
    const newline = text.indexOf('\n', at);
    const next = newline === -1 || newline >= end ? end : newline + 1;
    const line = text.slice(at, Math.min(next, at + marker.length + longest)).trimEnd();
    if (line !== '' && !line.startsWith('#')) return { comment, isEmpty: false };
    const template = line.startsWith(marker) ? line.slice(marker.length).trim() : '';
    if (template !== '') comment ??= { template, comment: { start: at, end: at + line.length } };
    at = next;
  }
  return { comment, isEmpty: true };
}
