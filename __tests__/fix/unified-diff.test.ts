import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unifiedDiff } from '../../src/fix/unified-diff.js';

test('shows three lines around a change', () => {
  const before = 'a\nb\nc\nd\ne\nf\ng\nh\ni\n';
  const after = before.replace('e', 'E');
  expect(unifiedDiff('x.yaml', before, after)).toBe(
    '--- a/x.yaml\n+++ b/x.yaml\n@@ -2,7 +2,7 @@\n b\n c\n d\n-e\n+E\n f\n g\n h\n',
  );
});

test('nothing changed gives nothing', () => {
  expect(unifiedDiff('x.yaml', 'a\n', 'a\n')).toBe('');
});

test('git makes of the old text and the patch the new text', () => {
  const line = fc.constantFrom('a', 'b', 'kind: Service', '', '  - x');
  const text = fc
    .tuple(fc.array(line, { maxLength: 12 }), fc.boolean())
    .map(([lines, ends]) => lines.join('\n') + (ends ? '\n' : ''));
  const folder = mkdtempSync(join(tmpdir(), 'promwire-'));
  try {
    fc.assert(
      fc.property(text, text, fc.constantFrom(0, 3), (before, after, context) => {
        fc.pre(before !== after && before !== '' && after !== '');
        // Without context git joins an unfinished last line to the one before, and takes text at the top for a new file.
        const [head] = before.split('\n');
        fc.pre(
          context > 0 || (before.endsWith('\n') && after.endsWith('\n') && after.startsWith(`${head}\n`)),
        );
        writeFileSync(join(folder, 'x.yaml'), before);
        const args = ['apply', '--unidiff-zero', '--whitespace=nowarn', '-'];
        execFileSync('git', args, {
          cwd: folder,
          input: unifiedDiff('x.yaml', before, after, context),
          env: { PATH: process.env['PATH'] ?? '', GIT_CEILING_DIRECTORIES: tmpdir() },
        });
        expect(readFileSync(join(folder, 'x.yaml'), 'utf8')).toBe(after);
      }),
      { numRuns: 60 },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
