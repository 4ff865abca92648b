import type { Command, CommanderError } from 'commander';
import { offer } from '../util/offer.js';
import { UsageFault } from './io.js';

/** `init external`, as it is typed. */
function fullName(command: Command): string {
  const { parent } = command;
  return parent?.parent ? `${parent.name()} ${command.name()}` : command.name();
}

/** What commander could not understand, as one sentence with the nearest name. */
export function usageFault(error: CommanderError, command: Command): UsageFault {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption': {
      const [name = quoted] = quoted.split('=', 1);
      const names = command.options.flatMap(({ long }) => long ?? []);
      return new UsageFault(
        `${fullName(command)} has no option "${name}"${offer(name, [...names, '--help'])}`,
      );
    }
    case 'commander.missingArgument':
      return new UsageFault(
        `${command.name()} needs ${quoted === 'OBJECT' ? 'an object' : 'a Prometheus'}: ${command.name()} NAMESPACE/NAME`,
      );
    case 'commander.optionMissingArgument':
      return new UsageFault(`option "${quoted.split(' ', 1)[0]}" needs a value`);
    default:
      return new UsageFault(error.message.replace(/^error: /, ''));
  }
}
