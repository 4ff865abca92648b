import type { Config } from '../config/config.js';
import type { Objects } from '../model/objects.js';
/**
 * Adds what charts make to the objects that install them, and to `plain` what those make that the configuration names; a scan
 * without such a chart does not even load what tells.
 */
export declare function addCharts(plain: Objects, built: readonly Objects[], { assume: { namespace }, charts }: Pick<Config, 'assume' | 'charts'>): Promise<void>;
