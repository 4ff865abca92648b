import type { ParsedManifest } from '../source/manifest.js';
import { type LabelSelector } from './label-selector.js';
import { type KubernetesObject } from './object.js';
/** What somebody selects of alerting and recording rules. What the rules say is not looked at. */
export interface PrometheusRule extends KubernetesObject {
    readonly kind: 'PrometheusRule';
}
/** A part of the configuration of an Alertmanager, which is not looked at. */
export interface AlertmanagerConfig extends KubernetesObject {
    readonly kind: 'AlertmanagerConfig';
}
export interface ThanosRuler extends KubernetesObject {
    readonly kind: 'ThanosRuler';
    readonly spec: {
        readonly ruleSelector: LabelSelector | undefined;
        readonly ruleNamespaceSelector: LabelSelector | undefined;
    };
}
export interface Alertmanager extends KubernetesObject {
    readonly kind: 'Alertmanager';
    readonly spec: {
        readonly alertmanagerConfigSelector: LabelSelector | undefined;
        readonly alertmanagerConfigNamespaceSelector: LabelSelector | undefined;
        /** The name of the one that is the whole configuration; it needs no label. */
        readonly alertmanagerConfiguration: string | undefined;
    };
}
export declare function decodePrometheusRule(parsed: ParsedManifest, namespace?: string): PrometheusRule;
export declare function decodeAlertmanagerConfig(parsed: ParsedManifest, namespace?: string): AlertmanagerConfig;
export declare function decodeThanosRuler(parsed: ParsedManifest, namespace?: string): ThanosRuler;
export declare function decodeAlertmanager(parsed: ParsedManifest, namespace?: string): Alertmanager;
