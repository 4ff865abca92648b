import { describe, expect, test } from 'vitest';
import { errorTree } from '../src/error-tree.js';

const head =
  "problem validating schema. Check JSON formatting: jsonschema validation failed with 'file:///a.json#'";

describe('errorTree', () => {
  test('passes over a reference, as the message does', () => {
    const flat = [{ path: '/spec', msg: 'validation failed' }];
    const { message, validationErrors } = errorTree(
      `${head} - at '/spec/a~1b': got number, want string`,
      flat,
    );
    expect(validationErrors).toEqual([{ path: '/spec/a~1b', msg: 'got number, want string', causes: [] }]);
    expect(message).toBe(`${head} - at '/spec/a~1b': got number, want string`);
  });

  test('puts what chance ordered into the order of paths, at every depth', () => {
    const flat = [
      { path: '/b', msg: 'validation failed' },
      { path: '/a', msg: "additional properties 'y', 'x' not allowed" },
    ];
    const told = `${head} - at '/b': validation failed   - at '/b/2': z   - at '/b/1': z - at '/a': additional properties 'y', 'x' not allowed`;
    expect(errorTree(told, flat)).toEqual({
      message: `${head} - at '/a': additional properties 'x', 'y' not allowed - at '/b': validation failed   - at '/b/1': z   - at '/b/2': z`,
      validationErrors: [
        { path: '/a', msg: "additional properties 'x', 'y' not allowed", causes: [] },
        {
          path: '/b',
          msg: 'validation failed',
          causes: [
            { path: '/b/1', msg: 'z', causes: [] },
            { path: '/b/2', msg: 'z', causes: [] },
          ],
        },
      ],
    });
  });

  test.each([
    ['another place', [{ path: '/b', msg: 'z' }], " - at '/a': z"],
    ['more places', [{ path: '/a', msg: 'z' }], " - at '/a': z - at '/b': z"],
    ['a depth that is skipped', [{ path: '/a', msg: 'z' }], " - at '/a': z     - at '/a/b': z"],
    [
      'other words',
      [{ path: '/a', msg: "'x - at '/b': y' is wrong" }],
      " - at '/a': 'x - at '/b': y' is wrong",
    ],
    ['no place', [{ path: '', msg: 'z' }], ' something else'],
  ])('leaves a message alone that tells of %s', (_, flat, tail) => {
    expect(errorTree(head + tail, flat)).toEqual({
      message: head + tail,
      validationErrors: flat.map((error) => ({ ...error, causes: [] })),
    });
  });

  test('reads the escapes of Go', () => {
    const told = String.raw`${head} - at '/\'\\\t\u00a0\x01"é': z`;
    const [error] = errorTree(told, [{ path: '/\'\\\t\u00a0\x01"é', msg: 'z' }]).validationErrors;
    expect(error?.path).toBe('/\'\\\t\u00a0\x01"é');
  });
});
