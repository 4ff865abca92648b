import type { Finding } from '../../diagnostics/finding.js';
import type { Span } from '../../diagnostics/span.js';
import { type KubernetesObject, title } from '../../model/object.js';
import { locate } from '../../source/locate.js';
import type { Hop, HopVerdict, Wire } from './hop.js';

/**
 * Puts each finding to the hop of its gate that rests on the text it marks, else to one about the field that it stands in,
 * else to the first one about its object. A hop with an error is broken, one with a likely warning broken unless something
 * makes up for it. The answer's `left` speak of `object` or point at it, and no hop takes them.
 */
export function attachFindings(
  wires: readonly Wire[],
  findings: readonly Finding[],
  object: KubernetesObject,
): { readonly wires: readonly Wire[]; readonly left: readonly Finding[] } {
  const hops = wires.flatMap((wire) => wire.hops);
  const told = new Map<Hop, Finding[]>();
  const left: Finding[] = [];
  for (const finding of findings) {
    const home = homeOf(finding, hops);
    if (home !== undefined) told.set(home, [...(told.get(home) ?? []), finding]);
    else if (finding.object === title(object) || pointsAt(finding, object)) left.push(finding);
  }
  const filled = wires.map((wire) => ({
    ...wire,
    hops: wire.hops.map((one) => withFindings(one, told.get(one))),
  }));
  return { wires: filled, left };
}

function homeOf(finding: Finding, hops: readonly Hop[]): Hop | undefined {
  const takers = hops.filter(({ gate, takes = [gate] }) => takes.includes(finding.gate));
  return (
    takers.find((one) => restsOn(one, finding)) ??
    takers.find(({ within }) => within !== undefined && contains(locate(within), finding.at)) ??
    takers.find(({ about }) => about.includes(finding.object))
  );
}

/** Whether the finding marks a text that the hop rests on. */
function restsOn({ evidence }: Hop, { at }: Finding): boolean {
  return evidence.some((entry) => {
    const { file, start, end } = locate(entry.at);
    return file === at.file && start === at.start && end === at.end;
  });
}

function contains({ file, start, end }: Span, inner: Span): boolean {
  return file === inner.file && start <= inner.start && inner.end <= end;
}

/** Whether an end of the finding stands in the manifest of the object. */
function pointsAt({ related }: Finding, { manifest }: KubernetesObject): boolean {
  const whole = { file: manifest.source.path, start: manifest.start, end: manifest.end };
  return manifest.at.length === 0 && related.some(({ at }) => contains(whole, at));
}

function withFindings(one: Hop, findings: readonly Finding[] | undefined): Hop {
  if (findings === undefined) return one;
  return { ...one, findings, verdict: findings.reduce(graver, one.verdict) };
}

function graver(verdict: HopVerdict, { severity, confidence }: Finding): HopVerdict {
  if (severity === 'error') return 'broken';
  return severity === 'warning' && confidence === 'likely' && verdict !== 'broken'
    ? 'likely-broken'
    : verdict;
}
