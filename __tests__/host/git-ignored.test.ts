import { expect, test } from 'vitest';
import { ignoredBy } from '../../src/host/git-ignored.js';

const files: Readonly<Record<string, string>> = {
  '.gitignore': '/role.yaml\nbin/\n*.gen.yaml\n',
  'config/.gitignore': '!kept.gen.yaml\nmade.yaml\n',
};
const isIgnored = ignoredBy((path) => files[path]);

test.each([
  ['role.yaml', true],
  ['config/role.yaml', false], // the slash holds the rule to its own folder
  ['config/bin/x.yaml', true],
  ['config/a.gen.yaml', true],
  ['config/kept.gen.yaml', false], // the nearer file decides
  ['config/deep/made.yaml', true],
  ['made.yaml', false],
  ['../role.yaml', false],
  ['/role.yaml', false],
  ['', false],
])('%s: %s', (path, expected) => {
  expect(isIgnored(path)).toBe(expected);
});
