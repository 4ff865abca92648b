import { crdDefaults } from '../../model/crd-defaults.generated.js';
import { asList, asObject, asString } from '../../model/read.js';
import { valueAt } from '../../source/locate.js';
import type { Json, JsonObject } from '../../source/manifest.js';
import type { GeneratedRelabelConfig } from '../generation/scrape-job.js';
import { defaultRelabelConfig, type RelabelConfig } from '../relabel/relabel-config.js';

/**
 * A rule as the operator writes it: of a rule of a custom resource what is written there, of its own rules what differs
 * from Prometheus' defaults. Upstream: `generateRelabelConfig` and the literals in promcfg.go.
 */
export function relabelSection({ config, from, at }: GeneratedRelabelConfig): JsonObject {
  if (from === 'relabelings' || from === 'scrapeClass') return writtenRelabelSection(valueAt(at));
  const differs = <Field extends keyof RelabelConfig>(field: Field) =>
    config[field] === defaultRelabelConfig[field] ? undefined : config[field];
  if (isSpeltOut(config)) return spelt(config);
  const joinsTwo = /_address_target_kind$/.test(config.sourceLabels[0] ?? '');
  const regex = differs('regex');
  return inOrder({
    source_labels: config.sourceLabels.length > 0 ? config.sourceLabels : undefined,
    separator: joinsTwo ? config.separator : differs('separator'),
    target_label: config.action === 'replace' ? config.targetLabel : undefined,
    regex: isPortNumber(config) ? Number(regex) : regex,
    modulus: differs('modulus'),
    replacement: differs('replacement'),
    action: differs('action'),
  });
}

/** Two rules of an ingress' probe say everything, defaults too. */
function isSpeltOut({ sourceLabels, targetLabel }: RelabelConfig): boolean {
  return sourceLabels[0] === '__meta_kubernetes_ingress_scheme' || targetLabel === '__tmp_ingress_address';
}

function spelt({
  sourceLabels,
  separator,
  regex,
  targetLabel,
  replacement,
  action,
}: RelabelConfig): JsonObject {
  return { source_labels: sourceLabels, separator, target_label: targetLabel, regex, replacement, action };
}

/** A number goes into the configuration as a number. */
function isPortNumber({ sourceLabels, action }: RelabelConfig): boolean {
  return action === 'keep' && sourceLabels[0] === '__meta_kubernetes_pod_container_port_number';
}

/**
 * A rule of a custom resource: what is empty there is left out, save for `separator` and `replacement`; the CRD's default
 * for the action is written.
 */
export function writtenRelabelSection(value: Json | undefined): JsonObject {
  const rule = asObject(value);
  const { sourceLabels, separator, targetLabel, regex, modulus, replacement, action } = rule;
  return inOrder({
    source_labels: asList(sourceLabels).length > 0 ? sourceLabels : undefined,
    separator: separator ?? undefined,
    target_label: targetLabel || undefined,
    regex: regex || undefined,
    modulus: modulus || undefined,
    replacement: replacement ?? undefined,
    action: (asString(action) || crdDefaults.relabelAction).toLowerCase(),
  });
}

function inOrder(fields: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
  );
}
