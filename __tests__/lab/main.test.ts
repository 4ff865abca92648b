import { afterEach, expect, test, vi } from 'vitest';
import { main } from '../../lab/main.js';

afterEach(() => vi.restoreAllMocks());

test.each([[[]], [['brew']]])('%j is no command: the usage is told', async (args) => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await main(args)).toBe(2);
  expect(told.mock.calls.join()).toContain('npm run lab -- COMMAND');
});

test('a mutation needs to know where to write', async () => {
  expect(await main(['mutate', '__tests__/oracle/stack'])).toBe(2);
});
