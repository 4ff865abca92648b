import type { Graph } from '../../graph/graph.js';
import { configurationResources } from '../../model/objects.js';
import type { PrometheusRule } from '../../model/rule-objects.js';
import { valueAt } from '../../source/locate.js';
import type { Discovery } from '../pool.js';

/** A filter or a stage behind the braces of a stream, which PromQL does not have; looked for in JSON. */
const logQl =
  /\}(?:\s|\\n)*(?:\|[=~>]|!(?:=|~)\s*(?:\\"|`)|\|\s*(?:json|logfmt|pattern|regexp|unpack|unwrap|line_format|label_format|decolorize)\b)/;
const otherRulers = /\b(?:loki|mimir|cortex|thanos|vmalert)\b/i;

/** Whether rules speak of the ruler of another program: of Loki by their language, of others by a label. */
export function namesOtherRuler(rule: PrometheusRule): boolean {
  if (Object.entries(rule.labels).some((label) => otherRulers.test(label.join(' ')))) return true;
  return logQl.test(JSON.stringify(valueAt(rule.field('spec', 'groups')) ?? ''));
}

/** Whether the Prometheuses of a world leave most of its monitors to somebody else, who may then read its rules too. */
export function leavesMostMonitors(graph: Graph, { poolsOf }: Discovery): boolean {
  const monitors = configurationResources(graph.world.objects);
  const taken = monitors.filter((monitor) =>
    poolsOf(monitor).some(({ selection }) => selection.verdict !== 'no'),
  );
  return taken.length * 3 < monitors.length * 2;
}
