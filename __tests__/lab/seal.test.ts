import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { leakOf, readNetwork, requireSeal } from '../../lab/seal.js';
import { startStack } from '../../lab/stack.js';

describe('leakOf', () => {
  test('nothing but lo is sealed', () => {
    expect(leakOf({ interfaces: ['lo'], routes: [] })).toBeUndefined();
  });

  test('another interface leaks', () => {
    expect(leakOf({ interfaces: ['lo', 'eth0'], routes: [] })).toContain('"eth0"');
  });

  test('a route away from lo leaks', () => {
    expect(leakOf({ interfaces: ['lo'], routes: ['eth0 0 0'] })).toContain('1 routes');
  });
});

/** Runs a script of Node in a network namespace of its own; undefined where the machine does not allow one. */
function inNamespace(script: string): string | undefined {
  const { status, stdout } = spawnSync('unshare', ['--net', '--', process.execPath, '-e', script], {
    encoding: 'utf8',
  });
  return status === 0 ? stdout : undefined;
}

const open = process.platform === 'linux' && leakOf(readNetwork()) !== undefined;
const namespaces = inNamespace('') !== undefined;
if (!open) console.warn('seal: this machine has no network to refuse, so the refusal is not shown');
if (!namespaces) console.warn('seal: this machine allows no network namespaces, so the seal is not shown');

describe.runIf(open)('on an open network', () => {
  test('the laboratory refuses to start', async () => {
    expect(() => requireSeal()).toThrow('the network is not sealed');
    await expect(startStack(`${tmpdir()}/promwire-lab-unsealed`)).rejects.toThrow(
      'the network is not sealed',
    );
  });
});

describe.runIf(namespaces)('in a namespace of its own', () => {
  test('there is no way to a public address', () => {
    const dial = `require('net').connect(80, '198.51.100.1').on('connect', () => console.log('connected')).on('error', (e) => console.log(e.code))`;
    expect(inNamespace(dial)?.trim()).toBe('ENETUNREACH');
  });
});
