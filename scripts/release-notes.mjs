// Prints what CHANGELOG.md says of a release: `node scripts/release-notes.mjs v1.4.2`. Fails when the tag is not the version
// of package.json, or when the changelog does not tell of it.
import { readFileSync } from 'node:fs';

const tag = process.argv[2] ?? '';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const sections = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m).slice(1);
const section = sections.find((text) => text.split(/\s/, 1)[0] === version);
const notes = section?.slice(section.indexOf('\n') + 1).trim() ?? '';

if (tag !== `v${version}`) fail(`the tag is ${tag}, but package.json says ${version}`);
else if (notes === '') fail(`CHANGELOG.md says nothing of ${version}`);
else console.log(notes);

function fail(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}
