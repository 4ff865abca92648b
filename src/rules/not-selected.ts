import type { Edit, Related } from '../diagnostics/finding.js';
import type { Selection, SelectorPair } from '../discovery/selection/select-monitors.js';
import { mending } from '../discovery/unmet-requirement.js';
import { type KubernetesObject, title } from '../model/object.js';
import { reasonOf as madeSo } from '../source/made.js';
import type { Place } from '../source/manifest.js';
import { nearest } from '../util/nearest.js';
import { counted } from '../util/text.js';

export type NotSelected = Extract<Selection, { verdict: 'no' }>;

/** An object that could select another one, and does not. */
export interface Refusal {
  readonly owner: KubernetesObject;
  readonly pair: SelectorPair;
  readonly selection: NotSelected;
}

/** The nearest to a yes first. */
export function nearestFirst<One extends Refusal>(refusals: Iterable<One>): readonly One[] {
  return [...refusals].sort((a, b) => rank(a) - rank(b) || (a.owner.ref < b.owner.ref ? -1 : 1));
}

function rank({ selection }: Refusal): number {
  if (isSlip(selection)) return 0;
  return (
    [
      'unwatched-namespace',
      'namespace-labels',
      'other-namespace',
      'labels',
      'selector-absent',
      'daemonset-agent',
    ].indexOf(selection.fault) + 1
  );
}

/**
 * The message of the nearest refusal, with how many there are beside.
 * @param noun what the object is called in a sentence, such as `monitor`
 */
export function refusalMessage(
  refusals: readonly [Refusal, ...Refusal[]],
  object: KubernetesObject,
  noun: string,
): string {
  const [nearby] = refusals;
  const others = refusals.length - 1;
  const rest = others > 0 ? `; nor ${others === 1 ? 'does' : 'do'} ${counted(others, 'other')}` : '';
  return `${title(nearby.owner)} does not select ${title(object)}: ${reasonOf(nearby, noun)}${rest}`;
}

function reasonOf({ owner, selection, pair }: Refusal, noun: string): string {
  const { selector, namespaceSelector } = pair;
  const { fault, wanted, found } = selection;
  switch (fault) {
    case 'labels':
      return `its ${selector} wants "${wanted}", the ${noun} has ${found === '' ? 'no such label' : `"${found}"`}`;
    case 'selector-absent':
      return `it has no ${selector}, which selects nothing (an empty one, {}, would select everything)`;
    case 'other-namespace':
      return `it has no ${namespaceSelector}, so only namespace "${wanted}" is searched, and the ${noun} is in "${found}"`;
    case 'namespace-labels':
      return `its ${namespaceSelector} wants "${wanted}" of the Namespace, which has ${found === '' ? 'no such label' : `"${found}"`}`;
    case 'unwatched-namespace':
      return `its operator runs with ${wanted}, and so does not see namespace "${found}"`;
    case 'daemonset-agent':
      return `${owner.kind} in DaemonSet mode reads PodMonitors only`;
  }
}

export function refusalHelp({ owner, selection, pair }: Refusal, noun: string): string {
  const { selector, namespaceSelector } = pair;
  switch (selection.fault) {
    case 'labels':
      return `${mended(selection, `on the ${noun}`)}, or ${madeSo(selection.selectorAt)?.instead ?? 'widen the selector'}`;
    case 'selector-absent':
      return `write ${selector}: {} into ${title(owner)}`;
    case 'other-namespace':
      return `write ${namespaceSelector}: {} into ${title(owner)}, or move the ${noun}`;
    case 'namespace-labels':
      return `${mended(selection, 'on the Namespace')}, or widen the selector`;
    case 'unwatched-namespace':
      return selection.wanted.startsWith('--deny')
        ? `take "${selection.found}" from that flag, or move the ${noun}`
        : `add "${selection.found}" to that flag, or move the ${noun}`;
    case 'daemonset-agent':
      return 'write a PodMonitor, or use a Prometheus';
  }
}

function mended({ unmet, wanted }: NotSelected, where: string): string {
  return unmet === undefined ? `put "${wanted}" ${where}` : mending(unmet, where);
}

/** The selectors that say no. */
export function refusalEnds(refusals: readonly Refusal[]): readonly Related<Place>[] {
  return refusals.slice(0, 3).map(({ owner, selection }) => ({
    at: selection.selectorAt,
    label:
      selection.fault === 'unwatched-namespace'
        ? 'what the operator watches'
        : `what ${title(owner)} selects${becauseOf(selection.selectorAt)}`,
  }));
}

function becauseOf(selectorAt: Place): string {
  const reason = madeSo(selectorAt);
  return reason === undefined ? '' : ` (${reason.why})`;
}

/** The label that is wanted, in place of one that differs by a slip. */
export function refusalEdits(selection: NotSelected): { readonly edits?: readonly Edit<Place>[] } {
  if (selection.fault !== 'labels' || !isSlip(selection)) return {};
  const text = selection.wanted.slice(selection.wanted.indexOf(': ') + 2);
  return { edits: [{ at: selection.objectAt, text }] };
}

/** The wanted label and the found one differ by a letter or two. */
export function isSlip({ wanted, found }: NotSelected): boolean {
  return (
    found !== '' &&
    nearest(wanted, [found]) !== undefined &&
    wanted.replace(/\D/g, '') === found.replace(/\D/g, '')
  );
}
