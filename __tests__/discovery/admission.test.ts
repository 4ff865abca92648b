import { describe, expect, test } from 'vitest';
import { labelFault, portNameFault, portNumberFault, subdomainFault } from '../../src/model/api-names.js';

describe('names that the API server takes and refuses', () => {
  test.each<[string, string | undefined]>([
    ['web', undefined],
    ['9p', undefined],
    ['w'.repeat(63), undefined],
    ['w'.repeat(64), 'must be no more than 63 bytes'],
    ['web.v1', 'must not contain dots'],
    ['${NAME}', undefined],
    ['SYSNAME-mgmt', undefined],
  ])('label %j: %s', (text, fault) => {
    expect(labelFault(text)).toBe(fault);
  });

  test.each(['Web', 'web-', '-web', 'we_b'])('label %j is refused', (text) => {
    expect(labelFault(text)).toMatch(/^a lowercase RFC 1123 label/);
  });

  test('a subdomain has dots and no underscore', () => {
    expect(subdomainFault('web.v1')).toBeUndefined();
    expect(subdomainFault('we_b')).toMatch(/^a lowercase RFC 1123 subdomain/);
    expect(subdomainFault('web..v1')).toMatch(/^a lowercase RFC 1123 subdomain/);
  });

  test.each<[string, string | undefined]>([
    ['http', undefined],
    ['a'.repeat(15), undefined],
    ['a'.repeat(16), 'must be no more than 15 characters'],
    ['9100', 'must contain at least one letter (a-z)'],
    ['9100a', undefined],
    ['Http', "must contain only alphanumeric characters (a-z, 0-9), and hyphens ('-')"],
    ['a--b', 'must not contain consecutive hyphens'],
    ['-a', 'must not begin or end with a hyphen'],
  ])('port name %j: %s', (text, fault) => {
    expect(portNameFault(text)).toBe(fault);
  });

  test.each<[number, boolean]>([
    [1, true],
    [65535, true],
    [0, false],
    [65536, false],
    [1.5, false],
  ])('port %d is taken: %s', (port, taken) => {
    expect(portNumberFault(port) === undefined).toBe(taken);
  });
});
