import { isPlaceholder } from '../util/placeholder.js';

/*
 * What the API server says against a name, in its words; undefined for a name that it takes, and for text that something
 * fills in before. Upstream: k8s.io/apimachinery pkg/util/validation/validation.go.
 */

const label = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
const subdomain = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;

/** Upstream: `IsDNS1123Label`. */
export function labelFault(text: string): string | undefined {
  if (isFilledIn(text)) return undefined;
  if (text.includes('.')) return 'must not contain dots';
  if (text.length > 63) return 'must be no more than 63 bytes';
  if (label.test(text)) return undefined;
  return "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character";
}

/** Upstream: `IsDNS1123Subdomain`. */
export function subdomainFault(text: string): string | undefined {
  if (isFilledIn(text)) return undefined;
  if (text.length > 253) return 'must be no more than 253 bytes';
  if (subdomain.test(text)) return undefined;
  return "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character";
}

/** Upstream: `IsValidPortName`, for the ports of containers and a `targetPort`. */
export function portNameFault(text: string): string | undefined {
  if (isFilledIn(text)) return undefined;
  if (text.length > 15) return 'must be no more than 15 characters';
  if (!/^[-a-z0-9]+$/.test(text))
    return "must contain only alphanumeric characters (a-z, 0-9), and hyphens ('-')";
  if (!/[a-z]/.test(text)) return 'must contain at least one letter (a-z)';
  if (text.includes('--')) return 'must not contain consecutive hyphens';
  return /^-|-$/.test(text) ? 'must not begin or end with a hyphen' : undefined;
}

/** Upstream: `IsValidPortNum`. */
export function portNumberFault(port: number): string | undefined {
  return Number.isInteger(port) && port >= 1 && port <= 65535
    ? undefined
    : 'must be between 1 and 65535, inclusive';
}

/** A word in capitals stands for something, as in `SYSNAME-mgmt`. */
function isFilledIn(text: string): boolean {
  return isPlaceholder(text) || /[A-Z]{2}/.test(text);
}
