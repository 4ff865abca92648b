import type { Finding, Gate } from '../../diagnostics/finding.js';
import type { Evidence } from '../../discovery/trace.js';
import type { KubernetesObject } from '../../model/object.js';
import { hasNoText } from '../../source/made.js';
import type { Place } from '../../source/manifest.js';

/** What promwire holds of a step; `likely-broken` is broken unless something outside the scan makes up for it. */
export type HopVerdict = 'holds' | 'broken' | 'likely-broken' | 'unproven';

/** One step of a wire, with what promwire holds of it. */
export interface Hop {
  readonly gate: Gate;
  readonly verdict: HopVerdict;
  /** What the step is, or why it is not taken; a sentence without full stop. */
  readonly text: string;
  readonly evidence: readonly Evidence[];
  /** The findings that say more, each told at one hop only. */
  readonly findings: readonly Finding[];
  /** Objects whose findings at this gate belong here, as `Kind namespace/name`; empty for none but those of `within`. */
  readonly about: readonly string[];
  /** Findings inside this field belong here rather than to another hop. */
  readonly within?: Place | undefined;
  /** Gates whose findings belong here; the hop's own where it is left out. */
  readonly takes?: readonly Gate[];
}

/** The way of one Prometheus to one job, or a part of it. */
export interface Wire {
  readonly title: string;
  readonly hops: readonly Hop[];
}

/** All wires of one object, in worlds in which they are the same. */
export interface Explanation {
  /** `Kind namespace/name`. */
  readonly object: string;
  readonly at: Place;
  readonly worlds: readonly string[];
  readonly wires: readonly Wire[];
}

/** A hop without findings; they are attached when all hops are there. */
export function hop(
  gate: Gate,
  verdict: HopVerdict,
  text: string,
  evidence: readonly Evidence[] = [],
  about: readonly string[] = [],
  within?: Place,
): Hop {
  return { gate, verdict, text, evidence, findings: [], about, within };
}

/** Objects made up from the configuration have no text to show. */
export function evidence(object: KubernetesObject, at: Place, label: string): readonly Evidence[] {
  return hasNoText(object.manifest) ? [] : [{ at, label }];
}

/** The first hops of a long list, and one that counts the others. */
export function cut(hops: readonly Hop[], most = 6): readonly Hop[] {
  const [first] = hops;
  if (first === undefined || hops.length <= most + 1) return hops;
  const rest = hops.slice(most);
  const grave = rest.some(({ verdict }) => verdict === 'broken') ? 'broken' : (rest[0]?.verdict ?? 'holds');
  return [...hops.slice(0, most), hop(first.gate, grave, `and ${rest.length} more`)];
}
