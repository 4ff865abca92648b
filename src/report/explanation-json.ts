import type { Explained } from '../engine/explain/explain.js';
import type { Explanation, Hop } from '../engine/explain/hop.js';
import type { Report } from '../engine/report.js';
import { show } from '../util/symbol.js';
import { type Excerpt, excerptsOf } from './excerpt.js';
import { jsonText } from './json-text.js';

type ExcerptOf = (place: Explanation['at'], room: number) => Excerpt;

/** Columns of a source line in JSON. */
const room = 200;

/** The wires of an object as one JSON object, keys and lists always in the same order. */
export function explanationJson({ explanations, others }: Explained, report: Report): string {
  const excerptOf = excerptsOf(report);
  return jsonText({
    explanations: explanations.map(({ object, at, worlds, wires }) => {
      const { text: _, ...position } = excerptOf(at, room);
      return {
        object: show(object),
        ...position,
        worlds,
        wires: wires.map(({ title, hops }) => ({
          title: show(title),
          hops: hops.map((hop) => hopJson(hop, excerptOf)),
        })),
      };
    }),
    others,
  });
}

function hopJson({ gate, verdict, text, evidence, findings }: Hop, excerptOf: ExcerptOf): unknown {
  return {
    gate,
    verdict,
    text: show(text),
    evidence: evidence.map(({ at, label }) => {
      const { text: excerpt, ...position } = excerptOf(at, room);
      return { ...position, label: show(label), excerpt };
    }),
    findings: findings.map(({ rule, severity, message, help }) => ({
      rule,
      severity,
      message: show(message),
      help: help === undefined ? null : show(help),
    })),
  };
}
