import type { Severity } from '../diagnostics/finding.js';
import type { SchemaUse } from './config.js';
/** The value of promwire.yaml once schemas/promwire.schema.json has passed it. */
export interface ConfigFile {
    readonly paths?: readonly string[];
    readonly exclude?: readonly string[];
    readonly 'fail-on'?: Severity | 'never';
    readonly 'min-severity'?: Severity;
    readonly baseline?: string;
    readonly 'operator-version'?: string;
    readonly 'prometheus-version'?: string;
    readonly 'kubernetes-version'?: string;
    readonly schema?: SchemaUse;
    readonly 'schema-location'?: readonly string[];
    readonly charts?: readonly ChartEntry[];
    readonly ignore?: readonly {
        readonly rule: string;
        readonly paths?: readonly string[];
        readonly object?: string;
        readonly reason: string;
    }[];
    readonly assume?: {
        readonly namespace?: string;
        readonly secrets?: readonly KeysEntry[];
        readonly configMaps?: readonly KeysEntry[];
        readonly services?: readonly ServiceEntry[];
        readonly namespaces?: readonly {
            readonly name: string;
            readonly labels?: Labels;
        }[];
        readonly closed?: boolean | readonly string[];
    };
}
export interface ChartEntry {
    readonly chart: string;
    readonly version?: string;
    readonly release: string;
    readonly namespace: string;
    /** The path of the file of values. */
    readonly values: string;
}
interface KeysEntry {
    readonly namespace: string;
    readonly name: string;
    readonly keys?: readonly string[];
}
interface ServiceEntry {
    readonly namespace: string;
    readonly name: string;
    readonly labels?: Labels;
    readonly ports?: readonly string[];
}
type Labels = Readonly<Record<string, string>>;
/** Where promwire looks when no file is named; the first that exists is read. */
export declare const configFileNames: readonly ["promwire.yaml", ".promwire.yaml", ".github/promwire.yaml"];
export {};
