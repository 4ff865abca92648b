import { groupOf } from '../model/group-of.js';
import type { SchemaFault } from '../model/schema-fault.js';
import { groupBy } from '../util/group.js';
import { nearest } from '../util/nearest.js';
import { perObject } from '../util/per-object.js';
import { operatorGroup } from './families.js';
import type { Pack } from './pack.js';
import { isSlip } from './slip.js';

/**
 * What is to be told of a kind that no schema is recorded for, and whose group or name is nearly that of one: undefined where it
 * may be a kind of another program. `common` is what every such fault says.
 */
export function misnamed(
  apiVersion: string,
  kind: string,
  pack: Pack,
  common: Omit<SchemaFault, 'about' | 'path' | 'told' | 'near' | 'certain'>,
): SchemaFault | undefined {
  const group = groupOf(apiVersion);
  const inGroup = newestKinds(pack).get(group);
  if (inGroup === undefined) return undefined;
  const elsewhere = inGroup.filter(([, name]) => name === kind).map(([version]) => version);
  if (elsewhere.length > 0) {
    const mayCome = elsewhere.every((version) => isNewer(apiVersion, version)); // a later operator may serve it
    const isOfOthers = inGroup.some(([version]) => version === apiVersion); // and is easily written for all of the group
    if (mayCome && !isOfOthers) return undefined;
    const told = `${group === '' ? 'the core group' : group} has ${kind} as ${elsewhere.join(', ')}, not as ${apiVersion}`;
    return {
      about: 'version',
      path: ['apiVersion'],
      ...common,
      told,
      near: elsewhere.at(-1),
      isSlip: true,
      certain: !mayCome,
    };
  }
  const near = nearest(kind, new Set(inGroup.map(([, name]) => name)));
  const isOperator = group === operatorGroup;
  // Other programs put kinds of their own into these groups; only what is nearly the same word is a slip.
  if (!isOperator && !isSlip(kind, near)) return undefined;
  const told = `${group === '' ? 'the core group' : group} has no kind ${kind}`;
  return {
    about: 'kind',
    path: ['kind'],
    ...common,
    told,
    near,
    isSlip: isSlip(kind, near),
    certain: near !== undefined,
  };
}

/** The same of a kind in a group of another, or in one that is nearly the one which has it, or that cannot be. */
export function misgrouped(
  apiVersion: string,
  kind: string,
  packs: readonly Pack[],
  common: Omit<SchemaFault, 'about' | 'path' | 'told' | 'near' | 'certain'>,
): SchemaFault | undefined {
  const group = groupOf(apiVersion);
  const isNobodys = group !== '' && !group.includes('.'); // whoever adds kinds has to name a domain
  const groups = packs
    .flatMap((pack) => [...newestKinds(pack)])
    .filter(([name]) => name !== group && (isNobodys || isSlip(group, name)))
    .map(([, kinds]) => kinds.filter(([, name]) => name === kind).map(([version]) => version))
    .filter((versions) => versions.length > 0);
  const near = groups.length === 1 ? groups[0]?.at(-1) : undefined;
  if (near === undefined) return undefined;
  const isThere = undottedGroups.has(group) || packs.some((pack) => newestKinds(pack).has(group));
  const told = isThere ? `${group} has no kind ${kind}` : `there is no group ${group}`;
  return { about: 'version', path: ['apiVersion'], ...common, told, near, isSlip: true, certain: true };
}

/** The groups of Kubernetes itself that have no domain, `extensions` of former versions among them. */
const undottedGroups: ReadonlySet<string> = new Set(['apps', 'autoscaling', 'batch', 'extensions', 'policy']);

/** API version and name of the kinds that the newest recorded version has, by their group. */
const newestKinds = perObject((pack: Pack) => {
  const names = pack.kindsOf(pack.versions.at(-1) ?? '');
  const all = names.map((name) => name.split(' ') as [string, string]); // as `npm run schemas` wrote them
  return groupBy(all, ([version]) => groupOf(version));
});

/** Whether one version is later than another as the API server ranks them. Upstream: `CompareKubeAwareVersionStrings`. */
function isNewer(apiVersion: string, than: string): boolean {
  const [a, b] = [rankOf(apiVersion), rankOf(than)];
  const differing = a.findIndex((part, i) => part !== b[i]);
  return (a[differing] ?? 0) > (b[differing] ?? 0);
}

/** Stable before beta before alpha, then by number; what is no such version is older than all. */
function rankOf(apiVersion: string): readonly number[] {
  const match = /^v(\d+)(?:(alpha|beta)(\d+))?$/.exec(apiVersion.slice(apiVersion.lastIndexOf('/') + 1));
  if (match === null) return [-1];
  const [, major, stage, minor] = match;
  return [stage === undefined ? 2 : stage === 'beta' ? 1 : 0, Number(major), Number(minor ?? 0)];
}
