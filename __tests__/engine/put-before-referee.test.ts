import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { defaultConfig } from '../../src/config/config.js';
import { scan } from '../../src/engine/scan.js';
import { memoryHost } from '../../src/host/memory-host.js';
import { script } from '../../src/schema/kubeconform-thread.generated.js';

/** In the thread: of these manifests one ends it, and another is taken whatever the schema says. */
vi.mock('../../src/schema/kubeconform-thread.generated.js', async (original) => {
  const { script: real } = await original<{ script: string }>();
  const place = /const \{ session, text, options \} = request;/;
  const changed = `let { session, text, options } = request;
    if (text?.includes('ends-the-thread')) process.exit(1);
    if (text?.includes('is-taken')) text = '{"apiVersion":"v1","kind":"Service","metadata":{"name":"a"}}';`;
  return { script: real.replace(place, changed) };
});

const service = (name: string, spec: string, more = '') =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: ${name}, namespace: shop }\nspec: ${spec}\n${more}---\n`;

async function run(text: string) {
  const report = await scan({ host: memoryHost({ 'a.yaml': text }), config: defaultConfig });
  return { ...report, told: report.findings.map(({ rule, message, why }) => ({ rule, message, why })) };
}

test('the script of the tests differs from the real one', () => {
  expect(script).toContain('ends-the-thread');
  expect(script).toContain('is-taken');
});

describe('what the recorded schemas refuse', () => {
  test('has the words of kubeconform beside those of the API server', async () => {
    const { told, notRead } = await run(service('a', '{ extra: 1, type: 7, ports: [{ name: x }] }'));
    expect(told.map(({ why }) => /\(kubeconform: `(.*?)`\)/.exec(why)?.[1])).toEqual([
      "additional properties 'extra' not allowed",
      'got number, want null or string',
      "missing property 'port'",
    ]);
    expect(notRead).toEqual([]);
  });

  test('is not refused when kubeconform takes it', async () => {
    const { told } = await run(`${service('is-taken', '{ porst: 1 }')}${service('b', '{ porst: 1 }')}`);
    expect(told.map(({ message }) => message)).toEqual([
      'Service shop/b has a field "porst" under spec that its kind does not have (nearest: "ports")',
    ]);
  });

  test('stays refused where kubeconform fails over it, which is said, and the others are judged by both', async () => {
    const { told, notRead } = await run(
      ['a', 'ends-the-thread', 'c'].map((name) => service(name, '{ porst: 1 }')).join(''),
    );
    expect(told.map(({ why }) => why.includes('kubeconform'))).toEqual([true, false, true]);
    expect(notRead).toEqual([
      { file: 'a.yaml', reason: 'Service shop/ends-the-thread is judged without kubeconform, which ended' },
    ]);
  });

  test('of a Secret is told without its values', async () => {
    const { told } = await run(
      'apiVersion: v1\nkind: Secret\nmetadata: { name: a }\nimmutable: hunter2\ndata: { key: 7 }\n',
    );
    expect(JSON.stringify(told)).not.toContain('hunter2');
  });

  test('is asked about in any number of scans at a time', async () => {
    const all = await Promise.all(['a', 'b', 'c', 'd'].map((name) => run(service(name, '{ porst: 1 }'))));
    expect(all.map(({ told }) => told.map(({ message }) => message.slice(0, 14)))).toEqual(
      ['a', 'b', 'c', 'd'].map((name) => [`Service shop/${name}`]),
    );
    expect(all.every(({ told }) => told[0]?.why.includes('kubeconform'))).toBe(true);
  });
});

test('nothing of kubeconform is imported before something is refused', () => {
  const text = readFileSync('src/engine/put-before-referee.ts', 'utf8');
  expect(text).toMatch(/await import\('\.\.\/schema\/recorded-referee\.js'\)/);
  expect(text).not.toMatch(/^import (?!type)[^;]*(recorded-referee|kubeconform)/m);
});
