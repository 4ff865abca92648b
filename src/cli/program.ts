import { Command, CommanderError, Option } from 'commander';
import { defaultBaselineFile } from '../config/baseline.js';
import { type Config, schemaUses } from '../config/config.js';
import { type VersionName, versionFault } from '../config/versions-of.js';
import { severities } from '../diagnostics/finding.js';
import { offer } from '../util/offer.js';
import { version } from '../util/version.generated.js';
import { parseVersion, type Version } from '../util/version-number.js';
import {
  checkFormats,
  coverageFormats,
  explainFormats,
  scopes,
  targetFormats,
  targetVerdicts,
  worldsFormats,
} from './formats.js';
import { addInit, type InitInvocation } from './init-program.js';
import { UsageFault } from './io.js';
import { usageFault } from './usage-fault.js';

/** Options that every command shares, as commander yields them. */
interface SharedOptions {
  readonly configFile?: string;
  readonly exclude?: readonly string[];
  readonly operatorVersion?: Version;
  readonly prometheusVersion?: Version;
  readonly kubernetesVersion?: Version;
  readonly schema?: Config['schema'];
  readonly schemaLocation?: readonly string[];
  readonly output?: string;
  readonly color: boolean;
}

/** What the words of the command line ask for. */
export type Invocation =
  | (SharedOptions & {
      readonly command: 'check';
      readonly words: readonly string[];
      readonly format: (typeof checkFormats)[number];
      readonly failOn?: Config['failOn'];
      readonly minSeverity?: Config['minSeverity'];
      readonly baseline?: string;
      readonly scope?: 'affected' | 'all';
      /** The commit, branch or tag that the change is compared with. */
      readonly base?: string;
      readonly fix?: true;
      readonly dryRun?: true;
    })
  | (SharedOptions & {
      readonly command: 'targets';
      readonly words: readonly string[];
      readonly format: (typeof targetFormats)[number];
      /** `namespace/name` of the only Prometheus, and of the only monitor, to show. */
      readonly prometheus?: string;
      readonly monitor?: string;
      readonly verdict?: (typeof targetVerdicts)[number];
    })
  | (SharedOptions & {
      readonly command: 'explain';
      /** `kind/namespace/name` or `namespace/name`. */
      readonly object: string;
      readonly words: readonly string[];
      readonly format: (typeof explainFormats)[number];
    })
  | (SharedOptions & {
      readonly command: 'config';
      /** `namespace/name` of a Prometheus. */
      readonly object: string;
      readonly words: readonly string[];
    })
  | (SharedOptions & {
      readonly command: 'coverage';
      readonly words: readonly string[];
      readonly format: (typeof coverageFormats)[number];
    })
  | (SharedOptions & {
      readonly command: 'worlds';
      readonly words: readonly string[];
      readonly format: (typeof worldsFormats)[number];
    })
  | (SharedOptions & {
      readonly command: 'baseline';
      readonly words: readonly string[];
      readonly minSeverity?: Config['minSeverity'];
      /** The file to write. */
      readonly baseline?: string;
    })
  | InitInvocation
  | { readonly command: 'text'; readonly text: string };

export const commandNames = [
  'check',
  'targets',
  'explain',
  'config',
  'coverage',
  'worlds',
  'baseline',
  'init',
] as const;

/**
 * Reads the words of the command line. Help and version come back as text; what cannot be understood is thrown as a
 * UsageFault with the nearest name. `columns` is the width of help.
 */
export function parseArguments(argv: readonly string[], columns = 80): Invocation {
  let invocation: Invocation | undefined;
  let text = '';
  const program = build((found) => {
    invocation = found;
  });
  for (const command of withCommands(program)) {
    command.exitOverride().showSuggestionAfterError(false);
    command.configureOutput({
      writeOut: (part) => {
        text += part;
      },
      writeErr: () => {}, // told by the UsageFault instead
      getOutHelpWidth: () => columns,
    });
  }
  const words = commandFirst(argv, program);
  try {
    program.parse(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const named = program.commands.find((command) => command.name() === words[0]);
    const below = named?.commands.find((command) => command.name() === words[1]);
    if (error.exitCode !== 0) throw usageFault(error, below ?? named ?? program.commands[0] ?? program);
  }
  return invocation ?? { command: 'text', text };
}

function withCommands(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(withCommands)];
}

