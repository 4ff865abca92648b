#!/usr/bin/env node
// Terminal entry. Nothing is imported before it is known to be needed: the version costs no more than starting Node.
import { version } from './util/version.generated.js';

const argv = process.argv.slice(2);
if (argv.length === 1 && argv[0] === '--version') {
  process.stdout.write(`${version}\n`);
} else {
  // Code that runs for a second seldom earns back what optimising it costs: wait longer before doing so. Later versions of
  // Node weigh that better by themselves and do not know the flag.
  const { setFlagsFromString } = await import('node:v8');
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=1000000');
  setFlagsFromString('--liftoff-only'); // the same for kubeconform; and Node would not end before that is optimised
  const { main } = await import('./cli/main.js');
  await main(argv);
}
