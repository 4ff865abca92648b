import { expect, test } from 'vitest';
import { base64Fault } from '../../src/util/base64.js';

/** Texts and what `base64.StdEncoding.DecodeString` of Go 1.26 answers: the offset of its CorruptInputError, or nothing. */
const answers: readonly (readonly [string, number | undefined])[] = [
  ['', undefined],
  ['AAAA', undefined],
  ['AA==', undefined],
  ['AAA=', undefined],
  ['A\nA\r\nAA\n', undefined],
  ['AA=\n=\n', undefined],
  ['A', 0],
  ['AAAAAA', 4],
  ['AA=', 3],
  ['AA=A', 2],
  ['AAA==', 4],
  ['AA==A', 4],
  ['=AAA', 0],
  ['correct horse', 7],
  ['geheimß', 6],
];

test.each(answers)('%j is taken, or refused at its byte, as Go does', (text, offset) => {
  expect(base64Fault(text)).toBe(offset);
});
