import type { Finding } from '../diagnostics/finding.js';

/**
 * What a finding says as sentences: what is wrong first, then what it means, which template made it, what a change took
 * away, and what mends it. `prose` makes text fit the format.
 */
export function sentences(
  { message, why, help, renderedFrom, removed = [] }: Finding,
  prose: (text: string) => string,
): readonly string[] {
  return [
    sentence(prose(message)),
    `Why: ${sentence(prose(why))}`,
    ...(renderedFrom === undefined ? [] : [sentence(`Rendered from ${prose(renderedFrom.template)}`)]),
    ...removed.map(({ file, line, label }) =>
      sentence(`Taken away by the change: ${prose(`${label} (${file}:${line})`)}`),
    ),
    ...(help === undefined ? [] : [`Help: ${sentence(prose(help))}`]),
  ];
}

/** Ends with a full stop unless something else ends it. */
export function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
