import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { inputNames } from '../../src/action/inputs.js';
import { checkFormats, coverageFormats, explainFormats, targetFormats } from '../../src/cli/formats.js';
import { commandNames } from '../../src/cli/program.js';
import { parseConfig } from '../../src/config/parse-config.js';
import { root } from './sources.js';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);

describe('README.md', () => {
  test('shows a configuration that promwire accepts', () => {
    const text = blocks.find((block) => block.includes('yaml-language-server')) ?? '';
    expect(parseConfig('README.md', text, ['endpoint-port-unknown'])).toHaveProperty('value');
  });

  test('shows a workflow that grants no more than reading', () => {
    const workflow = parse(blocks.find((block) => block.startsWith('name: promwire')) ?? '');
    expect(workflow.permissions).toEqual({});
    expect(workflow.jobs.promwire.permissions).toEqual({ contents: 'read' });
  });

  test.each([
    ...new Set([...inputNames, ...checkFormats, ...targetFormats, ...explainFormats, ...coverageFormats]),
  ])('tells of %s', (name) => {
    expect(readme).toContain(`\`${name}\``);
  });

  test.each(commandNames)('shows promwire %s', (name) => {
    expect(readme).toMatch(name === 'check' ? /^promwire +#/m : new RegExp(`^promwire ${name} .*#`, 'm'));
  });

  test.each([...Object.keys(parse(readFileSync(join(root, 'action.yml'), 'utf8')).outputs)])(
    'tells of the output %s',
    (name) => {
      expect(readme).toContain(`\`${name}\``);
    },
  );
});
