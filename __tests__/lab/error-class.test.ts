import { expect, test } from 'vitest';
import { errorClass } from '../../lab/error-class.js';

const url = 'https://10.0.0.1:2379/metrics';
const verify = 'tls: failed to verify certificate: x509:';

test.each([
  ['', ''],
  [`Get "${url}": dial tcp 10.0.0.1:2379: connect: connection refused`, 'refused'],
  [`Get "${url}": dial tcp 10.0.0.1:2379: connect: network is unreachable`, 'unreachable'],
  [`Get "${url}": context deadline exceeded`, 'timeout'],
  [`Get "${url}": EOF`, 'eof'],
  [`Get "${url}": http: server gave HTTP response to HTTPS client`, 'http-to-https-client'],
  [`Get "${url}": ${verify} certificate signed by unknown authority`, 'unknown-authority'],
  [`Get "${url}": ${verify} certificate is valid for 10.0.0.2, not 10.0.0.1`, 'san'],
  [`Get "${url}": ${verify} certificate has expired or is not yet valid: current time`, 'expired'],
  [`Get "${url}": remote error: tls: certificate required`, 'tls-ended-by-server'],
  [`Get "${url}": write tcp 10.0.0.1:1->10.0.0.1:2: write: connection reset by peer`, 'tls-ended-by-server'],
  ['server returned HTTP status 401 Unauthorized', 'status 401'],
])('%s', (text, expected) => {
  expect(errorClass(text, url)).toBe(expected);
});

test('a reset of a plain connection is no matter of TLS', () => {
  expect(errorClass('read tcp: connection reset by peer', 'http://10.0.0.1/')).toBe('reset');
});

test('an unknown text is told as it is', () => {
  expect(errorClass(`Get "${url}": something new`, url)).toBe('something new');
});
