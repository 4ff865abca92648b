import fc from 'fast-check';

/**
 * YAML that people write and YAML that nobody should: lines glued from pieces that meet at the joints of the grammar, so
 * that about half of the texts parse.
 */
const word = fc.constantFrom(
  ...[
    'a',
    'kind',
    'true',
    'yes',
    '0777',
    '1_000',
    '~',
    'null',
    '.5',
    '-1',
    'x y',
    'a#b',
    'a:b',
    'http://h:1/p',
    '<<',
  ],
);
const scalar = fc.oneof(
  { weight: 6, arbitrary: word },
  word.map((text) => `"${text}"`),
  word.map((text) => `'${text}'`),
  fc.constantFrom(
    '"\\n\\"x\\""',
    "'it''s'",
    '""',
    '{}',
    '[]',
    '[a, "b", 1]',
    '{a: 1, "b": [x]}',
    '{"a":1}',
    '',
  ),
  fc.constantFrom(
    '&x a',
    '*x',
    '!!str 1',
    '? a',
    '"open',
    '[a',
    '{{ x }}',
    '|-',
    '@a',
    '- a',
    '-',
    '"two\n    lines"',
  ),
);
const indent = fc.constantFrom('', '', '  ', '  ', '    ', '      ', '\t');
const comment = fc.constantFrom('', '', '', ' # note', '   ', ' #');
const line = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(word, scalar).map(([key, value]) => `${key}: ${value}`) },
  { weight: 3, arbitrary: fc.tuple(word, word).map(([key, value]) => `- ${key}: ${value}`) },
  { weight: 2, arbitrary: scalar.map((value) => `- ${value}`) },
  { weight: 2, arbitrary: word.map((key) => `${key}:`) },
  {
    weight: 2,
    arbitrary: fc.tuple(word, fc.constantFrom('|', '>', '|-', '>-', '|+', '|2')).map((p) => p.join(': ')),
  },
  fc.constantFrom('', '# note', '- - a', '"k": v', 'go on', '--- not a marker', ' ---', '}', ']'),
);
const wholeLine = fc.tuple(indent, line, comment).map((parts) => parts.join(''));
const ending = fc.constantFrom('\n', '\n', '\n', '\r\n');

/** One document without markers. */
export const yamlDocument: fc.Arbitrary<string> = fc
  .tuple(fc.array(wholeLine, { maxLength: 9 }), ending, fc.boolean())
  .map(([lines, end, hasLast]) => lines.join(end) + (hasLast ? end : ''));

const marker = fc.constantFrom(
  '---',
  '---',
  '---',
  '--- # note',
  '--- ',
  '--- {a: 1}',
  '--- text',
  '...',
  '# note',
  '',
);
const directive = fc.constantFrom(
  '',
  '',
  '',
  '%YAML 1.2\n---\n',
  '\uFEFF',
  '# first\n',
  '\n\n',
  '---\n',
  '---\n---\n',
);

/** A file of several documents, with everything that may stand around their markers. */
export const yamlFile: fc.Arbitrary<string> = fc
  .tuple(directive, fc.array(fc.tuple(mappingText(), marker), { maxLength: 4 }), ending)
  .map(([head, parts, end]) => {
    const body = parts.map(([text, mark]) => `${text}${mark}\n`).join('');
    return head + (end === '\n' ? body : body.replaceAll('\n', end));
  });

/** A mapping that parses, with marks inside its text blocks. */
function mappingText(): fc.Arbitrary<string> {
  const entry = fc.constantFrom(
    'a: 1\n',
    'b: "x # y"\n',
    'c: |\n  ---\n  ...\n  text\n',
    'd:\n- --- x\n- ...\n',
    '# note\n',
    'e: {f: [1, 2]}\n',
    '\n',
  );
  return fc.uniqueArray(entry, { maxLength: 5 }).map((entries) => entries.join(''));
}
