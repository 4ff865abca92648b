import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/config.js';
import { scan } from '../../src/engine/scan.js';
import { mend } from '../../src/fix/mend.js';
import { memoryHost } from '../../src/host/memory-host.js';
import { patchOf } from '../../src/report/patch.js';
import { defaultOptions } from '../../src/report/reporter.js';
import { type ReportFormat, reporters } from '../../src/report/reporters.js';

/** `hunter2` and 54321 stand for what must not be seen. */
const secrets = {
  'values of other types': 'stringData:\n  token: [hunter2]\n  pin: 54321\n',
  'a misspelt key': 'stringdata:\n  user: hunter2\n',
  'a misspelt key before its value': 'stringdata: {user: hunter2}\n',
  'a value on the wrong level': 'user: hunter2\n',
  'plain text under data': 'data:\n  user: hunter2!\n',
  'a text in place of data': 'data: hunter2!\n',
};

const scanOf = (text: string) => scan({ host: memoryHost({ 'secret.yaml': text }), config: defaultConfig });

describe.each(Object.entries(secrets))('a Secret with %s', (_, fields) => {
  const text = `apiVersion: v1\nkind: Secret\nmetadata: {name: web, namespace: shop}\n${fields}`;

  test.each(Object.keys(reporters) as ReportFormat[])('shows none of them as %s', async (format) => {
    const report = await scanOf(text);
    expect(report.findings).not.toEqual([]);
    expect(reporters[format](report, defaultOptions)).not.toMatch(/hunter2|54321/);
  });

  test('shows none of them as a patch', async () => {
    const { findings, textOf } = await scanOf(text);
    expect(patchOf(mend(findings, textOf))).not.toMatch(/hunter2|54321/);
  });
});
