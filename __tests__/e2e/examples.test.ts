import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;

interface Marked {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** What the built command line says of a folder, and its exit status. */
function check(folder: string): { readonly status: number; readonly report: JsonReport } {
  const args = ['dist/cli.js', 'check', folder, '--format', 'json'];
  try {
    return {
      status: 0,
      report: JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' })),
    };
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string }; // how execFileSync tells of a status
    return { status, report: JSON.parse(stdout) };
  }
}

interface JsonReport {
  readonly findings: readonly {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
  }[];
  readonly summary: { readonly targets: number };
}

function markedIn({ findings }: JsonReport): readonly Marked[] {
  return findings.map(({ file, line, column, endLine, endColumn }) => {
    const content = readFileSync(`${root}${file}`, 'utf8').split('\n')[line - 1] ?? '';
    return {
      file,
      line,
      text: endLine === line ? content.slice(column - 1, endColumn - 1) : content.slice(column - 1),
    };
  });
}

describe('the examples', () => {
  test('of the right way have one target and no finding', () => {
    const { status, report } = check('examples/etcd');
    expect(report.findings).toEqual([]);
    expect(report.summary.targets).toBe(1);
    expect(status).toBe(0);
  });

  test('of the broken way show every planted fault at its words, none twice, nothing else', () => {
    const planted: Marked[] = JSON.parse(
      readFileSync(`${root}__tests__/e2e/etcd-broken.expected.json`, 'utf8'),
    );
    const { status, report } = check('examples/etcd-broken');
    expect(markedIn(report)).toEqual(planted);
    expect(status).toBe(1);
  });
});
