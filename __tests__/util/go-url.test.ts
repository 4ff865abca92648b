import { expect, test } from 'vitest';
import { urlFault } from '../../src/util/go-url.js';

/** Each as Go 1.26 answers `url.Parse`. */
test.each([
  ['http://proxy.example:3128', undefined],
  ['http://[fd00::9]:80/list?of=all', undefined],
  ['http://user:pass@host/', undefined],
  ['/relative/path', undefined],
  ['opaque:text', undefined],
  ['http://a b', 'invalid character " " in host name'],
  ['http://${host}', 'invalid character "{" in host name'],
  ['http://[::1', "missing ']' in host"],
  ['http://a[::1]', 'invalid IP-literal'],
  ['http://host:port/', 'invalid port ":port" after host'],
  ['http://::1/', 'invalid port "::1" after host'],
  ['http://u ser@host', 'net/url: invalid userinfo'],
  ['http://%zz/', 'invalid URL escape "%zz"'],
  ['://host', 'missing protocol scheme'],
  ['1a:b', 'first path segment in URL cannot contain colon'],
  ['http://a\tb', 'net/url: invalid control character in URL'],
])('%j: %j', (text, fault) => {
  expect(urlFault(text)).toBe(fault);
});
