import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licences of everything that is compiled into the program of a Go module: one block for each module, and one for Go. */
export function licences(folder) {
  const env = { ...process.env, GOTOOLCHAIN: 'local', GOOS: 'js', GOARCH: 'wasm' };
  const go = (...args) => execFileSync('go', args, { cwd: folder, env, encoding: 'utf8' }).trim();
  const format = '{{with .Module}}{{if not .Main}}{{.Path}}\t{{.Version}}\t{{.Dir}}{{end}}{{end}}';
  const modules = [...new Set(go('list', '-deps', '-f', format, '.').split('\n').filter(Boolean))];
  const blocks = modules.map((line) => block(...line.split('\t')));
  const language = block('Go, its runtime and standard library', go('env', 'GOVERSION'), go('env', 'GOROOT'));
  return `${[language, ...blocks.sort()].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** Licence and notice of one module. Throws when it has no licence, since then it may not be passed on. */
function block(name, version, dir) {
  const texts = readdirSync(dir)
    .filter((file) => /^(licen[cs]e|notice)/i.test(file) && !/\.go$/.test(file))
    .sort()
    .map((file) => readFileSync(join(dir, file), 'utf8').trim());
  if (texts.length === 0) throw new Error(`${name} has no licence in ${dir}`);
  return [`${name} ${version}`, ...texts].join('\n\n');
}
