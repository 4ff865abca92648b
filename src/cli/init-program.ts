import type { Command } from 'commander';

/** What the words of `promwire init` ask for. */
export interface InitInvocation {
  readonly command: 'init';
  readonly dryRun?: true;
  readonly force?: true;
}

/** Adds the commands that write files for a repository. */
export function addInit(program: Command, found: (invocation: InitInvocation) => void): void {
  program
    .command('init')
    .usage('[options]')
    .description('write a workflow and a commented configuration for this repository')
    .helpOption('-h, --help', 'print this help')
    .option('--dry-run', 'print what would be written and write nothing')
    .option('--force', 'write files anew that are already there')
    .action((options) => found({ command: 'init', ...options }));
}
