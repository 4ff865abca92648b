import type { PodTemplate } from '../model/workload.js';
/** Whether a webhook may add a container with that port (its name or number) to the pods of a template. */
export declare function mayBeInjected({ labels, annotations }: PodTemplate, port: string | number): boolean;
