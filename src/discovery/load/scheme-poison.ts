import type { ConfigurationResource } from '../../model/monitor.js';
import type { Prometheus } from '../../model/prometheus.js';
import { isAtLeast, type Version } from '../../util/version-number.js';
import type { Poison } from './poison.js';

/** The scheme of a job's names: its own, which a ScrapeConfig alone has, else that of the Prometheus. */
export function validationScheme(
  prometheus: Prometheus | undefined,
  monitor: ConfigurationResource,
): string | undefined {
  const own = monitor.kind === 'ScrapeConfig' ? monitor.spec.nameSchemes.nameValidationScheme : undefined;
  return own ?? prometheus?.spec.nameSchemes.nameValidationScheme;
}

/**
 * Names of any characters that are asked for and not taken. Until 3.7 a ScrapeConfig that takes the old ones alone asks as the
 * Prometheus does. What the Prometheus says itself is told of it, not of each job.
 * Upstream: `ScrapeConfig.Validate` in Prometheus' config/config.go.
 */
export function schemePoison(
  running: Version,
  prometheus: Prometheus | undefined,
  monitor: ConfigurationResource,
): Poison | undefined {
  if (monitor.kind !== 'ScrapeConfig' || !isAtLeast(running, 3, 4)) return undefined;
  const own = monitor.spec.nameSchemes;
  if (own.nameValidationScheme === undefined && own.nameEscapingScheme === undefined) return undefined;
  if (validationScheme(prometheus, monitor) !== 'Legacy') return undefined;
  if (escapingScheme(running, prometheus, own) !== 'AllowUTF8') return undefined;
  const field = own.nameEscapingScheme === undefined ? 'nameValidationScheme' : 'nameEscapingScheme';
  return {
    message: 'utf8 metric names requested but validation scheme is not set to UTF8',
    found: `asks for names of any characters${field === 'nameEscapingScheme' ? '' : ', as the Prometheus does'}, and takes none but the old`,
    help:
      field === 'nameEscapingScheme'
        ? 'leave nameEscapingScheme out, or write Underscores'
        : 'write "nameEscapingScheme: Underscores" beside it',
    at: monitor.field('spec', field),
    related: [],
  };
}

/** Where nothing is written it follows from the names that are taken. */
function escapingScheme(
  running: Version,
  prometheus: Prometheus | undefined,
  own: { readonly nameValidationScheme: string | undefined; readonly nameEscapingScheme: string | undefined },
): string | undefined {
  if (own.nameEscapingScheme !== undefined) return own.nameEscapingScheme;
  const byNames = (scheme: string | undefined) => (scheme === 'Legacy' ? 'Underscores' : 'AllowUTF8');
  if (own.nameValidationScheme !== undefined && isAtLeast(running, 3, 7))
    return byNames(own.nameValidationScheme);
  const ofAll = prometheus?.spec.nameSchemes;
  return ofAll?.nameEscapingScheme ?? byNames(ofAll?.nameValidationScheme);
}
