import { type GoValue } from './value.js';
export interface GoTemplateData {
    readonly values: {
        readonly [key: string]: GoValue;
    };
    /** Whether there may be more than these: a key that is not there is not known then. */
    readonly isOpen: boolean;
    /** Whether a key that is not there stops the template. */
    readonly failsWithoutKey: boolean;
}
/**
 * What a template of Go with the functions of Sprig writes. What is not known stays as it is written: the action, or the whole of what it
 * decides on. Throws a GoTemplateError where the template stops. Upstream: `Replace` in applicationset/utils of Argo CD, text/template/exec.go.
 */
export declare function evaluateGoTemplate(template: string, data: GoTemplateData): string;
