import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { memoryHost } from '../../src/host/memory-host.js';

const monitor = (name: string, port: string) => `apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: ${name}, namespace: shop }
spec:
  selector: { matchLabels: { app: ${name} } }
  endpoints: [{ port: ${port} }]
---
apiVersion: v1
kind: Service
metadata: { name: ${name}, namespace: shop, labels: { app: ${name} } }
spec: { selector: { app: ${name} }, ports: [{ name: web, port: 80 }] }
`;

/** A folder in memory that keeps what is written. */
function folder(files: Record<string, string>) {
  return async (...argv: string[]) => {
    let [out, err] = ['', ''];
    const status = await run(argv, {
      host: memoryHost(files),
      baseAt: async () => ({ unavailable: 'these files lie in memory' }),
      stdout: async (text) => {
        out += text;
      },
      stderr: async (text) => {
        err += text;
      },
      stdin: async () => '',
      writeFile: (path, text) => {
        if (path.startsWith('/nowhere/')) return 'no permission to write it';
        files[path] = text;
        return undefined;
      },
      isTTY: false,
    });
    return { status, out, err };
  };
}

const known = ['--baseline', 'promwire-baseline.json'];

describe('promwire baseline', () => {
  test('accepts what there is, tells what is new, and shrinks when something is mended', async () => {
    const files: Record<string, string> = {
      'cart.yaml': monitor('cart', 'metrics'),
      'pay.yaml': monitor('pay', 'web'),
    };
    const promwire = folder(files);
    expect(await promwire()).toMatchObject({ status: 1 });
    expect(await promwire('baseline')).toEqual({
      status: 0,
      out: '',
      err:
        'promwire: wrote 1 finding to promwire-baseline.json\n' +
        'promwire: they are left out with --baseline promwire-baseline.json, or "baseline: promwire-baseline.json" in promwire.yaml\n',
    });

    const accepted = await promwire(...known);
    expect(accepted.status).toBe(0);
    expect(accepted.out).toContain('1 suppressed');

    files['pay.yaml'] = monitor('pay', 'metrics');
    const worse = await promwire(...known);
    expect(worse.status).toBe(1);
    expect(worse.out.match(/^error\[/gm)).toHaveLength(1);
    expect(worse.out).toContain('ServiceMonitor shop/pay');

    files['cart.yaml'] = monitor('cart', 'web');
    const mended = await promwire(...known, '--min-severity', 'notice');
    expect(mended.out).toContain('notice[baseline-unused]');
    expect(await promwire('baseline', ...known)).toMatchObject({
      status: 0,
      err: 'promwire: wrote 1 finding to promwire-baseline.json (1 new, 1 gone)\n',
    });
    expect(await promwire('baseline', ...known)).toMatchObject({
      err: 'promwire: wrote 1 finding to promwire-baseline.json, as before\n',
    });
    expect((await promwire(...known)).out).not.toContain('baseline-unused');
  });

  test('writes a line for each finding, with what people look for', async () => {
    const files: Record<string, string> = { 'cart.yaml': monitor('cart', 'metrics') };
    await folder(files)('baseline', '--baseline', 'ci/known.json');
    expect(files['ci/known.json']).toMatch(
      /^{\n {2}"version": 1,\n {2}"findings": \[\n {4}{"rule":"endpoint-port-unknown","object":"ServiceMonitor shop\/cart","file":"cart.yaml","fingerprint":"[0-9a-f]{32}"}\n {2}\]\n}\n$/,
    );
  });

  test('writes the file that the configuration names', async () => {
    const files: Record<string, string> = { 'promwire.yaml': 'baseline: known.json\n' };
    const promwire = folder(files);
    expect(await promwire('baseline')).toMatchObject({
      status: 0,
      err: 'promwire: wrote 0 findings to known.json\n',
    });
    expect(await promwire()).toMatchObject({ status: 0 });
  });

  test('a baseline is no manifest', async () => {
    const files: Record<string, string> = { 'cart.yaml': monitor('cart', 'metrics') };
    const promwire = folder(files);
    await promwire('baseline');
    expect((await promwire(...known)).out).not.toContain('not read:');
  });

  test.each([
    [
      ['baseline', '--baseline', '/nowhere/a.json'],
      'cannot write "/nowhere/a.json": no permission to write it',
    ],
    [['--baseline', 'missing.json'], 'missing.json: the baseline cannot be read: no such file'],
    [['baseline', '--fail-on', 'error'], 'baseline has no option "--fail-on"'],
    [['basline'], 'no such file, folder or command: "basline" (nearest: "baseline")'],
  ])('%j cannot run', async (argv, sentence) => {
    expect(await folder({})(...argv)).toEqual({ status: 2, out: '', err: `promwire: ${sentence}\n` });
  });
});
