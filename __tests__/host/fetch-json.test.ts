import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addressFault, cacheFolder, fetchJson, fetchLimits } from '../../src/host/fetch-json.js';

let server: Server;
let folder: string;
let root: string;
let answer: RequestListener;
const asked: string[] = [];
const headers: string[] = [];

beforeEach(async () => {
  asked.length = 0;
  headers.length = 0;
  folder = mkdtempSync(join(tmpdir(), 'promwire-fetch-'));
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    headers.push(...Object.keys(request.headers));
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on TCP
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  rmSync(folder, { recursive: true });
});

const saying = (status: number, text = '', more: Readonly<Record<string, string>> = {}): RequestListener => {
  return (_, response) => response.writeHead(status, more).end(text);
};

describe('what a server says', () => {
  test.each<[string, RequestListener, unknown]>([
    ['JSON', saying(200, '{"a":1}'), { text: '{"a":1}' }],
    ['nothing there', saying(404, 'no'), { absent: true }],
    ['gone', saying(410), { absent: true }],
    ['a failure', saying(500, '{}'), { failed: 'the server answers 500' }],
    ['forbidden', saying(403), { failed: 'the server answers 403' }],
    ['a page', saying(200, '<html>'), { failed: 'it is no JSON' }],
    ['too much', saying(200, `"${'x'.repeat(fetchLimits.bytes)}"`), { failed: 'it is larger than 10 MiB' }],
    ['a circle', saying(302, '', { location: '/again' }), { failed: 'it leads on more than 5 times' }],
    [
      'somewhere unencrypted',
      saying(302, '', { location: 'http://schemas.example/a.json' }),
      { failed: 'it leads to http://schemas.example/a.json, and promwire asks https only' },
    ],
    ['no place', saying(301, '', { location: 'http://[' }), { failed: 'it leads to what is no URL' }],
    [
      'a file',
      saying(301, '', { location: 'file:///etc/passwd' }),
      { failed: 'it leads to file:///etc/passwd, and promwire asks https only' },
    ],
    ['nothing, and hangs up', (request) => request.socket.destroy(), { failed: 'other side closed' }],
  ])('%s', async (_, listener, want) => {
    answer = listener;
    expect(await fetchJson(`${root}/a.json`, folder)).toEqual(want);
    expect(headers.filter((name) => ['cookie', 'authorization'].includes(name))).toEqual([]);
  });

  test('at another place', async () => {
    answer = ({ url }, response) =>
      url === '/a.json'
        ? response.writeHead(307, { location: 'b/c.json' }).end()
        : response.writeHead(200).end('[]');
    expect(await fetchJson(`${root}/a.json`, folder)).toEqual({ text: '[]' });
    expect(asked).toEqual(['/a.json', '/b/c.json']);
  });

  test('is not waited for without end, neither for its first byte nor for its last', async () => {
    const limits = { ...fetchLimits, patience: 200 };
    answer = () => undefined;
    expect(await fetchJson(`${root}/a.json`, folder, limits)).toEqual({
      failed: 'there is no answer within 0.2 s',
    });
    answer = (_, response) => response.writeHead(200).write('{');
    expect(await fetchJson(`${root}/a.json`, folder, limits)).toEqual({
      failed: 'there is no answer within 0.2 s',
    });
  });

  test('without a server', async () => {
    expect(await fetchJson('http://127.0.0.1:1/a.json', folder)).toEqual({
      failed: expect.stringMatching(/ECONNREFUSED|bad port/),
    });
  });
});

describe('what was fetched', () => {
  test('is kept, and asked for again when it is old or spoiled', async () => {
    answer = saying(200, '{}');
    const fetchIt = () => fetchJson(`${root}/a.json`, folder);
    await fetchIt();
    expect(await fetchIt()).toEqual({ text: '{}' });
    expect(asked).toHaveLength(1);
    const [file = ''] = readdirSync(folder);
    expect(readdirSync(folder)).toHaveLength(1);
    writeFileSync(join(folder, file), '{ spoiled');
    expect(await fetchIt()).toEqual({ text: '{}' });
    expect(asked).toHaveLength(2);
    const old = new Date(Date.now() - fetchLimits.fresh - 60_000);
    utimesSync(join(folder, file), old, old);
    await fetchIt();
    expect(asked).toHaveLength(3);
  });

  test('is not kept when it is a fault, and not missed where nothing can be kept', async () => {
    answer = saying(500);
    await fetchJson(`${root}/a.json`, folder);
    answer = saying(404);
    await fetchJson(`${root}/a.json`, folder);
    expect(readdirSync(folder)).toEqual([]);
    answer = saying(200, '{}');
    writeFileSync(join(folder, 'file'), '');
    expect(await fetchJson(`${root}/a.json`, join(folder, 'file', 'below'))).toEqual({ text: '{}' });
  });

  test('lies below the first folder that the environment names', () => {
    const below = (env: Readonly<Record<string, string>>) => cacheFolder((name) => env[name]);
    expect(below({ RUNNER_TEMP: '/job', XDG_CACHE_HOME: '/home/me/cache' })).toBe(
      join('/job', 'promwire', 'schemas'),
    );
    expect(below({ RUNNER_TEMP: '', XDG_CACHE_HOME: '/home/me/cache' })).toBe(
      join('/home/me/cache', 'promwire', 'schemas'),
    );
    expect(below({})).toMatch(/promwire.schemas$/);
  });
});

test.each([
  ['https://schemas.example/a.json', undefined],
  ['http://localhost:80/a.json', undefined],
  ['http://[::1]/a.json', undefined],
  ['http://localhost.example/a.json', 'promwire asks https only'],
  ['ftp://schemas.example/a.json', 'promwire asks https only'],
  ['https://me:secret@schemas.example/a.json', 'promwire sends no names or passwords'],
  ['https://', 'that is no URL'],
])('of %s', (url, want) => {
  expect(addressFault(url)).toBe(want);
});
