import { type TemplateFunction } from './built-in.js';
/** What Argo CD calls a name that Kubernetes takes. Upstream: `SanitizeName` in applicationset/utils/template_functions.go. */
export declare function normalized(name: string): string;
/** The functions of Sprig and of Argo CD that are followed here; a template with another one is not known. Upstream: github.com/Masterminds/sprig. */
export declare const functions: Readonly<Record<string, TemplateFunction>>;
