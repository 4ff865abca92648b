import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import multitool from '@microsoft/sarif-multitool';

/**
 * What Microsoft's SARIF validator has against a log, errors and warnings, as `RULE level: arguments`: the schema, its own
 * rules and those for what GitHub takes in.
 */
export function faultsOfSarif(log: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'promwire-sarif-'));
  const [input, output] = [join(folder, 'in.sarif'), join(folder, 'out.sarif')];
  try {
    writeFileSync(input, log);
    const words = ['validate', input, '--output', output, '--rule-kind', 'Sarif;Ghas', '--quiet'];
    const { error, stderr } = spawnSync(multitool, [...words, '--level', 'Error;Warning'], {
      encoding: 'utf8',
    });
    if (error !== undefined) throw error;
    const [run] = JSON.parse(readFileSync(output, 'utf8')).runs;
    if (run.invocations?.[0]?.executionSuccessful !== true)
      throw new Error(`the validator failed: ${stderr}`);
    const results: readonly { ruleId: string; level?: string; message: { arguments?: readonly string[] } }[] =
      run.results ?? [];
    return results.map(
      ({ ruleId, level = 'warning', message }) => `${ruleId} ${level}: ${message.arguments?.join(' ')}`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
