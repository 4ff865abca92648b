import type { Closed } from '../config/config.js';
import type { UnitView, WorldsView, WorldView } from '../engine/worlds-view.js';
import { inert, plain } from '../util/sanitize.js';
import { counted, enumerated } from '../util/text.js';
import { jsonText } from './json-text.js';
import { type Paint, paintFor } from './paint.js';
import type { ReportOptions } from './reporter.js';

/** A pure function of its arguments; the answer ends with a line break. */
type WorldsReporter = (view: WorldsView, options: ReportOptions) => string;

const worldsText: WorldsReporter = ({ kustomizations, worlds }, { color }) => {
  const paint = paintFor(color);
  const lines = [
    ...(kustomizations.length === 0 ? [] : [paint.strong('Kustomizations that are built')]),
    ...kustomizations.flatMap((unit) => [...unitLines(unit, paint), '']),
    paint.strong(worlds.length === 1 ? 'One world' : `${worlds.length} worlds`),
    ...worlds.flatMap((world) => worldLines(world, worlds.length)),
  ];
  return lines.map((text) => `${inert(text)}\n`).join('');
};

/** How `promwire worlds` writes, by the name that `--format` knows it under. */
export const worldsReporters = {
  terminal: worldsText,
  json: (view) => jsonText(view),
} as const satisfies Readonly<Record<string, WorldsReporter>>;

function unitLines(
  { name, file, delivered, uses, gaps, readsOutside, ...counts }: UnitView,
  paint: Paint,
): readonly string[] {
  const made = uses.length === 0 ? '' : `, made of ${counted(uses.length, 'other kustomization')}`;
  return [
    `  ${plain(name)}: ${countsOf(counts)}${made}`,
    `    ${paint.frame(plain(file))}`,
    ...(delivered === undefined
      ? []
      : [`    applied by ${plain(delivered.by)} to the cluster of ${plain(delivered.cluster)}`]),
    ...uses.slice(0, 5).map((use) => `    ${paint.frame(plain(use))}`),
    ...(uses.length > 5 ? [`    and ${uses.length - 5} more`] : []),
    ...gaps.map(
      ({ file: at, what, mayChange }) =>
        `    open: ${plain(at)} asks for "${plain(what)}", which is not in the scan and may ${mayChange ? 'change' : 'add'} objects`,
    ),
    ...readsOutside.map(
      (at) =>
        `    ${plain(at)} names a file outside of its folder, which kustomize reads with --load-restrictor LoadRestrictionsNone`,
    ),
  ];
}

function worldLines(
  { name, among, kustomizations, plainFiles, closed, openings, ...counts }: WorldView,
  count: number,
): readonly string[] {
  const shown = kustomizations.slice(0, 5).map(plain);
  const more = kustomizations.length - shown.length;
  const parts = [
    ...(kustomizations.length === 0
      ? []
      : [
          `${counted(kustomizations.length, 'kustomization')} (${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''})`,
        ]),
    ...(plainFiles === 0 ? [] : [`${counted(plainFiles, 'plain file')}`]),
  ];
  const why = count === 1 || among === undefined ? '' : `, one of several ${among} that hold alternatives`;
  return [
    `  ${plain(name)}: ${countsOf(counts)}${why}`,
    `    ${enumerated(parts) || 'nothing'}`,
    ...closedLines(closed),
    ...openings.slice(0, 5).map((clause) => `    open: ${plain(clause)}`),
    ...(openings.length > 5 ? [`    open: and ${openings.length - 5} more`] : []),
  ];
}

function closedLines(closed: Closed): readonly string[] {
  if (closed.length === 0) return [];
  const where = closed === 'everywhere' ? '' : ` in ${closed.map((name) => plain(name)).join(', ')}`;
  return [`    closed${where}: what these files do not hold is not there, as the configuration says`];
}

function countsOf({
  objects,
  monitors,
  prometheuses,
}: Pick<WorldView, 'objects' | 'monitors' | 'prometheuses'>): string {
  return [counted(objects, 'object'), counted(monitors, 'monitor'), `${prometheuses} Prometheus`].join(', ');
}
