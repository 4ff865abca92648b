import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { programPath } from '../programs.js';

/** Asks a program that reads a JSON question a line and writes an answer a line. Throws when it does not answer all. */
export async function ask<Answer>(
  program: string,
  questions: readonly unknown[],
  args: readonly string[] = [],
): Promise<readonly Answer[]> {
  const child = spawn(programPath(program), args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers: Answer[] = [];
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => answers.push(JSON.parse(line) as Answer)); // as the program writes it
  child.stdin.end(questions.map((question) => `${JSON.stringify(question)}\n`).join(''));
  await once(reader, 'close');
  if (answers.length !== questions.length)
    throw new Error(`${program} answered ${answers.length} of ${questions.length} questions`);
  return answers;
}