function build(found: (invocation: Invocation) => void): Command {
  const program = new Command('promwire')
    .description('Says whether Prometheus will really scrape what Kubernetes manifests promise.')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false);

  const check = shared(program.command('check', { isDefault: true }))
    .description('report what keeps Prometheus from scraping (the command when none is named)')
    .addOption(choice('--fail-on <severity>', 'lowest severity that fails the run', [...severities, 'never']))
    .addOption(choice('--min-severity <severity>', 'lowest severity that is reported', severities))
    .option('--baseline <file>', 'leave out the findings that this baseline lists')
    .addOption(choice('--scope <scope>', 'report everything, or what the change since --base breaks', scopes))
    .option('--base <commit>', 'commit, branch or tag that --scope affected compares with')
    .addOption(choice('--format <format>', 'how to write the report', checkFormats).default('terminal'))
    .option('--fix', 'make the edits that findings offer, then report what is left')
    .option('--dry-run', 'with --fix: print the edits as a patch and write nothing')
    .action((words: string[], options) => found({ command: 'check', words, ...options }));

  addTargets(program, found);
  addOthers(program, found);
  addInit(program, found);

  // Whoever asks for help without a command sees the options of the command that runs without one.
  program.configureHelp({
    visibleOptions: (command) => [...(command === program ? check.options : []), ...command.options],
  });
  return program
    .usage(
      [
        '[check] [PATH...] [options]',
        'targets|coverage|worlds|baseline [PATH...] [options]',
        'explain|config OBJECT [PATH...] [options]',
        'init [external] [options]',
      ].join('\n       promwire '),
    )
    .addHelpText('after', examples);
}

function addTargets(program: Command, found: (invocation: Invocation) => void): void {
  shared(program.command('targets'))
    .description(
      'print the targets that Prometheus would show, and why each is up, down, dropped or never found',
    )
    .option('--prometheus <namespace/name>', 'show this Prometheus only')
    .option('--monitor <namespace/name>', 'show the jobs of this monitor only')
    .addOption(choice('--verdict <verdict>', 'show such targets only', targetVerdicts))
    .addOption(choice('--format <format>', 'how to write the targets', targetFormats).default('table'))
    .action((words: string[], options) => found({ command: 'targets', words, ...options }));
}

function addOthers(program: Command, found: (invocation: Invocation) => void): void {
  shared(program.command('explain'), ['OBJECT', 'NAMESPACE/NAME or KIND/NAMESPACE/NAME'])
    .description(
      'print the wire of one object hop by hop: what holds, what is broken, and the line that says so',
    )
    .addOption(choice('--format <format>', 'how to write the wire', explainFormats).default('terminal'))
    .action((object: string, words: string[], options) =>
      found({ command: 'explain', object, words, ...options }),
    );
  shared(program.command('config'), ['PROMETHEUS', 'NAMESPACE/NAME of a Prometheus or PrometheusAgent'])
    .description('print the scrape configuration that the operator would generate for a Prometheus, as YAML')
    .action((object: string, words: string[], options) =>
      found({ command: 'config', object, words, ...options }),
    );
  shared(program.command('coverage'))
    .description(
      'print the Services and pods with a metrics port that nothing scrapes, or that are scraped twice',
    )
    .addOption(choice('--format <format>', 'how to write it', coverageFormats).default('terminal'))
    .action((words: string[], options) => found({ command: 'coverage', words, ...options }));
  shared(program.command('worlds'))
    .description('print which kustomizations are built, and what is taken to be applied to one cluster')
    .addOption(choice('--format <format>', 'how to write it', worldsFormats).default('terminal'))
    .action((words: string[], options) => found({ command: 'worlds', words, ...options }));
  sharedInput(program.command('baseline'))
    .description('write the findings there are to a baseline, so that only new ones are reported')
    .addOption(choice('--min-severity <severity>', 'lowest severity that is written', severities))
    .option('--baseline <file>', `file to write: that of the configuration, or ${defaultBaselineFile}`)
    .action((words: string[], options) => found({ command: 'baseline', words, ...options }));
}

