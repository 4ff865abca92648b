import type { Operation } from '../mutation.js';
import { addresses } from './addresses.js';
import { levels } from './levels.js';
import { monitors } from './monitors.js';
import { rights } from './rights.js';
import { selection } from './selection.js';
import { spelling } from './spelling.js';
import { values } from './values.js';

/** The faults that authors of manifests make, in the order in which they take turns. */
export const authors: readonly Operation[] = [
  ...spelling,
  ...levels,
  ...selection,
  ...monitors,
  ...addresses,
  ...rights,
  ...values,
];
