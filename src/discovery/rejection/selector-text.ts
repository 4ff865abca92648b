const name = '[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?';
const key = `(?:[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?/)?${name}`;
const value = `(?:${name})?`;
const requirements: readonly RegExp[] = [
  new RegExp(`^!?\\s*${key}$`),
  new RegExp(`^${key}\\s*(?:=|==|!=)\\s*${value}$`),
  new RegExp(`^${key}\\s+(?:not)?in\\s*\\(\\s*${value}(?:\\s*,\\s*${value})*\\s*\\)$`),
  new RegExp(`^${key}\\s*(?:[<>]|\\s[gl]t\\s)\\s*\\d+$`),
];

/**
 * Why Kubernetes does not read the text of a selector, near to its words; undefined for one that it reads.
 * Upstream: `ParseSelector` in k8s.io/apimachinery pkg/fields/selector.go, `Parse` in pkg/labels/selector.go.
 */
export function selectorFault(form: 'field' | 'label', text: string): string | undefined {
  return form === 'field' ? fieldFault(text) : labelFault(text);
}

function fieldFault(text: string): string | undefined {
  const term = text.split(/(?<!\\),/).find((one) => one !== '' && !one.includes('='));
  return term === undefined ? undefined : `invalid selector: '${text}'; can't understand '${term}'`;
}

function labelFault(text: string): string | undefined {
  if (text.trim() === '') return undefined;
  const odd = text
    .split(/,(?![^(]*\))/)
    .map((one) => one.trim())
    .find((one) => !requirements.some((form) => form.test(one)));
  if (odd === undefined) return undefined;
  const word = new RegExp(`^${key}\\s+(\\S+)`).exec(odd)?.[1];
  const cause =
    word === undefined ? JSON.stringify(odd) : `found '${word}', expected: in, notin, =, ==, !=, gt, lt`;
  return `unable to parse requirement: ${cause}`;
}
