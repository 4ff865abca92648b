import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

export interface Source {
  /** Relative to `src/`. */
  readonly path: string;
  readonly text: string;
  /** Relative imports as paths relative to `src/`, types and dynamic imports included. */
  readonly imports: readonly string[];
  /** Every other import, as written. */
  readonly packages: readonly string[];
}

/** Every source file, sorted by path. */
export function sources(): readonly Source[] {
  const folder = join(root, 'src');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const paths = names.map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.ts'));
  return paths.sort().map((path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    const named = ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
    const relative = named.filter((name) => name.startsWith('.'));
    return {
      path,
      text,
      imports: relative.map((name) => posix.join(posix.dirname(path), name).replace(/\.js$/, '.ts')),
      packages: named.filter((name) => !name.startsWith('.')),
    };
  });
}

/** Whether a source uses the global of this name; a property or a comment of the same name does not count. */
export function usesGlobal({ path, text }: Source, name: string): boolean {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): boolean => {
    if (ts.isIdentifier(node) && node.text === name && !isName(node)) return true;
    return ts.forEachChild(node, (child) => visit(child) || undefined) ?? false;
  };
  return visit(file);
}

/** Whether an identifier only names a member, as in `x.process` or `{ process: 1 }`. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node;
}
