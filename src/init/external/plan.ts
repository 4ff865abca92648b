import type { Edit } from '../../diagnostics/finding.js';
import type { Span } from '../../diagnostics/span.js';
import type { Survey } from '../../engine/report.js';
import { addToList } from '../../fix/add-to-list.js';
import { applyEdits } from '../../fix/apply-edits.js';
import type { Manifest } from '../../source/manifest.js';
import { groupBy } from '../../util/group.js';
import { toLineColumn } from '../../util/lines.js';
import { folderOf, isBelow, joinPath } from '../../util/path.js';
import { type Home, homeFor } from './home.js';
import { monitorFile, monitorText, rightsFile, rightsText, serviceFile, serviceText } from './manifests.js';
import type { ExternalRequest } from './request.js';
import { dashboardOf, secretCommand, stepsFor } from './steps.js';

/** What would be written, and what is left to do by hand. */
export interface ExternalPlan {
  readonly home: Home;
  readonly files: readonly PlannedFile[];
  /** What is left to do by hand, in order; `job` is the name under which Prometheus scrapes it. */
  readonly steps: (job: string) => readonly string[];
}

export interface PlannedFile {
  readonly path: string;
  readonly text: string;
  /** What the file says now; undefined for a new one. */
  readonly before?: string;
  /** What was changed in it, or what it is, as a clause. */
  readonly says: string;
}

type Fault = { readonly fault: string };

/** Plans the files of a set-up, or says in one sentence why it cannot. Nothing is written. */
export function planExternal(request: ExternalRequest, survey: Survey): ExternalPlan | Fault {
  const home = homeFor(request, survey);
  if ('fault' in home) return home;
  const folder = folderFor(request, home);
  const made = madeFiles(request, home, folder);
  const taken = takenName(
    request,
    home,
    survey,
    made.map(({ path }) => path),
  );
  if (taken !== undefined) return { fault: taken };
  const mounts = mountEdits(request, home);
  if ('fault' in mounts) return mounts;
  const built = kustomizationEdit(home, folder, survey);
  const edited = editedFiles([...mounts.edits, ...(built?.edits ?? [])]);
  const applied = [
    ...(folder === '' ? made.map(({ path }) => path) : [folder]),
    ...edited.map(({ path }) => path),
  ];
  const own = built === undefined ? [] : [ownKustomization(folder, made)];
  return {
    home,
    files: [...made, ...own, ...edited],
    steps: (job) => stepsFor(request, home, built === undefined ? applied : [], job),
  };
}

/** Beside the Prometheus, where it is found, so that both are applied together. */
function folderFor({ folder, name }: ExternalRequest, { manifests }: Home): string {
  if (folder !== undefined) return folder === '.' ? '' : folder;
  return joinPath(folderOf(manifests[0]?.prometheus.manifest.source.path ?? ''), name);
}

function madeFiles(request: ExternalRequest, home: Home, folder: string): readonly PlannedFile[] {
  const command = secretCommand(request, home, home.ref);
  const dashboard = dashboardOf(request);
  const notes = [
    ...(command.length === 0
      ? []
      : ['The Secret is made on the machine that has the files:', ...command.map((line) => `  ${line}`)]),
    ...(dashboard === undefined ? [] : [`Dashboard: ${dashboard}`]),
  ];
  const rights = rightsText(request, home);
  const file = (name: string, text: string, says: string) => ({ path: joinPath(folder, name), text, says });
  return [
    file(
      monitorFile,
      monitorText(request, home, notes),
      'the ServiceMonitor, with the labels that the Prometheus selects',
    ),
    file(serviceFile, serviceText(request, home), 'a Service without selector, and the addresses'),
    ...(rights === ''
      ? []
      : [file(rightsFile, rights, `what lets Prometheus list them in ${home.serviceNamespace}`)]),
  ];
}

