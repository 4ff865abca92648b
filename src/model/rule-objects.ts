import type { ParsedManifest } from '../source/manifest.js';
import { decodeLabelSelector, type LabelSelector } from './label-selector.js';
import { decodeObject, type KubernetesObject, withOwn } from './object.js';
import { asObject, asString } from './read.js';

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

export function decodePrometheusRule(parsed: ParsedManifest, namespace?: string): PrometheusRule {
  return withOwn(decodeObject(parsed, namespace), { kind: 'PrometheusRule' });
}

export function decodeAlertmanagerConfig(parsed: ParsedManifest, namespace?: string): AlertmanagerConfig {
  return withOwn(decodeObject(parsed, namespace), { kind: 'AlertmanagerConfig' });
}

export function decodeThanosRuler(parsed: ParsedManifest, namespace?: string): ThanosRuler {
  const spec = asObject(parsed.value['spec']);
  return withOwn(decodeObject(parsed, namespace), {
    kind: 'ThanosRuler',
    spec: {
      ruleSelector: decodeLabelSelector(spec['ruleSelector']),
      ruleNamespaceSelector: decodeLabelSelector(spec['ruleNamespaceSelector']),
    },
  });
}

export function decodeAlertmanager(parsed: ParsedManifest, namespace?: string): Alertmanager {
  const spec = asObject(parsed.value['spec']);
  return withOwn(decodeObject(parsed, namespace), {
    kind: 'Alertmanager',
    spec: {
      alertmanagerConfigSelector: decodeLabelSelector(spec['alertmanagerConfigSelector']),
      alertmanagerConfigNamespaceSelector: decodeLabelSelector(spec['alertmanagerConfigNamespaceSelector']),
      alertmanagerConfiguration: asString(asObject(spec['alertmanagerConfiguration'])['name']) || undefined,
    },
  });
}
