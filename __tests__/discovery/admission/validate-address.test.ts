import { describe, expect, test } from 'vitest';
import { addressFault } from '../../../src/discovery/admission/validate-address.js';

const notAnAddress = 'must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)';
const loopback = 'may not be in the loopback range (127.0.0.0/8, ::1/128)';
const linkLocal = 'may not be in the link-local range (169.254.0.0/16, fe80::/10)';
const multicast = 'may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)';

describe('what the API server refuses in Endpoints, whatever its version', () => {
  test.each([
    ['127.0.0.1', loopback],
    ['127.255.255.254', loopback],
    ['::1', loopback],
    ['0:0:0:0:0:0:0:1', loopback],
    ['::ffff:127.0.0.1', loopback],
    ['169.254.169.254', linkLocal],
    ['fe80::1', linkLocal],
    ['febf::1', linkLocal],
    ['224.0.0.5', multicast],
    ['ff02::1', multicast],
    ['0.0.0.0', 'may not be unspecified (0.0.0.0)'],
    ['::', 'may not be unspecified (::)'],
    ['etcd-master', notAnAddress],
    ['10.0.0', notAnAddress],
    ['10.0.0.256', notAnAddress],
    ['10.0.0.1:2379', notAnAddress],
    ['10.0.0.0/24', notAnAddress],
    ['fe80::1%eth0', notAnAddress],
    ['2001:db8:::1', notAnAddress],
  ])('%s', (address, words) => {
    expect(addressFault(address, undefined)).toEqual({ words, since: 0 });
  });
});

test.each([
  ['010.0.0.1', 'must not have leading 0s'],
  ['10.0.0.00', 'must not have leading 0s'],
  ['::ffff:10.0.0.1', 'must not be an IPv4-mapped IPv6 address'],
])('newer API servers refuse %s', (address, words) => {
  expect(addressFault(address, undefined)).toEqual({ words, since: 36 });
});

test.each([
  '10.0.0.1',
  '126.255.255.255',
  '128.0.0.1',
  '224.0.1.1',
  '239.1.1.1',
  '255.255.255.255',
  '2001:db8::1',
  'fec0::1',
  'ff05::1',
])('%s is taken', (address) => {
  expect(addressFault(address, undefined)).toBeUndefined();
});

describe('an EndpointSlice', () => {
  test.each([
    ['10.0.0.1', 'IPv6', 'must be an IPv6 address'],
    ['2001:db8::1', 'IPv4', 'must be an IPv4 address'],
    ['etcd.example.com', 'IPv4', notAnAddress],
    ['localhost', 'FQDN', 'should be a domain with at least two segments separated by dots'],
  ] as const)('refuses %s as %s', (address, type, words) => {
    expect(addressFault(address, type)).toEqual({ words, since: 0 });
  });

  test.each([
    ['10.0.0.1', 'IPv4'],
    ['2001:db8::1', 'IPv6'],
    ['etcd.example.com', 'FQDN'],
    ['etcd.example.com.', 'FQDN'],
  ] as const)('takes %s as %s', (address, type) => {
    expect(addressFault(address, type)).toBeUndefined();
  });
});
