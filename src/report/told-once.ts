import type { Finding } from '../diagnostics/finding.js';
import { groupBy } from '../util/group.js';
import { counted } from '../util/text.js';

/** At most this many of the other objects are named. */
const mostNamed = 4;

/**
 * The findings as reports for people tell them: of those that differ by their object only the first is told, with the places of some
 * others, and how many there are. Such findings share worlds; on lines of a change they share a file too, as each file has a
 * place for what is told of it. The order stays; reports for programs keep them apart.
 */
export function toldOnce(findings: readonly Finding[]): readonly Finding[] {
  const groups = groupBy(findings, (finding) => {
    const { alike, edits, rule, severity, worlds, changedAt } = finding;
    if (alike === undefined || edits !== undefined) return finding; // an edit has to be seen
    return JSON.stringify([rule, severity, alike, worlds, changedAt?.file ?? '']);
  });
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : united(first, others),
  );
}

function united(first: Finding, others: readonly Finding[]): Finding {
  if (others.length === 0) return first;
  return {
    ...first,
    message: `${first.message}; the same holds for ${counted(others.length, 'more object')}`,
    related: [
      ...first.related,
      ...others.slice(0, mostNamed).map(({ at, object }) => ({ at, label: `${object} likewise` })),
    ],
  };
}
