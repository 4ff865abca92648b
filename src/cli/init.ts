import { configFileNames } from '../config/config-file.js';
import { scan } from '../engine/scan.js';
import { type SetupFile, setup } from '../init/setup.js';
import type { Tool, ToolName } from '../init/tools.js';
import { plain } from '../util/sanitize.js';
import { counted } from '../util/text.js';
import type { SetupInvocation } from './init-program.js';
import { type Io, UsageFault } from './io.js';
import { prepare } from './prepare.js';

/** `promwire init`: writes the files that run promwire on a repository, and says what they were made from. */
export async function init(invocation: SetupInvocation, io: Io): Promise<number> {
  const prepared = await prepare([], {}, io);
  const survey = await scan({ host: io.host, ...prepared });
  const { tools, files } = setup(io.host, survey, configFileNames);
  // What another file does already is left to it, forced or not.
  const isKept = ({ path, instead }: SetupFile) =>
    instead !== undefined && (instead !== path || invocation.force !== true);
  const written = files.filter((file) => !isKept(file));
  if (invocation.dryRun === undefined) for (const { path, text } of written) writeOrThrow(path, text, io);

  const { counts, findings } = survey;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const paragraphs = [
    [
      `${counted(counts.manifests, 'manifest')} in ${counted(counts.files, 'file')}, ${counted(counts.monitors, 'monitor')} among them`,
    ],
    toldTools(tools),
    files.map((file) => toldFile(file, isKept(file), invocation.dryRun === true)),
    [
      errors > 0
        ? `promwire finds ${counted(errors, 'error')} here already: read them with \`promwire\``
        : 'promwire finds no error here: commit these files, and it will watch pull requests',
    ],
    ...(invocation.dryRun ? written.map(({ path, text }) => [`==> ${path} <==`, text.trimEnd()]) : []),
  ];
  await io.stdout(`${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`);
  return 0;
}

export function writeOrThrow(path: string, text: string, io: Io): void {
  const fault = io.writeFile(path, text);
  if (fault !== undefined) throw new UsageFault(`cannot write "${path}": ${fault}`);
}

/** What a tool means for promwire: why the files were written as they were. */
const meanings: Readonly<Record<ToolName, string>> = {
  'kube-prometheus': 'its generated manifests are read as they are',
  'kube-prometheus-stack':
    'the chart brings the Prometheus, which no file here shows: hops to it stay unproven',
  Flux: 'its Kustomizations tell which objects are changed before they are applied',
  'Argo CD': 'charts that it installs are outside of the files: "assume" can name what they bring',
  kustomize:
    'what a kustomization changes is unproven, unless its output is read: kustomize build DIR | promwire -',
  'Helm charts': 'templates are not read, but their output can be: helm template NAME CHART | promwire -',
  jsonnet: 'not run: commit its output, or write it in a step before promwire',
};

function toldTools(tools: readonly Tool[]): readonly string[] {
  if (tools.length === 0)
    return ['found no tool that generates or deploys them: the files are read as they are'];
  return tools.flatMap(({ name, files }) => {
    const more = files.length > 1 ? ` and ${files.length - 1} more` : '';
    return [`found ${name}: ${plain(files[0] ?? '')}${more}`, `  ${meanings[name]}`];
  });
}

function toldFile(file: SetupFile, isKept: boolean, isDry: boolean): string {
  if (!isKept) return `${isDry ? 'would write' : 'wrote'} ${file.path}\n  ${file.purpose}`;
  return file.instead === file.path
    ? `left ${file.path} as it is (--force writes it anew)`
    : `did not write ${file.path}: ${plain(file.instead ?? '')} does it`;
}
