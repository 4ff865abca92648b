import type { Closed } from '../config/config.js';
import { type Maker, makersIn } from '../graph/makers.js';
import type { KubernetesObject } from '../model/object.js';
import { configurationResources, type Objects } from '../model/objects.js';
import { isWritten } from '../source/made.js';
import type { Delivered, Gap, Unit } from '../worlds/unit.js';
import type { Survey } from './report.js';

/** How a scan was understood: what is built, and what is taken to be applied to one cluster. */
export interface WorldsView {
  readonly kustomizations: readonly UnitView[];
  readonly worlds: readonly WorldView[];
}

/** One kustomization that no other one uses. */
export interface UnitView extends Counted {
  /** The folder that is built. */
  readonly name: string;
  readonly file: string;
  /** The object of Flux or Argo CD that applies it, which stands in `file` then, and the cluster that it goes to. */
  readonly delivered: Delivered | undefined;
  /** The kustomizations that it is made of, beside itself. */
  readonly uses: readonly string[];
  /** What it asks for and the files do not hold; empty for one that is closed. */
  readonly gaps: readonly Gap[];
  /** The files that name one outside of the folder of their kustomization. */
  readonly readsOutside: readonly string[];
}

export interface WorldView extends Counted {
  readonly name: string;
  /** Whether it is one of several folders or files that hold alternatives. */
  readonly among: 'folders' | 'files' | undefined;
  /** The kustomizations in it, by the folder that is built. */
  readonly kustomizations: readonly string[];
  /** How many files without a kustomization it holds. */
  readonly plainFiles: number;
  /** The namespaces that the configuration closes, or `everywhere`; empty for a world that is open. */
  readonly closed: Closed;
  /** What keeps it open although the configuration closes it, whole or in part, a clause each. */
  readonly openings: readonly string[];
}

interface Counted {
  readonly objects: number;
  readonly monitors: number;
  readonly prometheuses: number;
}

export function worldsView({ wires }: Survey): WorldsView {
  const worlds = wires.map(({ graph }) => graph.world);
  const units = new Map(worlds.flatMap((world) => world.units.map((unit) => [unit.id, unit] as const)));
  return {
    kustomizations: [...units].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, unit]) => unitView(unit)),
    worlds: worlds
      .map((world) => ({
        name: world.name,
        among: world.among,
        kustomizations: world.units.map((unit) => unit.name).sort(),
        plainFiles: plainFilesOf(world.objects, world.units),
        closed: world.closed,
        openings: [...world.openings, ...(world.closed.length === 0 ? [] : makersIn(world).map(makes))],
        ...counted(world.objects),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

function makes({ title, into }: Maker): string {
  return `${title} may make more ${into === undefined ? 'in any namespace' : `in namespace "${into}"`}`;
}

function unitView({ name, path, delivered, objects, kustomizations, gaps, readsOutside }: Unit): UnitView {
  const uses = [...new Set(kustomizations)].filter((other) => other !== path).sort();
  return { name, file: path, delivered, uses, gaps, readsOutside, ...counted(objects) };
}

function counted(objects: Objects): Counted {
  return {
    objects: new Set(writtenIn(objects).map(({ manifest }) => manifest)).size,
    monitors: configurationResources(objects).length,
    prometheuses: objects.prometheuses.length,
  };
}

/** Kustomizations are no objects of the cluster, and what nobody wrote is not counted. */
function writtenIn({ kustomizations: _, ...lists }: Objects): readonly KubernetesObject[] {
  const all = Object.values(lists).flat() as readonly KubernetesObject[];
  return all.filter(({ manifest }) => isWritten(manifest));
}

/** A kustomization is none, whatever charts it has helm render. */
function plainFilesOf(objects: Objects, units: readonly Unit[]): number {
  const plain = writtenIn(objects).filter(({ manifest }) => manifest.built === undefined);
  const kustomizations = new Set(units.flatMap((unit) => unit.kustomizations));
  const paths = new Set(plain.map(({ manifest }) => manifest.source.path));
  return [...paths].filter((path) => !kustomizations.has(path)).length;
}
