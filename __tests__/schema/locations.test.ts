import { describe, expect, test } from 'vitest';
import { folderOf, LocationFault, locationsOf, schemaIn } from '../../src/schema/locations.js';

describe('locationsOf', () => {
  test.each([
    ['schemas', '0/', '0/a/b.json', 'schemas/a/b.json'],
    ['./schemas/', '0/', '0/b.json', './schemas/b.json'],
    ['../own/{{ .ResourceKind }}.json', '0/{{ .ResourceKind }}.json', '0/pod.json', '../own/pod.json'],
    ['/own/x-{{ .Group }}.json', '0/x-{{ .Group }}.json', '0/x-v1.json', '/own/x-v1.json'],
    ['{{ .ResourceKind }}.json', '0/{{ .ResourceKind }}.json', '0/pod.json', 'pod.json'],
    ['own/all.json', '0/all.json', '0/all.json', 'own/all.json'],
  ])('%s', (given, template, path, file) => {
    const { templates, fileAt } = locationsOf([given]);
    expect(templates).toEqual([template]);
    expect(fileAt(path)).toBe(file);
  });

  test('finds nothing outside of the locations', () => {
    const { fileAt } = locationsOf(['a', 'b']);
    expect(['1/x.json', '2/x.json', 'x.json', 'etc/passwd', 'https://x/0/x.json'].map(fileAt)).toEqual([
      'b/x.json',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('takes no URL', () => {
    expect(() => folderOf('HTTPS://x/{{ .Group }}.json')).toThrow(LocationFault);
  });
});

describe('schemaIn', () => {
  test('passes over a file that is not there, and over no other fault', () => {
    expect(schemaIn('a.json', { unreadable: 'no such file' })).toBeUndefined();
    expect(() => schemaIn('a.json', { unreadable: 'not UTF-8 text' })).toThrow(
      new LocationFault('the schema a.json cannot be read: not UTF-8 text'),
    );
  });
});
