/**
 * Measures promwire beside the floor and beside kubeconform: whole processes, in turn, medians; prints a Markdown table.
 *
 *   npm run bench -- [--write] [--quick] [--cli FILE]
 *
 * --write   puts the table into bench/README.md
 * --quick   fewer runs, and no tree of 100,000 documents
 * --cli     another promwire than dist/cli.js
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeCluster } from './cluster.mjs';
import { writeTree } from './generate.mjs';
import { kubeconform } from './kubeconform.mjs';
import { writeKustomizations } from './kustomizations.mjs';
import { sideBySide } from './measure.mjs';
import { markdown, ratio } from './table.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const options = readOptions();
const cli = resolve(options.cli ?? here('../dist/cli.js'));
if (!existsSync(cli)) {
  console.error(
    `there is no ${options.cli ?? 'dist/cli.js'}: run \`npm run build\` first, or name another with --cli FILE`,
  );
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'promwire-bench-'));
try {
  const peer = kubeconform(here('../.cache/bench'));
  const version = measureVersion();
  const inputs = findInputs().map((input) => measureInput(input, peer));
  const rows = [version, ...inputs.flat()];
  const report = markdown({ machine: machine(), rows, targets: targets(version, inputs) });
  console.log(report);
  if (options.write) writeInto(here('README.md'), report);
} finally {
  rmSync(scratch, { recursive: true });
}

function readOptions() {
  try {
    return parseArgs({
      options: { write: { type: 'boolean' }, quick: { type: 'boolean' }, cli: { type: 'string' } },
    }).values;
  } catch ({ message }) {
    console.error(message);
    process.exit(2);
  }
}

/** Where to measure, smallest first: `{ input, folder, runs, files, documents }`, the last where it is known. */
function findInputs() {
  const corpus = here('../../shared/corpus');
  const inputs = [{ input: 'examples/etcd', folder: here('../examples/etcd'), runs: 11 }];
  if (existsSync(corpus)) inputs.push({ input: 'corpus', folder: corpus, runs: 7 });
  else progress('no corpus beside the checkout: its rows are left out');
  for (const [documents, runs] of [[1_000, 7], [10_000, 5], ...(options.quick ? [] : [[100_000, 3]])]) {
    const folder = join(scratch, String(documents));
    progress(`generating ${documents} documents`);
    inputs.push({ input: 'generated', folder, runs, ...writeTree(folder, documents) });
  }
  progress('generating the cluster');
  const cluster = join(scratch, 'cluster');
  inputs.push({ input: 'cluster', folder: cluster, runs: 3, ...writeCluster(cluster) });
  const overlays = join(scratch, 'kustomizations');
  progress('generating 5000 kustomizations');
  inputs.push({
    input: 'kustomizations',
    folder: overlays,
    runs: 5,
    ...writeKustomizations(overlays, 5_000),
  });
  return inputs.map((input) => ({
    files: countFiles(input),
    ...input,
    ...(options.quick ? { runs: 3 } : {}),
  }));
}

function countFiles({ folder }) {
  return JSON.parse(execFileSync(process.execPath, [here('floor.mjs'), folder], { encoding: 'utf8' })).files;
}

function measureVersion() {
  progress('promwire --version');
  const program = { name: 'promwire', command: [process.execPath, cli, '--version'], cwd: scratch, ok: [0] };
  const [figures] = sideBySide([program], options.quick ? 5 : 21, scratch);
  return { input: 'none', program: '`promwire --version`', ...figures };
}

/** One row a program: floor, promwire, kubeconform. */
function measureInput({ input, folder, runs, files, documents }, peer) {
  progress(`${input} ${documents ?? ''}`);
  const node = (name, ...command) => ({
    name,
    command: [process.execPath, ...command],
    cwd: folder,
    ok: [0, 1],
  });
  const programs = [
    node('floor', here('floor.mjs'), '.'),
    node('promwire', cli, 'check', '.', '--format', 'json'),
    ...(peer.absent === undefined
      ? [{ name: peer.name, command: peerCommand(peer), cwd: folder, ok: [0, 1] }]
      : []),
  ];
  const figures = sideBySide(programs, runs, scratch);
  const [floor, , other] = figures;
  const rows = programs.map(({ name }, i) => ({
    ...{ input, files, documents, program: name, ...figures[i] },
    toFloor: figures[i].cpu / floor.cpu,
    toPeer: other === undefined ? undefined : figures[i].cpu / other.cpu,
  }));
  if (peer.absent !== undefined)
    rows.push({ input, files, documents, program: peer.name, absent: peer.absent });
  return rows;
}

function peerCommand({ path }) {
  return [path, '-n', '2', '-ignore-missing-schemas', '-schema-location', here('any.schema.json'), '.'];
}

function targets(version, inputs) {
  const ofPromwire = (wanted) => inputs.map((rows) => rows[1]).find(wanted);
  const corpus = ofPromwire(({ input }) => input === 'corpus');
  const cluster = ofPromwire(({ input }) => input === 'cluster');
  const small = ofPromwire(({ documents }) => documents === 1_000);
  const large = ofPromwire(({ documents }) => documents === 100_000);
  const built = ofPromwire(({ input }) => input === 'kustomizations')?.cpu;
  const perDocument = ({ cpu, documents }) => (cpu - version.cpu) / documents;
  const growth = large && perDocument(large) / perDocument(small);
  const milliseconds = version.cpu * 1000;
  return [
    target('CPU to start', 'under 100 ms', milliseconds, 100, `${milliseconds.toFixed(0)} ms`),
    target('CPU for the corpus, to the floor', 'at most 4 x', corpus?.toFloor, 4, ratio(corpus?.toFloor)),
    target(
      'CPU for the corpus, to kubeconform',
      'at most 0.20 x',
      corpus?.toPeer,
      0.2,
      ratio(corpus?.toPeer),
    ),
    target(
      'memory for 100,000 documents',
      'under 500 MB',
      large?.memory,
      500e6 / 2 ** 20,
      `${large?.memory?.toFixed(0)} MiB`,
    ),
    target('CPU for the cluster', 'under 5 s', cluster?.cpu, 5, `${cluster?.cpu?.toFixed(2)} s`),
    target(
      'memory for the cluster',
      'under 700 MB',
      cluster?.memory,
      700e6 / 2 ** 20,
      `${cluster?.memory?.toFixed(0)} MiB`,
    ),
    target('CPU for 5,000 kustomizations', 'under 10 s', built, 10, `${built?.toFixed(1)} s`),
    target(
      'CPU of a document, 100,000 to 1,000 of them, start left out',
      'at most 1.25 x',
      growth,
      1.25,
      ratio(growth),
    ),
  ];
}

function target(what, wanted, value, limit, found) {
  if (value === undefined) return { what, wanted, found: 'not measured' };
  return { what, wanted, found, met: value <= limit };
}

function machine() {
  const { model } = cpus()[0];
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GiB`;
  return `${cpus().length} cores (${model.trim()}), ${memory} of memory, ${process.platform} ${process.arch}, Node ${process.version}.`;
}

function writeInto(file, report) {
  const [start, end] = ['<!-- measured -->', '<!-- /measured -->'];
  const text = readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`${file} lost the comments between which the table stands: ${start}, ${end}`);
  writeFileSync(file, `${text.slice(0, from + start.length)}\n${report}${text.slice(to)}`);
}

function progress(text) {
  process.stderr.write(`bench: ${text}\n`);
}
