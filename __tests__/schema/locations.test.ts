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

  test.each([
    [
      'https://x.example/a/{{ .Group }}/{{ .ResourceKind }}.json',
      '0/{{ .Group }}/{{ .ResourceKind }}.json',
      '0/v1/pod.json',
      'https://x.example/a/v1/pod.json',
    ],
    [
      'https://x.example/own',
      '0/',
      '0/master-standalone/pod-v1.json',
      'https://x.example/own/master-standalone/pod-v1.json',
    ],
    [
      'HTTPS://X.example/{{ .Group }}.json',
      '0/{{ .Group }}.json',
      '0/a b.json',
      'https://x.example/a%20b.json',
    ],
    ['https://x.example/a/all.json', '0/all.json', '0/all.json', 'https://x.example/a/all.json'],
  ])('%s', (given, template, path, url) => {
    const { templates, fileAt } = locationsOf([given]);
    expect(templates).toEqual([template]);
    expect(fileAt(path)).toBe(url);
  });

  test('leaves the folder of a URL for nothing', () => {
    const { fileAt } = locationsOf(['https://x.example/a/{{ .ResourceKind }}.json']);
    const tried = [
      '0/../b.json',
      '0/%2e%2e/b.json',
      '0/http:/y.example/b.json',
      '0//y.example/b.json',
      '0/\\\\y.example/b.json',
    ];
    expect(
      tried.map(fileAt).filter((url) => url !== undefined && !url.startsWith('https://x.example/a/')),
    ).toEqual([]);
    expect(fileAt('0/pod?x=1#y.json')).toBe('https://x.example/a/pod%3Fx=1%23y.json');
    expect(fileAt('https://x.example/a/common.json')).toBe('https://x.example/a/common.json');
    expect(fileAt('https://y.example/a/common.json')).toBeUndefined();
  });

  test.each([
    'https://{{ .Group }}/a.json',
    'https://x{{ .Group }}.example/a.json',
    'https://x.example/a.json?b=json',
  ])('takes no %s', (given) => {
    expect(() => folderOf(given)).toThrow(LocationFault);
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
