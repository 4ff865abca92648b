// Builds wasm/: kubeconform compiled to WebAssembly and compressed, what it was made of, and the licences of what it contains.
//   node scripts/wasm.mjs           builds and writes them
//   node scripts/wasm.mjs --check   builds, and fails when the program differs from the one that is committed
// The same Go gives the same bytes on every machine. Brotli may not, so the program is compared, not its compressed form.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { licences } from './licences.mjs';

const folder = fileURLToPath(new URL('..', import.meta.url));
const file = (path) => join(folder, path);
const check = process.argv.includes('--check');
const scratch = mkdtempSync(join(tmpdir(), 'kubeconform-wasm-'));
process.on('exit', () => rmSync(scratch, { recursive: true }));

/** Another version of Go gives other bytes. */
const pins = readFileSync(file('go/go.mod'), 'utf8');
const goVersion = /^toolchain (go\S+)$/m.exec(pins)[1];
const found = go('env', 'GOVERSION').stdout?.trim();
if (found !== goVersion) {
  const sentence = `kubeconform.wasm is built with ${goVersion}, and ${found ? `${found} is` : 'no Go is'} here`;
  if (!check) fail(sentence);
  console.log(`skipped: ${sentence}`);
  process.exit(0);
}

prepare();
const program = build();
const about = {
  kubeconform: /kubeconform (v\S+)/.exec(pins)[1],
  go: goVersion,
  bytes: program.length,
  sha256: sha256(program),
};
const written = {
  'wasm/about.json': `${JSON.stringify(about, null, 2)}\n`,
  'wasm/licenses.txt': licences(scratch),
};
if (check) compare();
else {
  writeFileSync(file('wasm/kubeconform.wasm.br'), compressed(program));
  for (const [path, text] of Object.entries(written)) writeFileSync(file(path), text);
}
console.log(`kubeconform.wasm ${about.kubeconform}, ${about.go}: ${about.bytes} bytes, sha256 ${about.sha256}`);

function go(...args) {
  const env = { ...process.env, GOTOOLCHAIN: 'local', GOFLAGS: '-mod=readonly', GOWORK: 'off' };
  return spawnSync('go', args, { cwd: scratch, env: { ...env, GOOS: 'js', GOARCH: 'wasm' }, encoding: 'utf8' });
}

/** Puts our sources beside those of kubeconform, in which our file stands in for one of theirs. */
function prepare() {
  cpSync(file('go'), scratch, { recursive: true });
  const { status, stdout, stderr } = go('mod', 'download', '-json', 'github.com/yannh/kubeconform');
  if (status !== 0) fail(`kubeconform cannot be had:\n${stderr}`);
  const replaced = 'kubeconform/pkg/loader/http.go';
  cpSync(JSON.parse(stdout).Dir, join(scratch, 'kubeconform'), { recursive: true });
  spawnSync('chmod', ['-R', 'u+w', join(scratch, 'kubeconform')]); // Go keeps modules read-only
  if (!existsSync(join(scratch, replaced))) fail(`there is no ${replaced} any more`);
  cpSync(file('go/_instead/http.go'), join(scratch, replaced));
  go('mod', 'edit', '-replace', 'github.com/yannh/kubeconform=./kubeconform');
}

/** The program, of which nothing depends on this machine, its folders or its repository. */
function build() {
  const out = join(scratch, 'kubeconform.wasm');
  const flags = ['-trimpath', '-buildvcs=false', '-ldflags=-s -w -buildid=', '-o', out];
  const { status, stderr } = go('build', ...flags, '.');
  if (status !== 0) fail(`go build failed:\n${stderr}`);
  return readFileSync(out);
}

function compressed(bytes) {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants;
  const params = { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params });
}

function compare() {
  const stale = Object.entries(written).filter(([path, text]) => read(path)?.toString() !== text);
  const committed = read('wasm/kubeconform.wasm.br');
  const same = committed !== undefined && sha256(brotliDecompressSync(committed)) === about.sha256;
  const paths = [...(same ? [] : ['wasm/kubeconform.wasm.br']), ...stale.map(([path]) => path)];
  if (paths.length > 0) fail(`differs from what its sources give: ${paths.join(', ')}; run "npm run wasm" in ${folder}`);
}

function read(path) {
  return existsSync(file(path)) ? readFileSync(file(path)) : undefined;
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
