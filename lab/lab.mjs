// Bundles the laboratory with rolldown and runs it, so that Node 20 needs no loader for TypeScript.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const output = fileURLToPath(new URL('../.cache/lab/lab.mjs', import.meta.url));

const args = process.argv.slice(2);

// Workers are started by a laboratory that has just been bundled.
if (!['worker', 'schemas-served', 'admission-served', 'kustomize-sealed'].includes(args[0])) {
  const input = fileURLToPath(new URL('./main.ts', import.meta.url));
  const bundle = await rolldown({ input, platform: 'node' });
  await bundle.write({ file: output, format: 'esm', codeSplitting: false });
  await bundle.close();
}

const { main } = await import(pathToFileURL(output).href);
process.exitCode = await main(args);
