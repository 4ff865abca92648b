#!/usr/bin/env node
// Terminal entry. Nothing is imported before it is known to be needed: the version costs no more than starting Node.
import { version } from './util/version.generated.js';

const argv = process.argv.slice(2);
if (argv.length === 1 && argv[0] === '--version') {
  process.stdout.write(`${version}\n`);
} else {
  const { main } = await import('./cli/main.js');
  await main(argv);
}
