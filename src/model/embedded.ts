import { defaultLimits } from '../source/limits.js';
import { markOf } from '../source/locate.js';
import type { ParsedManifest } from '../source/manifest.js';
import { parseDocument } from '../source/parse-document.js';
import { mapToJson } from '../source/tree.js';
import { asObject, asString } from './read.js';

/** Keys under which ConfigMaps keep configuration of components: `kubeadm-config` and `kube-proxy` of kubeadm, others' `kube-proxy-config`. */
const keys = ['ClusterConfiguration', 'config.conf', 'config'];
const groups = /\b(?:kubeadm\.k8s\.io|kubeproxy\.config\.k8s\.io)\//;

/**
 * The component configurations that a ConfigMap holds as text. Each is a manifest of its own whose range is that of the
 * block of text, so that its fields are found where they stand; text in quotes, which has no such range, is left out.
 */
export function embeddedManifests(parsed: ParsedManifest): readonly ParsedManifest[] {
  const data = asObject(parsed.value['data']);
  return keys.flatMap((key) => {
    const text = asString(data[key]);
    return text === undefined || !groups.test(text) ? [] : embeddedManifest(parsed, key);
  });
}

function embeddedManifest({ manifest }: ParsedManifest, key: string): ParsedManifest[] {
  const mark = markOf({ manifest, path: ['data', key], part: 'value' });
  const { source, end } = mark;
  const start = source.text.lastIndexOf('\n', mark.start - 1) + 1;
  if (source.text.slice(start, mark.start).trim() !== '') return []; // in quotes, or beside its key
  const { root } = parseDocument(source.text, start, end, defaultLimits);
  if (root?.type !== 'map') return [];
  const value = mapToJson(root);
  const apiVersion = asString(value['apiVersion']);
  const kind = asString(value['kind']);
  if (apiVersion === undefined || kind === undefined || !groups.test(apiVersion)) return [];
  const { document } = manifest;
  return [{ manifest: { source, start, end, document, at: [], apiVersion, kind }, value }];
}
