import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Repository } from './repository.js';
import { exampleFiles, samplePullRequests } from './samples.js';
import { step } from './step.js';

const file = new URL('../../docs/pull-request.md', import.meta.url);
const block = (name: string) => new RegExp(`(<!-- sample: ${name} -->\n)[\\s\\S]*?(<!-- end -->)`);

/** With PROMWIRE_UPDATE=1 the samples of the page are written anew instead of compared. */
const update = process.env['PROMWIRE_UPDATE'] === '1';

/** What the change is, and what the action made of it. */
async function shown(change: Readonly<Record<string, string | undefined>>): Promise<string> {
  const repository = Repository.of(exampleFiles('etcd'));
  try {
    const event = repository.pullRequest(change);
    const { annotations, summary, status } = await step(repository, { event });
    const diff = repository.git('diff', '-U1', '-M', '--no-color', event.base, event.head);
    const told = annotations.map(({ level, file: path, line, title, message }) => {
      const place = path === undefined ? '(no line)' : `${path}:${line}`;
      return `${level} at ${place}: ${title}\n${message.replace(/^/gm, '  ')}`;
    });
    return [
      fenced(
        'diff',
        diff.replace(/^(?:diff|index|similarity|---|\+\+\+) .*\n/gm, (line) =>
          /^(?:---|\+\+\+)/.test(line) ? line : '',
        ),
      ),
      `The step ${status === 0 ? 'succeeds' : 'fails'}. ${told.length === 1 ? 'The annotation' : 'The annotations'}:\n`,
      fenced('text', told.join('\n\n')),
      'The job summary:\n',
      summary.trim().replace(/^/gm, '> ').replace(/ $/gm, ''),
      '',
    ].join('\n');
  } finally {
    repository.remove();
  }
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\n`;
}

test.each(Object.entries(samplePullRequests()))(
  'docs/pull-request.md shows what comes of %s',
  async (name, change) => {
    const page = readFileSync(file, 'utf8');
    expect(page).toMatch(block(name));
    const fresh = await shown(change);
    const renewed = page.replace(
      block(name),
      (_, start: string, end: string) => `${start}\n${fresh}\n${end}`,
    );
    if (update) writeFileSync(file, renewed);
    else expect(page).toBe(renewed);
  },
);
