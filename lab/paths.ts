import { join } from 'node:path';

/** The root of the checkout; the npm script runs there. */
export const root = process.cwd();

/** Everything the laboratory makes and nobody commits. */
export const cache = join(root, '.cache', 'lab');
export const bin = join(cache, 'bin');
export const runs = join(cache, 'run');

/** The modules that pin the programs, one folder for each family. */
export const programModules = join(root, 'lab', 'programs');
/** Test certificates; they protect nothing. */
export const pki = join(root, 'lab', 'pki');
/** The scenarios, each with its recording. */
export const oracle = join(root, '__tests__', 'oracle');
