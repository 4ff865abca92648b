// Rewrites what README.md and docs/commands.md quote: each block between `<!-- run: promwire WORDS | head N -->` and `<!-- end -->` holds the
// output of that command, cut after N lines but for its last one. `--check` writes nothing and fails when a block is not fresh.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const files = ['README.md', 'docs/commands.md'];
const marked = /(<!-- run: promwire (.*?)(?: \| head (\d+))? -->\n)[\s\S]*?(<!-- end -->)/g;

/** The lines a user sees; the part in the middle is left out when there are more than `most` before the last. */
function output(words, most) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['dist/cli.js', ...words], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  if (status !== 0 && status !== 1) throw new Error(`promwire ${words.join(' ')}: ${stderr}`);
  const lines = stdout.trimEnd().split('\n');
  const shown = lines.length <= most + 1 ? lines : [...lines.slice(0, most), '…', lines.at(-1)];
  return `\`\`\`text\n$ promwire ${words.join(' ')}\n${shown.join('\n')}\n\`\`\`\n`;
}

for (const file of files) {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(
    marked,
    (_, start, words, most, end) => start + output(words.split(' '), Number(most ?? Infinity)) + end,
  );
  if (!process.argv.includes('--check')) writeFileSync(file, after);
  else if (before !== after) {
    console.error(`${file} quotes another output than dist gives: run \`npm run docs\` and commit it`);
    process.exitCode = 1;
  }
}
