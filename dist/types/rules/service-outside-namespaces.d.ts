import type { Graph } from '../graph/graph.js';
import { type NamespaceSet } from '../graph/namespaces.js';
import type { LabelSelector } from '../model/label-selector.js';
import type { Service } from '../model/service.js';
export declare const serviceOutsideNamespaces: import("./define-rule.js").RuleOf<"ServiceMonitor", "service-outside-namespaces">;
/** Services that the selector matches, in namespaces that are known and not searched. */
export declare function servicesElsewhere(graph: Graph, selector: LabelSelector, namespaces: NamespaceSet): readonly Service[];
