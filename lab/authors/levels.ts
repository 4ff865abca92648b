import { isMap, isPair, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { type Change, field, kindOf, type Operation, type Site } from '../mutation.js';
import { isField } from './spelling.js';

/** Moves the pair of a site into another mapping, unless that has such a key. */
function moved({ parent, key, node }: Site, to: YAMLMap | undefined): boolean {
  if (parent === undefined || key === undefined || to === undefined || to.has(key.value)) return false;
  parent.delete(key.value);
  to.set(key, node);
  return true;
}

function up(site: Site): Change | undefined {
  if (!moved(site, site.outer.at(-1))) return undefined;
  return { says: `${field(site)} stands one level too high` };
}

/** The mapping, or the last item of the list, that stands just before a field, where a stray indentation puts it. */
function mappingBefore({ parent, key }: Site): YAMLMap | undefined {
  const items = parent?.items ?? [];
  const before = items[items.findIndex((pair) => pair.key === key) - 1];
  const value = isSeq(before?.value) ? before.value.items.at(-1) : before?.value;
  return isMap(value) ? value : undefined;
}

function down(site: Site): Change | undefined {
  if (!moved(site, mappingBefore(site))) return undefined;
  return { says: `${field(site)} stands one level too low, under what is before it` };
}

/** What stands under a key stands beside it: the key is gone, or left with nothing. */
function levelled({ keeps }: { readonly keeps: boolean }): Operation['change'] {
  return (site) => {
    const { node, parent, key } = site;
    if (!isMap(node) || parent === undefined || key === undefined) return undefined;
    const inner = node.items as Pair[]; // a mapping holds pairs
    if (inner.some((pair) => parent.has(pair.key) && pair.key !== key)) return undefined;
    const at = parent.items.findIndex((pair) => pair.key === key);
    if (keeps) parent.set(key, null);
    parent.items.splice(keeps ? at + 1 : at, keeps ? 0 : 1, ...inner);
    return {
      says: keeps
        ? `what belongs under ${field(site)} stands beside it, so that it is null`
        : `${field(site)} is left out, and what it holds stands in its place`,
    };
  };
}

/** The mark of an item is lost: a list of one becomes a mapping, and of two items the second falls to the first. */
function dashLost(site: Site, choice: number): Change | undefined {
  const { node, parent, key } = site;
  if (!isSeq(node) || parent === undefined || key === undefined || !node.items.every(isMap)) return undefined;
  const [first, ...others] = node.items as YAMLMap[]; // each is one
  if (first === undefined) return undefined;
  if (others.length === 0) {
    parent.set(key, first);
    return { says: `the item of ${field(site)} has no dash` };
  }
  const at = 1 + (choice % others.length);
  const [into, lost] = [node.items[at - 1] as YAMLMap, node.items[at] as YAMLMap]; // the same
  if (lost.items.some((pair) => isPair(pair) && into.has(pair.key))) return undefined;
  into.items.push(...lost.items);
  node.delete(at);
  return { says: `item ${at + 1} of ${field(site)} has no dash` };
}

function listForMapping(site: Site, choice: number): Change | undefined {
  const { node, parent, key, document } = site;
  if (!isMap(node) || parent === undefined || key === undefined) return undefined;
  const items =
    choice % 2 === 0
      ? [node]
      : node.items.map((pair) => document.createNode({ [String(pair.key)]: pair.value }));
  parent.set(key, document.createNode(items));
  return { says: `${field(site)} is a list` };
}

function listForText(site: Site): Change | undefined {
  const { node, parent, key, document } = site;
  if (!isScalar(node) || parent === undefined || key === undefined) return undefined;
  parent.set(key, document.createNode([node.value]));
  return { says: `${field(site)} is a list` };
}

function textForList(site: Site, choice: number): Change | undefined {
  const { node, parent, key } = site;
  if (!isSeq(node) || parent === undefined || key === undefined) return undefined;
  if (node.items.length === 0 || !node.items.every(isScalar)) return undefined;
  const texts = node.items.map((item) => String(item.value));
  parent.set(key, texts.join(choice % 2 === 0 ? ',' : ' '));
  return { says: `${field(site)} is a text instead of a list` };
}

const holdsMapping = (site: Site): boolean =>
  isMap(site.node) &&
  site.path.join('.') !== 'metadata' &&
  !['data', 'stringData'].includes(site.path.at(-1) ?? '');

/** A field stands on the wrong level, or a mapping, a list and a text take each other's place. */
export const levels: readonly Operation[] = [
  { name: 'level-up', fits: (site) => isField(site) && site.path.length > 1, change: up },
  {
    name: 'level-down',
    fits: (site) => isField(site) && site.path.length > 1 && mappingBefore(site) !== undefined,
    change: down,
  },
  { name: 'level-lost', fits: holdsMapping, change: levelled({ keeps: false }) },
  { name: 'level-null', fits: holdsMapping, change: levelled({ keeps: true }) },
  { name: 'dash-lost', fits: ({ node }) => isSeq(node), change: dashLost },
  { name: 'list-for-mapping', fits: holdsMapping, change: listForMapping },
  {
    name: 'list-for-text',
    fits: (site) => isField(site) && isScalar(site.node) && kindOf(site) !== 'Secret',
    change: listForText,
  },
  { name: 'text-for-list', fits: ({ node }) => isSeq(node), change: textForList },
];
