import { fieldOf, textOf } from '../../source/sourced.js';
import { isBelow, joinPath } from '../../util/path.js';
import { sortedEntries } from '../kustomize/kustomization-file.js';
import type { Built, Kustomizer } from '../kustomize/kustomizer.js';
import { Refusal } from '../kustomize/refusal.js';
import type { Resource } from '../kustomize/resource.js';
import type { Stop } from './applied.js';
import type { Cluster } from './clusters.js';
import { type ConfigMaps, isConfigMap } from './config-maps.js';
import { type Asked, type Delivery, type Given, isMaking, type Making } from './delivery.js';
import { kustomizationOf } from './folder.js';
import type { Repositories } from './repositories.js';
import type { TextVariables } from './substitute.js';
import { trackingIn } from './tracking.js';

/** What one object brings to one cluster. */
export interface DeliveredUnit extends Pick<Built, 'resources' | 'problems' | 'kustomizations' | 'charts'> {
  readonly asked: Asked;
  /** The folder in which the cluster is described; `.` for the root of the scan. */
  readonly cluster: string;
  /** The folder that is built; of objects that are made, the file of what they are made of. */
  readonly name: string;
  /** Where the controller stops after the build. */
  readonly stops: readonly Stop[];
}

/** Builds deliveries; what one asks for is built once, however often it is looked at. */
export class Deliverer {
  private readonly kustomizer: Kustomizer;
  private readonly repositories: Repositories;
  private readonly askedIn: (resources: readonly Resource[]) => readonly Asked[];
  private readonly configMaps: ConfigMaps;
  private readonly built = new Map<Delivery['node'], Built | undefined>();

  /** @param configMaps those of what is not delivered, whose content takes the place of variables */
  constructor(
    kustomizer: Kustomizer,
    repositories: Repositories,
    askedIn: (resources: readonly Resource[]) => readonly Asked[],
    configMaps: ConfigMaps,
  ) {
    this.kustomizer = kustomizer;
    this.repositories = repositories;
    this.askedIn = askedIn;
    this.configMaps = configMaps;
  }

  /** What a delivery asks for, before anything is done to it; undefined where the scan does not hold it. */
  build(delivery: Delivery): Built | undefined {
    const { node } = delivery;
    if (!this.built.has(node)) this.built.set(node, this.buildNew(delivery));
    return this.built.get(node);
  }

  /** The files and kustomizations that something is made of. */
  placesOf(asked: Asked): readonly string[] {
    if (isMaking(asked)) return this.askedIn(asked.resources).flatMap((one) => this.placesOf(one));
    const { kustomizations = [], files = [] } = this.build(asked) ?? {};
    return [...kustomizations, ...files];
  }

  private buildNew(delivery: Delivery): Built | undefined {
    const folder = this.repositories.folderOf(delivery);
    if (folder === undefined || this.isMadeElsewhere(folder, delivery)) return undefined;
    const file = kustomizationOf(folder, delivery, this.kustomizer);
    const asked = file instanceof Refusal ? undefined : delivery.asked(file);
    return asked && this.kustomizer.buildAs(asked);
  }

  /** Argo CD has helm render a chart, and takes other settings from a file beside the manifests. */
  private isMadeElsewhere(folder: string, { takes, reads, name }: Delivery): boolean {
    if (takes === undefined) return false;
    const names = [
      '.argocd-source.yaml',
      `.argocd-source-${name}.yaml`,
      ...(reads === 'either' ? ['Chart.yaml'] : []),
    ];
    return names.some((file) => this.kustomizer.files.read(joinPath(folder, file)) !== undefined);
  }

  /** All that comes to a cluster. ConfigMaps that it brings are known to what is asked for a second time. */
  unitsOf(cluster: Cluster): readonly DeliveredUnit[] {
    const units = this.pass(cluster, []);
    const brought = units.flatMap(({ resources }) => resources.filter(isConfigMap));
    const named = units.flatMap(({ asked }) => (isMaking(asked) ? [] : (asked.variables?.from ?? [])));
    const names = new Set(named.map(({ name }) => name));
    return brought.some(({ id }) => names.has(id.name)) ? this.pass(cluster, brought) : units;
  }

  /** @param brought the ConfigMaps that the cluster is known to be brought */
  private pass({ name: cluster, roots }: Cluster, brought: readonly Resource[]): readonly DeliveredUnit[] {
    const units: DeliveredUnit[] = [];
    const tracking = trackingIn(this.configMaps);
    const configMapsNamed = (wanted: string) => [
      ...this.configMaps
        .named(wanted)
        .filter(({ place }) => cluster === '.' || isBelow(place, cluster))
        .map(({ resource }) => resource),
      ...brought.filter(({ id }) => id.name === wanted),
    ];
    const seen = new Set<string>();
    const waiting = roots.map(({ asked }) => asked);
    for (const asked of waiting) {
      if (seen.has(asked.title)) continue;
      seen.add(asked.title);
      const unit = isMaking(asked)
        ? madeUnit(asked, cluster)
        : this.unitOf(asked, cluster, { variables: variablesOf(asked, configMapsNamed), tracking });
      if (unit === undefined) continue;
      units.push(unit);
      waiting.push(...this.askedIn(unit.resources)); // which the loop goes on to
    }
    return units;
  }

  private unitOf(delivery: Delivery, cluster: string, given: Given): DeliveredUnit | undefined {
    const built = this.build(delivery);
    if (built === undefined) return undefined;
    const { file, problems, charts } = built;
    const kustomizations = built.kustomizations.filter((path) => path !== file.folder); // one that was made up has no file
    const { destination } = delivery;
    return {
      asked: delivery,
      cluster: destination === undefined ? cluster : `${cluster} (${destination})`,
      name: file.folder,
      ...delivery.after(built.resources, given),
      problems,
      kustomizations,
      charts,
    };
  }
}

function madeUnit(asked: Making, cluster: string): DeliveredUnit {
  const { resources, problems, resource } = asked;
  const name = resource.origin.source.path;
  return { asked, cluster, name, resources, problems, kustomizations: [], charts: [], stops: [] };
}

/** Content of Secrets is never read, so that what names one leaves the variables open. */
function variablesOf(
  { variables, namespace }: Delivery,
  configMapsNamed: (name: string) => readonly Resource[],
): TextVariables | undefined {
  if (variables === undefined) return undefined;
  const values = new Map<string, string>();
  let isOpen = false;
  for (const { kind, name } of variables.from) {
    const found =
      kind === 'ConfigMap' ? configMapsNamed(name).find(({ id }) => id.namespace === namespace) : undefined;
    if (found === undefined) isOpen = true;
    else for (const [key, value] of textsOf(found)) values.set(key, value);
  }
  for (const [key, value] of variables.inline) values.set(key, value);
  return { values, isOpen };
}

function textsOf({ node }: Resource): readonly (readonly [string, string])[] {
  return sortedEntries(fieldOf(node, 'data')?.value).map(
    ({ key, value }) => [key, (textOf(value) ?? '').replaceAll('\n', '')] as const,
  );
}
