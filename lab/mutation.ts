import { type Document, isScalar, type Node, type Scalar, type YAMLMap } from 'yaml';

/** A place in a manifest: a field with its value, or the whole document when `path` is empty. */
export interface Site {
  readonly document: Document;
  /** Keys on the way to the field, the field's own last; positions in lists are left out. */
  readonly path: readonly string[];
  readonly node: Node;
  /** The mapping that holds the field. */
  readonly parent: YAMLMap | undefined;
  /** The mappings around `parent`, nearest last. */
  readonly outer: readonly YAMLMap[];
  readonly key: Scalar | undefined;
}

/** What an operation did. */
export interface Change {
  /** What is different, as the end of a sentence. */
  readonly says: string;
  /** A document that came in addition. */
  readonly also?: Document;
  /** The document that went. */
  readonly without?: Document;
}

/** One way to break or bend a manifest. `change` edits the document in place; `choice` picks among ways to do it. */
export interface Operation {
  readonly name: string;
  readonly fits: (site: Site) => boolean;
  readonly change: (site: Site, choice: number) => Change | undefined;
}

export const kindOf = ({ document }: Site): string => String(document.get('kind') ?? '');

/** Whether the path ends with these keys. */
export const endsWith = ({ path }: Site, ...end: readonly string[]): boolean =>
  end.every((step, i) => path.at(i - end.length) === step);

/** The path in words. */
export const field = ({ path }: Site): string => path.join('.');

/** A text that looks almost the same. */
export function misspelled(text: string, choice: number): string {
  const ways = [
    `${text}s`,
    text.slice(0, -1),
    text.replace(/[-_.]/, ''),
    text.charAt(0).toUpperCase() + text.slice(1),
    `${text}-2`,
  ];
  return ways.filter((way) => way !== text && way !== '')[choice % 4] ?? `${text}x`;
}

/** Gives a scalar another value; undefined where that is the same. */
export function given(site: Site, value: unknown): Change | undefined {
  const { node } = site;
  if (!isScalar(node) || node.value === value) return undefined;
  const before = JSON.stringify(node.value);
  node.value = value;
  return { says: `${field(site)} is ${JSON.stringify(value)} instead of ${before}` };
}

/** Misspells the value of a field. */
export function misspellValue(site: Site, choice: number): Change | undefined {
  return isScalar(site.node) ? given(site, misspelled(String(site.node.value), choice)) : undefined;
}

/** Leaves a field out. */
export function leftOut(site: Site): Change {
  site.parent?.delete(site.key?.value);
  return { says: `${field(site)} is left out` };
}
