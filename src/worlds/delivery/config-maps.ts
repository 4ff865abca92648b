import type { SourceFile } from '../../source/manifest.js';
import { groupBy } from '../../util/group.js';
import type { Built, Kustomizer } from '../kustomize/kustomizer.js';
import { Refusal } from '../kustomize/refusal.js';
import type { Resource } from '../kustomize/resource.js';

/** A ConfigMap, and the file or the kustomization that it comes from. */
interface Placed {
  readonly place: string;
  readonly resource: Resource;
}

/** The ConfigMaps of what no controller brings, by name. A file is read when one of its ConfigMaps is asked for. */
export class ConfigMaps {
  private readonly filesWith: (name: string) => readonly SourceFile[];
  private readonly built: ReadonlyMap<string, readonly Placed[]>;
  private readonly kustomizer: Kustomizer;

  /** @param filesWith the plain files that may hold a ConfigMap of a name */
  constructor(
    filesWith: (name: string) => readonly SourceFile[],
    built: readonly Built[],
    kustomizer: Kustomizer,
  ) {
    this.filesWith = filesWith;
    this.kustomizer = kustomizer;
    const placed = built.flatMap(({ file, resources }) =>
      resources.filter(isConfigMap).map((resource) => ({ place: file.path, resource })),
    );
    this.built = groupBy(placed, ({ resource }) => resource.id.name);
  }

  /** Those of plain files come first. */
  named(name: string): readonly Placed[] {
    const plain = this.filesWith(name).flatMap((source) => {
      const resources = this.kustomizer.resourcesOf(source);
      if (resources instanceof Refusal) return [];
      const found = resources.filter((one) => isConfigMap(one) && one.id.name === name);
      return found.map((resource) => ({ place: source.path, resource }));
    });
    return [...plain, ...(this.built.get(name) ?? [])];
  }
}

export function isConfigMap({ id }: Resource): boolean {
  return id.kind === 'ConfigMap' && id.group === '';
}
