import type { Config } from '../../config/config.js';
import { type ConfigOptions, loadConfig } from '../../config/load-config.js';
import type { Base, NoBase } from '../../host/base.js';
import type { Rule } from '../../rules/define-rule.js';
import { rules as allRules } from '../../rules/rules.js';
import type { Report } from '../report.js';
import { scan } from '../scan.js';
import { compare } from './compare.js';

/**
 * Narrows a report to what is new since `base`, by scanning the files of the base as well. Where there is no base the report stays
 * what it is, and says why. `config` and `options` are those of the report; silencing is judged by the configuration of each
 * side, so that an ignore or an entry of a baseline that the change removes brings its finding back.
 */
export async function scanChange(
  report: Report,
  base: Base | NoBase,
  config: Config,
  options: ConfigOptions,
  rules: readonly Rule[] = allRules,
): Promise<Report> {
  if ('unavailable' in base) return { ...report, change: { unavailable: base.unavailable } };
  const ids = allRules.map(({ id }) => id);
  const loaded = loadConfig(base.host, options, ids);
  const silencing = 'config' in loaded ? silencingOf(loaded.config) : {};
  const before = await scan({ host: base.host, config: { ...config, ...silencing }, rules });
  return compare(report, before, base);
}

function silencingOf({ ignore, baseline }: Config): Partial<Config> {
  return { ignore, ...(baseline === undefined ? {} : { baseline }) };
}
