import type { Severity } from '../diagnostics/finding.js';
import { titleOf } from '../engine/title-of.js';
import { rules } from '../rules/rules.js';
import { version } from '../util/version.generated.js';
import { sentence } from './sentences.js';

type Json = Readonly<Record<string, unknown>>;

export const homepage = 'https://github.com/promwire/promwire';
/** The pages as they were when this version was released. */
const pages = `${homepage}/blob/v${version}/docs/rules`;

/** The words of SARIF for severities (3.27.10). */
export const levels = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Record<
  Severity,
  string
>;
const problemSeverities = { error: 'error', warning: 'warning', notice: 'recommendation' } as const;

/**
 * A rule as a `reportingDescriptor` (SARIF 2.1.0, 3.49), with what GitHub asks of it.
 * @param page the text of the rule's page, or undefined where there is none
 */
export function sarifRule(id: string, page: string | undefined): Json {
  const rule = rules.find((candidate) => candidate.id === id);
  const { severity, gate } = rule ?? { severity: 'notice' as const, gate: undefined };
  const title = titleOf(id) ?? id;
  const body = page === undefined ? undefined : pageBody(page);
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: sentence(title) },
    fullDescription: { text: introOf(body) ?? sentence(title) },
    ...(rule === undefined ? {} : { helpUri: `${pages}/${id}.md` }),
    help: body === undefined ? { text: sentence(title) } : { text: body, markdown: `# ${title}\n\n${body}` },
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: ['prometheus', 'kubernetes', ...(gate === undefined ? [] : [gate])],
      precision: 'very-high',
      'problem.severity': problemSeverities[severity],
    },
  };
}

/** The name that SARIF advises beside an id: `tls-pair-mixed` is `TlsPairMixed`. */
export function pascalCase(id: string): string {
  return id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The page without its heading and header, its links to other pages made absolute. */
function pageBody(page: string): string {
  return page
    .replace(/^# .*\n/, '')
    .replace(/^<!-- generated: .*-->\n/m, '')
    .replace(/\]\((?!https?:)([\w-]+\.md)\)/g, `](${pages}/$1)`)
    .trim();
}

/** The paragraph before the first section, on one line and without mark-up. */
function introOf(body: string | undefined): string | undefined {
  const intro = body?.split(/\n## /, 1)[0]?.trim().split('\n\n', 1)[0];
  return intro?.replace(/\s+/g, ' ').replace(/`/g, '');
}
