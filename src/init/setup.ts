import type { Survey } from '../engine/report.js';
import type { Host } from '../host/host.js';
import { folderOf, joinPath } from '../util/path.js';
import { settingsFile, settingsText } from './settings.js';
import { detectTools, type Tool } from './tools.js';
import { workflowFile, workflowText } from './workflow.js';

/** What `promwire init` found, and what it would write. */
export interface Setup {
  readonly tools: readonly Tool[];
  readonly files: readonly SetupFile[];
}

export interface SetupFile {
  readonly path: string;
  readonly text: string;
  /** What it does, as the end of a sentence that begins with its path. */
  readonly purpose: string;
  /** A file that already does this; the same path or another one. */
  readonly instead?: string;
}

/** What a repository needs to run promwire on its pull requests. Reads; writes nothing. */
export function setup(host: Host, survey: Survey, configFiles: readonly string[]): Setup {
  const tools = detectTools(host);
  const charts = (tools.find(({ name }) => name === 'Helm charts')?.files ?? []).map(
    (file) => folderOf(file) || '.',
  );
  const { branch, why } = pushedBranch(host);
  return {
    tools,
    files: [
      {
        path: workflowFile,
        text: workflowText({ branch, charts, overlays: overlays(survey) }),
        purpose: `runs promwire on pull requests and on pushes to ${branch} (${why})`,
        ...given(
          host
            .list({ paths: workflows.filter((glob) => exists(host, glob)), exclude: [] })
            .files.find((file) => runsPromwire(host, file)) ??
            (exists(host, workflowFile) ? workflowFile : undefined),
        ),
      },
      {
        path: settingsFile,
        text: settingsText({ survey, tools: tools.map(({ name }) => name), charts }),
        purpose: 'explains every setting; none is made yet',
        ...given(configFiles.find((file) => exists(host, file))),
      },
    ],
  };
}

const workflows = ['.github/workflows/*.yml', '.github/workflows/*.yaml'];

function given(instead: string | undefined): { readonly instead?: string } {
  return instead === undefined ? {} : { instead };
}

/** Whether a path names something, or a glob matches something. */
export function exists(host: Host, path: string): boolean {
  return host.list({ paths: [path], exclude: [] }).missing.length === 0;
}

function runsPromwire(host: Host, file: string): boolean {
  const answer = host.read(file);
  return 'text' in answer && /^\s*-?\s*(?:uses|run):.*\bpromwire\b/m.test(answer.text);
}

/** The branch that the remote calls its default, else the one that is checked out, else main. */
function pushedBranch(host: Host): { readonly branch: string; readonly why: string } {
  const refIn = (file: string, prefix: string) => {
    const answer = host.read(file, 1024);
    const name = 'text' in answer ? answer.text.trim().replace(`ref: ${prefix}`, '') : '';
    return /^[\w./-]+$/.test(name) && !/^[0-9a-f]{40}$/.test(name) ? name : undefined;
  };
  const remote = refIn('.git/refs/remotes/origin/HEAD', 'refs/remotes/origin/');
  if (remote !== undefined) return { branch: remote, why: 'the default branch of origin' };
  const local = refIn('.git/HEAD', 'refs/heads/');
  if (local === 'main' || local === 'master') return { branch: local, why: 'the branch that is checked out' };
  return { branch: 'main', why: 'the usual default branch: change it if yours has another name' };
}

/** The folders of kustomizations that change what they build and that no other one uses, sorted. */
function overlays({ kustomizations }: Survey): readonly string[] {
  const all = kustomizations.filter(({ kind, builds }) => kind === 'Kustomization' && builds === undefined);
  const used = new Set(
    all.flatMap(({ manifest, resources }) =>
      resources.map((resource) => joinPath(folderOf(manifest.source.path), resource)),
    ),
  );
  const folders = all
    .filter(({ changes }) => changes.length > 0)
    .map(({ manifest }) => folderOf(manifest.source.path))
    .filter((folder) => !used.has(folder));
  return [...new Set(folders.map((folder) => folder || '.'))].sort();
}
