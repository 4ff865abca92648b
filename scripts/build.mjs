// Builds dist/: the action, the command line and the library, with their types and the licences of what they contain.
// The same sources give the same bytes on every machine: no time, no absolute path, no order of the file system.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import license from 'rollup-plugin-license';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const out = process.argv[2] ?? 'dist';

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const bundle = await rolldown({
  input: { index: 'src/action.ts', cli: 'src/cli.ts', library: 'src/index.ts' },
  platform: 'node',
  transform: { target: 'node20.19' },
  resolve: { alias: { 'kubeconform-wasm': `${root}packages/kubeconform-wasm/src/node.ts` } },
  treeshake: {
    // The toolkit imports its HTTP client and shell runner for functions that promwire does not call.
    moduleSideEffects: [
      { test: /node_modules\/(@actions|undici|tunnel)\//, sideEffects: false },
      { test: /.*/, sideEffects: true },
    ],
  },
  plugins: [
    license({
      thirdParty: { includePrivate: false, output: { file: `${out}/licenses.txt`, template: licences } },
    }),
  ],
  logLevel: 'warn',
});
await bundle.write({
  dir: out,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name].js', // no hash: a change shows as a change, not as another file
  codeSplitting: { groups: [{ test: /node_modules/, name: packageOf, debugName: 'packages', minSize: 0 }] },
  minify: false,
  comments: { legal: true, annotation: false, jsdoc: false },
});
await bundle.close();

// The program, where the chunk of the package looks for it: one folder up, in `wasm`.
cpSync('packages/kubeconform-wasm/wasm', `${out}/wasm`, { recursive: true });
writeFileSync(`${out}/package.json`, '{ "type": "module" }\n');
chmodSync(`${out}/cli.js`, 0o755);
execFileSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json', '--outDir', `${out}/types`],
  {
    stdio: 'inherit',
  },
);

/** The package that a module of node_modules belongs to, as a file name: each is loaded only by what needs it. */
function packageOf(id) {
  const [, name = 'vendor'] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id.replaceAll('\\', '/')) ?? [];
  return name.replace('@', '').replace('/', '-');
}

/** One block for each package whose code is in dist, sorted by name. */
function licences(packages) {
  const blocks = packages
    .map(({ name, version, license: kind, licenseText }) => ({
      name,
      version,
      kind,
      text: licenseText?.trim() ?? '',
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1))
    .map(({ name, version, kind, text }) => `${name} ${version}\n${kind}\n\n${text}`.trim());
  return `${blocks.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
