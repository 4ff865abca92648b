import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { errorTree, type FlatError } from '../src/error-tree.js';
import type { Options, Result } from '../src/node.js';
import { encodeOptions } from '../src/options.js';

const program = fileURLToPath(new URL('../../../.cache/lab/bin/kubeconform', import.meta.url));

/** Whether the laboratory has built kubeconform for this machine. */
export const hasNative = existsSync(program);

/** What both voices say of a resource, as far as it can be compared. */
export type Said = Pick<
  Result,
  'text' | 'status' | 'kind' | 'name' | 'apiVersion' | 'message' | 'validationErrors'
>;

interface NativeResource {
  readonly filename: string;
  readonly kind: string;
  readonly name: string;
  readonly version: string;
  readonly status: string;
  readonly msg: string;
  readonly validationErrors?: readonly FlatError[];
}

/** Empty documents are left out: the command line does not count them. */
export function comparable(results: readonly Result[]): readonly Said[] {
  return results
    .filter(({ status }) => status !== 'empty')
    .map(({ text, status, kind, name, apiVersion, message, validationErrors }) => ({
      text,
      status,
      kind,
      name,
      apiVersion,
      message,
      validationErrors,
    }));
}

/** The verdicts of the program itself on the same texts, from the same schemas as files. */
export function askNative(
  texts: readonly string[],
  schemas: ReadonlyMap<string, string>,
  options: Options = {},
): readonly Said[] {
  const folder = mkdtempSync(join(tmpdir(), 'kubeconform-native-'));
  try {
    for (const [path, content] of schemas) write(join(folder, 'schemas', path), content);
    for (const [i, text] of texts.entries()) write(join(folder, 'texts', `${i}.yaml`), text);
    const { resources } = JSON.parse(run(join(folder, 'schemas'), options)) as {
      resources: readonly NativeResource[] | null;
    };
    const said = (resources ?? []).filter(({ status }) => status !== '').map((one) => told(one, folder));
    return said.sort((a, b) => a.text - b.text); // stable: resources of one text keep their order
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function run(cwd: string, options: Options): string {
  const { strict, kubernetesVersion, skipKinds, rejectKinds, ignoreMissingSchemas, schemaLocations } =
    JSON.parse(encodeOptions(options)) as Required<Options>;
  const args = ['-output', 'json', '-verbose', '-n', '1', '-kubernetes-version', kubernetesVersion];
  if (strict) args.push('-strict');
  if (ignoreMissingSchemas) args.push('-ignore-missing-schemas');
  args.push('-skip', skipKinds.join(','), '-reject', rejectKinds.join(','));
  for (const location of schemaLocations) args.push('-schema-location', location);
  try {
    return execFileSync(program, [...args, '../texts'], { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });
  } catch (cause) {
    // Status 1 says that something is wrong with a manifest; standard output has the answer all the same.
    const { stdout, status } = cause as { stdout?: string; status?: number };
    if (status !== 1 || stdout === undefined) throw cause;
    return stdout;
  }
}

function told({ filename, kind, name, version, status, msg, ...more }: NativeResource, folder: string): Said {
  const tree = errorTree(
    msg.replaceAll(`file://${folder}/schemas/`, 'file:///'),
    more.validationErrors ?? [],
  );
  return {
    text: Number(/(\d+)\.yaml$/.exec(filename)?.[1]),
    status: status.replace('status', '').toLowerCase() as Result['status'],
    kind,
    name,
    apiVersion: version,
    ...tree,
  };
}
