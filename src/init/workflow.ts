import { releaseTag } from './release-tag.js';

/** What the workflow for a repository depends on. */
export interface WorkflowSetting {
  /** The branch whose pushes are checked too. */
  readonly branch: string;
  /** Folders of Helm charts, and of kustomizations that change what they build; relative to the root, `.` for itself. */
  readonly charts: readonly string[];
  readonly overlays: readonly string[];
}

export const workflowFile = '.github/workflows/promwire.yml';

/** actions/checkout v7.0.1; a test holds it to the commit that the workflows of this repository use. */
export const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';

/** The workflow that runs promwire on pull requests and on pushes to one branch, as YAML. */
export function workflowText({ branch, charts, overlays }: WorkflowSetting): string {
  return `# Says on each pull request whether Prometheus will scrape what the manifests promise.
name: promwire
on:
  pull_request:
  push:
    branches: [${JSON.stringify(branch)}]
permissions: {}
concurrency:
  group: promwire-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  promwire:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read # nothing else: findings are annotations, and a report in the job summary
    steps:
      - uses: ${checkout}
        with:
          fetch-depth: 2 # the pull request and the commit it is compared with
          persist-credentials: false
${renderSteps(charts, overlays)}      - uses: promwire/promwire@${releaseTag}
`;
}

/** How the output of charts and overlays is read, as comments: their values and names are the user's to know. */
function renderSteps(charts: readonly string[], overlays: readonly string[]): string {
  const commands = [
    ...plainNames(charts).map((folder) => `helm template ${nameOf(folder)} ${folder} >`),
    ...plainNames(overlays).map((folder) => `kustomize build ${folder} >`),
  ];
  if (commands.length === 0) return '';
  const folders = [...plainNames(charts), ...plainNames(overlays)];
  const lines = [
    'promwire runs no other program. To have it read what these write instead of what they read, take the marks',
    'off, give the values of your clusters, and put "rendered" where promwire.yaml says "paths".',
    '- run: |',
    '    mkdir -p rendered',
    ...commands.map((command, i) => `    ${command} rendered/${fileOf(folders[i] ?? '')}.yaml`),
  ];
  return lines.map((line) => `      # ${line}\n`).join('');
}

/** A name that a shell and a comment take as it is; others are rare, and left to the user. At most three are shown. */
function plainNames(folders: readonly string[]): readonly string[] {
  return folders.filter((folder) => /^[\w.][\w./-]*$/.test(folder)).slice(0, 3);
}

/** The release is called after the folder of its chart. */
function nameOf(folder: string): string {
  return (
    folder
      .slice(folder.lastIndexOf('/') + 1)
      .replace(/[^a-z0-9-]/g, '-')
      .replace(/^-+|-+$/g, '') || 'release'
  );
}

function fileOf(folder: string): string {
  return folder.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'root';
}
