import { isScalar, isSeq } from 'yaml';
import {
  type Change,
  endsWith,
  field,
  kindOf,
  leftOut,
  misspellValue,
  type Operation,
  type Site,
} from '../mutation.js';

const isRole = (site: Site): boolean => ['Role', 'ClusterRole'].includes(kindOf(site));
const isBinding = (site: Site): boolean => ['RoleBinding', 'ClusterRoleBinding'].includes(kindOf(site));

/** Changes one item of a list of texts: it goes, or becomes one of `forms`. */
function otherItem(forms: (item: string) => readonly string[]): Operation['change'] {
  return (site, choice): Change | undefined => {
    const { node } = site;
    if (!isSeq(node)) return undefined;
    const at = choice % node.items.length;
    const item = node.items[at];
    if (!isScalar(item)) return undefined;
    const before = String(item.value);
    const form = ['', ...forms(before)][Math.floor(choice / 7) % (forms(before).length + 1)];
    if (form === '' || form === undefined) {
      node.delete(at);
      return { says: `${field(site)} has no "${before}"` };
    }
    item.value = form;
    return { says: `${field(site)} has "${form}" instead of "${before}"` };
  };
}

/** Prometheus may not read what it has to. */
export const rights: readonly Operation[] = [
  {
    name: 'rights-verb',
    fits: (site) => isRole(site) && endsWith(site, 'rules', 'verbs'),
    change: otherItem((verb) => ['read', verb.toUpperCase()]),
  },
  {
    name: 'rights-resource',
    fits: (site) => isRole(site) && endsWith(site, 'rules', 'resources'),
    change: otherItem((resource) => [
      resource.slice(0, -1),
      resource.charAt(0).toUpperCase() + resource.slice(1),
    ]),
  },
  {
    name: 'rights-group',
    fits: (site) => isRole(site) && endsWith(site, 'rules', 'apiGroups'),
    change: otherItem((group) => (group === '' ? ['core', 'v1'] : ['discovery', 'extensions'])),
  },
  {
    name: 'rights-subject',
    fits: (site) => isBinding(site) && site.path.at(-2) === 'subjects',
    change: (site, choice) => {
      if (!isScalar(site.node) || site.path.at(-1) !== 'kind') return misspellValue(site, choice);
      site.node.value = ['User', 'Group', 'serviceAccount'][choice % 3];
      return { says: `the subject is a ${String(site.node.value)}` };
    },
  },
  {
    name: 'rights-role',
    fits: (site) => isBinding(site) && endsWith(site, 'roleRef', site.path.at(-1) ?? ''),
    change: (site, choice) => {
      if (!isScalar(site.node) || site.path.at(-1) !== 'kind') return misspellValue(site, choice);
      site.node.value = site.node.value === 'Role' ? 'ClusterRole' : 'Role';
      return { says: `it refers to a ${String(site.node.value)}` };
    },
  },
  {
    name: 'rights-namespace',
    fits: (site) => (isRole(site) || isBinding(site)) && site.path.join('.') === 'metadata.namespace',
    change: misspellValue,
  },
  {
    name: 'service-account',
    fits: (site) => endsWith(site, 'serviceAccountName'),
    change: (site, choice) => {
      if (choice % 2 === 0) return misspellValue(site, choice);
      return leftOut(site);
    },
  },
];
