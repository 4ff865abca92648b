import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The sources of the workspace, which is built only when it is packed; tsconfig.json and scripts/build.mjs do the same.
  resolve: {
    alias: [
      {
        find: /^kubeconform-wasm$/,
        replacement: `${import.meta.dirname}/packages/kubeconform-wasm/src/node.ts`,
      },
    ],
  },
  test: {
    include: ['__tests__/**/*.test.ts', 'packages/*/__tests__/**/*.test.ts'],
    testTimeout: 240_000,
  },
});
