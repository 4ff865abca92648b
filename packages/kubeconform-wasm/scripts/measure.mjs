// Prints the numbers of the README: `npm run measure`, after `npm run build`. Of each the fastest run, which other work on the machine disturbs least.
import { readFileSync, statSync } from 'node:fs';
import { load } from '../dist/node.js';

const file = (path) => new URL(`../${path}`, import.meta.url);
const fastest = (numbers) => Math.min(...numbers);
const timed = async (run) => {
  const started = performance.now();
  await run();
  return performance.now() - started;
};

const string = { type: 'string' };
const port = { type: 'object', required: ['port'], properties: { name: string, port: { type: 'integer' } } };
const spec = { type: 'object', properties: { ports: { type: 'array', items: port } } };
const schema = JSON.stringify({ properties: { apiVersion: string, kind: string, metadata: { type: 'object' }, spec } });
const schemas = () => schema;
const document = (kind, value) => `apiVersion: v1
kind: ${kind}
metadata: { name: web, labels: { app: web } }
spec:
  ports:
${Array.from({ length: 5 }, (_, i) => `    - { name: port-${i}, port: ${value} }`).join('\n')}
`;

const { bytes } = JSON.parse(readFileSync(file('wasm/about.json'), 'utf8'));
const compressed = statSync(file('wasm/kubeconform.wasm.br')).size;
console.log(`size: ${(compressed / 1e6).toFixed(1)} MB with brotli, ${(bytes / 1e6).toFixed(1)} MB without`);

const starts = [];
for (let i = 0; i < 7; i++) {
  let kubeconform;
  starts.push(await timed(async () => (kubeconform = await load({ schemas }))));
  kubeconform.close();
}
console.log(`start: ${fastest(starts).toFixed(0)} ms`);

const kubeconform = await load({ schemas });
const each = async (name, texts) => {
  const times = [];
  for (const text of texts) times.push(await timed(() => kubeconform.validate(text, { strict: true })));
  console.log(`${name}: ${fastest(times).toFixed(2)} ms`);
};
const repeated = (text) => Array.from({ length: 300 }, () => text);
await each('a kind for the first time', Array.from({ length: 100 }, (_, i) => document(`Kind${i}`, 80)));
await each('a valid document', repeated(document('Service', 80)));
await each('an invalid document', repeated(document('Service', 'web')));
console.log(`memory: ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB in all`);
kubeconform.close();