/** Two objects of one name would be applied over each other. */
function takenName(
  { name }: ExternalRequest,
  home: Home,
  { wires }: Survey,
  own: readonly string[],
): string | undefined {
  for (const { objects } of wires.map(({ graph }) => graph.world)) {
    const beside = [...objects.services, ...objects.endpoints].filter(
      ({ namespace }) => namespace === home.serviceNamespace,
    );
    const monitors = objects.serviceMonitors.filter(({ namespace }) => namespace === home.monitorNamespace);
    const other = [...monitors, ...beside].find(
      (object) => object.name === name && !own.includes(object.manifest.source.path),
    );
    if (other !== undefined)
      return `${other.kind} ${other.ref} is in ${other.manifest.source.path} already: give another --name`;
  }
  return undefined;
}

/** Puts the Secret into `spec.secrets` of every manifest of the Prometheus that does not list it. */
function mountEdits({ tls }: ExternalRequest, home: Home): { readonly edits: readonly Told[] } | Fault {
  const secret = tls?.secret;
  if (secret === undefined || home.certificates !== 'files') return { edits: [] };
  const edits: Told[] = [];
  for (const { prometheus } of home.manifests) {
    const { manifest } = prometheus;
    const edit = addToList({ manifest, parent: ['spec'], list: 'secrets' }, secret);
    if (edit === 'present') continue;
    if (edit === undefined) {
      const { line } = toLineColumn(manifest.source.text, manifest.start);
      return {
        fault: `cannot add "${secret}" to spec.secrets of Prometheus ${home.ref} as it is written: do so in ${manifest.source.path}:${line}, and run this again`,
      };
    }
    edits.push({ manifest, edit, says: `lists Secret ${secret} in spec.secrets` });
  }
  return { edits };
}

interface Told {
  readonly manifest: Manifest;
  readonly edit: Edit<Span>;
  readonly says: string;
}

/** One entry for each changed file, however many manifests of the Prometheus it holds. */
function editedFiles(edits: readonly Told[]): readonly PlannedFile[] {
  return [...groupBy(edits, ({ manifest }) => manifest.source)].map(([{ path, text }, own]) => ({
    path,
    before: text,
    text: applyEdits(text, distinct(own.map(({ edit }) => edit))).text,
    says: own[0]?.says ?? '',
  }));
}

/** A manifest of two worlds comes twice. */
function distinct(edits: readonly Edit<Span>[]): readonly Edit<Span>[] {
  return edits.filter(({ at }, i) => edits.findIndex((other) => other.at.start === at.start) === i);
}

/** The kustomization that builds the Prometheus has to build the new folder too, or nobody applies it. */
function kustomizationEdit(
  { manifests }: Home,
  folder: string,
  { kustomizations }: Survey,
): { readonly edits: readonly Told[] } | undefined {
  const file = manifests[0]?.prometheus.manifest.source.path;
  if (file === undefined) return undefined;
  const builder = kustomizations.find(({ manifest, resources, builds, changes }) => {
    const own = folderOf(manifest.source.path);
    return (
      builds === undefined &&
      changes.length === 0 &&
      isBelow(folder, own) &&
      resources.some((one) => joinPath(own, one) === file)
    );
  });
  if (builder === undefined) return undefined;
  const { manifest } = builder;
  const own = folderOf(manifest.source.path);
  const entry = own === '' ? folder : folder.slice(own.length + 1);
  const edit = entry === '' ? undefined : addToList({ manifest, parent: [], list: 'resources' }, entry);
  if (edit === undefined) return undefined;
  return { edits: edit === 'present' ? [] : [{ manifest, edit, says: `builds ${entry} too` }] };
}

function ownKustomization(folder: string, made: readonly PlannedFile[]): PlannedFile {
  const names = made.map(({ path }) => path.slice(folder === '' ? 0 : folder.length + 1));
  return {
    path: joinPath(folder, 'kustomization.yaml'),
    text: `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n${names.map((name) => `  - ${name}\n`).join('')}`,
    says: 'what kustomize builds of the folder',
  };
}
