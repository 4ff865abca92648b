import type { KubernetesObject } from '../../model/object.js';
import type { Service } from '../../model/service.js';
import type { Container, Workload } from '../../model/workload.js';
import { remembered } from '../../util/remembered.js';
import { symbol } from '../../util/symbol.js';
import { sanitizeLabelName } from '../relabel/labels.js';
import type { Evidence } from '../trace.js';

/** A target as service discovery makes it, before relabelling. */
export interface DiscoveredTarget {
  /** `__address__` and `__meta_*`, made again when asked for, as there are many; values may hold symbols. */
  readonly labels: () => Map<string, string>;
  /** The Service whose labels the target carries; undefined for Endpoints that no Service owns. */
  readonly service: Service | undefined;
  readonly backing: Backing;
  /** The name of the endpoint port; undefined for an unnamed one and for a container port beside the Service's. */
  readonly portName: string | undefined;
  readonly port: number | undefined;
  /** Made when asked for, as few ask. */
  readonly evidence: () => readonly Evidence[];
}

/** What stands behind the address. */
export type Backing =
  /** An address written by hand. */
  | { readonly kind: 'address'; readonly ip: string; readonly object: KubernetesObject }
  /** Pods of a workload in the scan. `container` declares the port, where one does. */
  | { readonly kind: 'workload'; readonly workload: Workload; readonly container: Container | undefined }
  /** Pods that the Service selects and the scan does not hold. */
  | { readonly kind: 'outside' };

/** A label set that drops empty values, as upstream's label builder does. */
export class LabelSet {
  readonly labels = new Map<string, string>();

  set(name: string, value: string | undefined): this {
    if (value !== undefined && value !== '') this.labels.set(name, value);
    return this;
  }

  /** Name, labels and annotations of an object. Upstream: `addObjectMetaLabels` in discovery/kubernetes/kubernetes.go. */
  addMeta(
    role: string,
    { name, labels, annotations }: Pick<KubernetesObject, 'name' | 'labels' | 'annotations'>,
  ): this {
    const { nameOf, label, annotation } = metaNames(role);
    this.set(nameOf, name);
    this.addEntries(labels, label);
    this.addEntries(annotations, annotation);
    return this;
  }

  private addEntries(entries: Readonly<Record<string, string>>, namesOf: (key: string) => MetaNames): void {
    for (const [key, value] of Object.entries(entries)) {
      const { ofValue, ofPresence } = namesOf(key);
      this.set(ofValue, value);
      this.set(ofPresence, 'true');
    }
  }
}

/** The two labels that a label or an annotation becomes. */
interface MetaNames {
  readonly ofValue: string;
  readonly ofPresence: string;
}

/** The names of the meta labels of a role; one text for all that have it, since targets and rules are many and their labels few. */
export const metaNames = remembered(20, (role: string) => {
  const namesOf = (kind: string) =>
    remembered(10_000, (key: string): MetaNames => {
      const name = sanitizeLabelName(key);
      const prefix = `__meta_kubernetes_${role}_${kind}`;
      return { ofValue: `${prefix}_${name}`, ofPresence: `${prefix}present_${name}` };
    });
  return {
    nameOf: `__meta_kubernetes_${role}_name`,
    label: namesOf('label'),
    annotation: namesOf('annotation'),
  };
});

/** Upstream: net.JoinHostPort: a host with a colon or a percent sign is put into brackets. */
export function joinHostPort(host: string, port: string | number): string {
  return /[:%]/.test(host) ? `[${host}]:${port}` : `${host}:${port}`;
}

/** The namespace label of an object; a symbol where the manifest names none. */
export function namespaceLabel(object: KubernetesObject): string {
  return object.namespace ?? symbol(`namespace of ${object.kind} ${object.name}`);
}
