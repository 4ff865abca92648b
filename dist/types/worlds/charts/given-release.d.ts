import type { GivenChart } from '../../config/config.js';
import type { Release } from './release.js';
/** A release that the configuration names. What nobody wrote stands at the beginning of its values. */
export declare function givenRelease({ chart, version, release, namespace, values }: GivenChart, index: number): Release;
