import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'promwire-depth-'));
const bundle = join(folder, 'read-documents.mjs');

beforeAll(async () => {
  const input = fileURLToPath(new URL('../../src/source/read-documents.ts', import.meta.url));
  const built = await rolldown({ input, platform: 'node', logLevel: 'silent' });
  await built.write({ file: bundle, format: 'esm' });
});

afterAll(() => rmSync(folder, { recursive: true }));

// Composing three such documents aborts a process of Node 20 beyond any catch, so that only a child can show it.
test('several deep documents in one process are left out, and the process lives on', () => {
  const script = join(folder, 'deep.mjs');
  writeFileSync(
    script,
    `import { readManifests } from ${JSON.stringify(pathToFileURL(bundle).href)};
     const limits = { fileSize: 1e9, documents: 20000, depth: 100, aliasNodes: 100000 };
     const head = 'apiVersion: v1\\nkind: Service\\n';
     for (const [open, close] of [['[', ']'], ['{a: ', '}'], ['- ', ''], ['? ', '']])
       for (const depth of [1000, 5000, 20000]) {
         const text = head + 'a:\\n ' + open.repeat(depth) + close.repeat(depth);
         const { notRead, faults } = readManifests({ path: 'a.yaml', text }, { wanted: () => true, limits });
         console.log(notRead.length, faults.length);
       }`,
  );
  const answer = execFileSync(process.execPath, [script], { encoding: 'utf8' });
  expect(answer).toBe('1 0\n'.repeat(12));
});
