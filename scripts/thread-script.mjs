// The script of kubeconform's thread, in one piece: wherever promwire is bundled to, there is no second file to be found.
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A module that exports the script as text. */
export async function threadScript() {
  const bundle = await rolldown({
    input: `${root}src/schema/kubeconform-thread.ts`,
    cwd: root,
    platform: 'node',
    transform: { target: 'node20.19' },
    resolve: { alias: { 'kubeconform-wasm': `${root}packages/kubeconform-wasm/src/node.ts` } },
    logLevel: 'warn',
  });
  const { output } = await bundle.generate({ format: 'cjs', codeSplitting: false });
  await bundle.close();
  const lines = output[0].code.trim().split('\n');
  const listed = lines.map((line) => `  ${JSON.stringify(line)},`).join('\n');
  return `// biome-ignore-all format: generated\n// biome-ignore-all lint: generated\n\nexport const script = [\n${listed}\n].join('\\n');\n`;
}
