import { Document, type Scalar, visit } from 'yaml';
import type { Configuration } from '../discovery/configuration/configuration.js';
import type { Json } from '../source/manifest.js';
import { isUnseen, plain } from '../util/sanitize.js';
import { show } from '../util/symbol.js';

/**
 * A generated configuration as YAML, what is not in it as comments above. Text that could act on a terminal or a CI
 * runner is quoted and escaped, so that the YAML still means the same; unknown parts stand in braces.
 * @param notes sentences for the head, without `#`
 */
export function configurationYaml(
  { global, scrapeConfigs, leftOut }: Configuration,
  notes: readonly string[],
): string {
  const comments = [...notes, ...leftOut.map(({ object, reason }) => `without ${object}: ${reason}`)];
  return [
    ...comments.map((text) => `# ${plain(show(text))}\n`),
    yamlText({ global }),
    scrapeConfigs.length === 0 ? 'scrape_configs: []\n' : yamlText({ scrape_configs: scrapeConfigs }),
  ].join('');
}

function yamlText(value: Json): string {
  const document = new Document(shown(value), { aliasDuplicateObjects: false });
  visit(document, { Scalar: (_, node) => quoteActive(node) });
  const text = document.toString({ lineWidth: 0, indentSeq: false });
  const seen = text.replace(/[^\n]/gu, (character) => (isUnseen(character) ? escaped(character) : character));
  return seen.replace(/##([A-Za-z]*)\[/g, '##$1\\u005b');
}

/** Only what is quoted may be escaped. */
function quoteActive(node: Scalar): void {
  if (typeof node.value !== 'string') return;
  const isActive = [...node.value].some(isUnseen) || /##[A-Za-z]*\[|::/.test(node.value);
  if (isActive) node.type = 'QUOTE_DOUBLE';
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}

/** With unknown parts in braces. */
function shown(value: Json): Json {
  if (typeof value === 'string') return show(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(shown);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [show(key), shown(entry)]));
}
