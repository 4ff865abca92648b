import { title } from '../../model/object.js';
import type { Prometheus } from '../../model/prometheus.js';
import { isSymbolic } from '../../source/template.js';
import type { Version } from '../../util/version-number.js';
import { isAtLeast } from '../../util/version-number.js';
import { isValidLabelName } from '../relabel/labels.js';
import { namesTaken } from '../relabel/relabel-config.js';
import type { ConfigurationFault } from './configuration-fault.js';

/**
 * A field of the Prometheus that the operator writes down as it is and Prometheus refuses: a written empty text, since an
 * absent one is filled in by the CRD; schemes that contradict each other; an external label whose name it does not take.
 * Upstream: `appendScrapeIntervals`, `appendEvaluationInterval` and `buildExternalLabels` in the operator's promcfg.go.
 */
export function ownPoison(prometheus: Prometheus, running: Version): ConfigurationFault | undefined {
  return emptyInterval(prometheus) ?? schemes(prometheus, running) ?? labelName(prometheus, running);
}

function emptyInterval(prometheus: Prometheus): ConfigurationFault | undefined {
  const field = (['scrapeInterval', 'evaluationInterval'] as const).find(
    (name) => prometheus.spec[name] === '',
  );
  if (field === undefined) return undefined;
  return {
    reason: 'empty duration string',
    found: `the ${field} of ${title(prometheus)} is an empty text`,
    help: `leave ${field} out, which means 30s, or write a duration`,
    at: prometheus.key('spec', field),
    related: [],
  };
}

/** Told by each job that does not have schemes of its own. Upstream: `ScrapeConfig.Validate` in Prometheus' config/config.go. */
function schemes(prometheus: Prometheus, running: Version): ConfigurationFault | undefined {
  const { nameValidationScheme, nameEscapingScheme } = prometheus.spec.nameSchemes;
  if (nameValidationScheme !== 'Legacy' || nameEscapingScheme !== 'AllowUTF8') return undefined;
  if (!isAtLeast(running, 3, 4)) return undefined;
  return {
    reason: 'utf8 metric names requested but validation scheme is not set to UTF8',
    found: `${title(prometheus)} asks for names of any characters by nameEscapingScheme, and takes none but the old by nameValidationScheme`,
    help: 'leave nameEscapingScheme out, which then means Underscores, or nameValidationScheme',
    at: prometheus.field('spec', 'nameEscapingScheme'),
    related: [{ at: prometheus.field('spec', 'nameValidationScheme'), label: 'the names that are taken' }],
  };
}

function labelName(prometheus: Prometheus, running: Version): ConfigurationFault | undefined {
  const { nameSchemes, externalLabels } = prometheus.spec;
  const names = namesTaken(running, nameSchemes.nameValidationScheme).targets;
  const name = Object.keys(externalLabels).find((one) => !isSymbolic(one) && !isValidLabelName(one, names));
  if (name === undefined) return undefined;
  return {
    reason: `${JSON.stringify(name)} is not a valid label name`,
    found: `the externalLabels of ${title(prometheus)} name "${name}", which its Prometheus does not take as the name of a label`,
    help: 'write letters, digits and underscores, and no digit first',
    at: prometheus.key('spec', 'externalLabels', name),
    related: [],
  };
}
