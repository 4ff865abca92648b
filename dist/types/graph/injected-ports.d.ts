import type { PodTemplate } from '../model/workload.js';
/** Whether a webhook may add a container with that port (its name or number) to the pods of a template. */
export declare function mayBeInjected({ labels, annotations }: PodTemplate, port: string | number): boolean;
/** Whether some webhook adds a container to the pods; what that declares, its own configuration says. */
export declare function isInjectedInto(template: Pick<PodTemplate, 'labels' | 'annotations'>): boolean;
