import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const version = 'v0.7.0';
const module = `github.com/yannh/kubeconform/cmd/kubeconform@${version}`;

/**
 * The path of kubeconform, built into `cache` when Go is there and it is not built yet: `{ name, path }`, or `{ name, absent }`,
 * where `absent` says why there is none.
 */
export function kubeconform(cache) {
  const name = `kubeconform ${version}`;
  const bin = join(cache, `kubeconform-${version}`);
  const path = join(bin, 'kubeconform');
  if (existsSync(path)) return { name, path };
  mkdirSync(bin, { recursive: true });
  const go = spawnSync('go', ['install', module], { env: { ...process.env, GOBIN: bin }, encoding: 'utf8' });
  if (go.error !== undefined) return { name, absent: 'Go is not on this machine' };
  if (go.status !== 0) return { name, absent: `go install failed: ${go.stderr.trim().split('\n').at(-1)}` };
  return { name, path };
}