const examples = `
Examples:
  promwire                                  check every manifest below this folder
  promwire deploy --fail-on warning         check one folder, and fail on warnings too
  promwire --base origin/main               report what came since this branch left main
  helm template shop charts/shop | promwire -
  promwire targets --verdict down           the targets that would be down, and why
  promwire explain monitoring/etcd          one wire, hop by hop, with its evidence
  promwire config monitoring/k8s            what the operator would generate
  promwire coverage                         what nothing scrapes
  promwire worlds                           what is built, and what is applied together
  promwire baseline                         accept what there is, and report what is new
  promwire init                             a workflow and a configuration for this repository

Exit status: 0 nothing at or above --fail-on, 1 something is, 2 could not run.
`;

/** Options of a command with a result. @param first the word before the paths, with what it means */
function shared(command: Command, first?: readonly [name: string, meaning: string]): Command {
  return sharedInput(command, first)
    .option('--output <file>', 'write the result to a file instead of standard output')
    .option('--no-color', 'write without colours');
}

/** Options about what is read. */
function sharedInput(command: Command, first?: readonly [name: string, meaning: string]): Command {
  if (first !== undefined) command.argument(`<${first[0]}>`, first[1]);
  return command
    .usage(`${first === undefined ? '' : `${first[0]} `}[PATH...] [options]`)
    .argument('[PATH...]', 'files, folders or globs; "-" reads standard input; none means this folder')
    .helpOption('-h, --help', 'print this help')
    .option('--config-file <file>', 'configuration to read instead of promwire.yaml')
    .option(
      '--exclude <glob>',
      'files to leave out; may be given more than once',
      (glob, all: string[] = []) => [...all, glob],
    )
    .addOption(versionOption('operator-version', 'of the Prometheus Operator, instead of what the files say'))
    .addOption(versionOption('prometheus-version', 'of every Prometheus, instead of what the files say'))
    .addOption(versionOption('kubernetes-version', 'of the cluster, instead of the newest known'))
    .addOption(choice('--schema <kinds>', 'kinds to hold against their schema', schemaUses))
    .option(
      '--schema-location <path>',
      'folder or https URL of own schemas, or path with variables as kubeconform has them; may be given more than once',
      (path, all: string[] = []) => [...all, path],
    );
}

function choice(flags: string, description: string, words: readonly string[]): Option {
  return new Option(flags, `${description}: ${words.join(', ')}`).argParser((word: string) => {
    if (words.includes(word)) return word;
    const name = flags.split(' ', 1)[0];
    throw new UsageFault(`${name} is "${word}", but must be one of ${words.join(', ')}${offer(word, words)}`);
  });
}

function versionOption(name: VersionName, meaning: string): Option {
  return new Option(`--${name} <version>`, `version ${meaning}`).argParser((text: string) => {
    const fault = versionFault(name, text);
    if (fault !== undefined) throw new UsageFault(`--${name} ${fault}`);
    return parseVersion(text);
  });
}

/** Puts the command in front of the options, since commander lets none precede a command of its default's siblings. */
function commandFirst(argv: readonly string[], program: Command): string[] {
  const valued = program.commands.flatMap(({ options }) => options.filter(({ required }) => required));
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? '';
    if (word === '--') break;
    if (valued.some(({ long }) => long === word)) i += 1;
    else if (program.commands.some((command) => command.name() === word)) {
      return [word, ...argv.slice(0, i), ...argv.slice(i + 1)];
    } else if (word === '-' || !word.startsWith('-')) break;
  }
  return [...argv];
}
