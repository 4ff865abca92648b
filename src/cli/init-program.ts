import { type Command, Option } from 'commander';
import { addressKinds, type ExternalWords } from '../init/external/request.js';

/** What the words of `promwire init` ask for. */
export type InitInvocation = SetupInvocation | ExternalInvocation;

export interface SetupInvocation extends WriteOptions {
  readonly command: 'init';
}

export interface ExternalInvocation extends WriteOptions {
  readonly command: 'init external';
  readonly words: ExternalWords;
}

interface WriteOptions {
  readonly dryRun?: true;
  readonly force?: true;
}

/** Adds the commands that write files for a repository. */
export function addInit(program: Command, found: (invocation: InitInvocation) => void): void {
  const init = writing(program.command('init'))
    .usage('[options]\n       promwire init external [options]')
    .description('write a workflow and a commented configuration for this repository')
    .helpCommand(false)
    .action((options) => found({ command: 'init', ...options }));
  const external = writing(init.command('external'))
    .usage('[options]')
    .description('write what makes a Prometheus scrape something outside of the cluster, such as etcd')
    .action((_, command: Command) => {
      // commander gives an option that both commands have to the one above.
      const { dryRun, force, ...words } = command.optsWithGlobals<WriteOptions & ExternalWords>();
      found({ command: 'init external', ...(dryRun && { dryRun }), ...(force && { force }), words });
    });
  for (const [flags, description] of externalOptions) {
    const option = new Option(flags, description);
    // Everything else is taken once, the last time it is said.
    if (description.includes('more than once'))
      option.argParser((word: string, all: string[] = []) => [...all, word]);
    external.addOption(option);
  }
}

const externalOptions: readonly (readonly [flags: string, description: string])[] = [
  ['--name <name>', 'name of what is monitored, and of the objects that are written'],
  ['--address <ip>', 'one of its addresses; may be given more than once, or with commas'],
  ['--namespace <namespace>', 'namespace of its Service (left out: that of the Prometheus)'],
  ['--port <number>', 'port of its metrics'],
  ['--scheme <scheme>', 'http or https (left out: https where certificates are named)'],
  ['--path <path>', 'path of its metrics (left out: /metrics)'],
  ['--secret <name>', 'Secret that is to hold the files named below'],
  ['--ca <[key=]file>', 'authority that signed the certificate of the server'],
  ['--cert <[key=]file>', 'client certificate'],
  ['--key <[key=]file>', 'private key of the client certificate'],
  ['--server-name <name>', 'name in the certificate of the server, where it does not hold the addresses'],
  ['--insecure-skip-verify', 'do not check the certificate of the server'],
  ['--prometheus <namespace/name>', 'Prometheus that is to scrape it, where the files hold several or none'],
  ['--as <kind>', `how its addresses are written: ${addressKinds.join(' or ')}`],
  ['--label <key=value>', 'a label for the monitor; may be given more than once'],
  ['--folder <folder>', 'where the files are written (left out: beside the Prometheus)'],
  ['--dashboard <number>', 'dashboard of grafana.com for it'],
];

function writing(command: Command): Command {
  return command
    .helpOption('-h, --help', 'print this help')
    .option('--dry-run', 'print what would be written and write nothing')
    .option('--force', 'write files anew that are already there');
}
