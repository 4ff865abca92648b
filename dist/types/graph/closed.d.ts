import type { LabelSelector } from '../model/label-selector.js';
import type { Service } from '../model/service.js';
import type { Graph } from './graph.js';
import { type NamespaceSet } from './namespaces.js';
/** How a message says that what is missing in the scan is nowhere. */
export declare const nothingElse = "the configuration says that these files are all there is";
/** What to do about it, after "add ..., ": `list` is that of the configuration which names such objects. */
export declare function orAssume(list: 'secrets' | 'configMaps' | 'services'): string;
/** Whether a Service that the selector matches can be in the namespaces only if the scan holds it. */
export declare function holdsAllServices(graph: Graph, namespaces: NamespaceSet, selector: LabelSelector): boolean;
/** The same of pods. */
export declare function holdsAllPods(graph: Graph, namespaces: NamespaceSet, selector: LabelSelector): boolean;
/** Whether pods that the scan does not hold may stand behind a Service. */
export declare function mayHaveOtherPods(graph: Graph, { namespace, spec }: Service): boolean;
