import { nextQuestion } from '../init/external/questions.js';
import { faultOfWord } from '../init/external/read-request.js';
import type { ExternalWords } from '../init/external/request.js';
import { plain } from '../util/sanitize.js';
import { UsageFault } from './io.js';

/** Shows a question and gives the line that is typed; undefined when the terminal ends. */
export type Ask = (question: string) => Promise<string | undefined>;

/**
 * Asks for what the options leave open, one question a line; an answer that cannot be taken is asked for again. Throws a
 * UsageFault when the terminal ends before all is said.
 */
export async function askExternal(
  given: ExternalWords,
  refs: readonly string[],
  ask: Ask,
  say: (line: string) => Promise<void>,
): Promise<ExternalWords> {
  await say(
    'promwire asks for what the options leave open. An empty answer takes what stands in brackets.\n',
  );
  let words = given;
  for (let next = nextQuestion(words, refs); next !== undefined; next = nextQuestion(words, refs)) {
    const { name, text, usual } = next;
    const answer = await ask(`${text}${usual === undefined ? '' : ` [${usual}]`}: `);
    if (answer === undefined) {
      await say('\n');
      throw new UsageFault('stopped before all was said; nothing is written');
    }
    const word = answer.trim() || usual;
    if (word === undefined) continue;
    const values = word === '-' ? [] : name === 'address' ? word.split(',').map((one) => one.trim()) : [word];
    const fault = values.map((value) => faultOfWord(name, value)).find((found) => found !== undefined);
    if (fault !== undefined) await say(`  ${plain(fault)}\n`);
    else words = { ...words, [name]: name === 'address' ? values : (values[0] ?? '') };
  }
  return withoutEmpty(words);
}

function withoutEmpty(words: ExternalWords): ExternalWords {
  return Object.fromEntries(Object.entries(words).filter(([, word]) => word !== ''));
}
