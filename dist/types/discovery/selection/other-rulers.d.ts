import type { Graph } from '../../graph/graph.js';
import type { PrometheusRule } from '../../model/rule-objects.js';
import type { Discovery } from '../pool.js';
/** Whether rules speak of the ruler of another program: of Loki by their language, of others by a label. */
export declare function namesOtherRuler(rule: PrometheusRule): boolean;
/** Whether the Prometheuses of a world leave most of its monitors to somebody else, who may then read its rules too. */
export declare function leavesMostMonitors(graph: Graph, { poolsOf }: Discovery): boolean;
