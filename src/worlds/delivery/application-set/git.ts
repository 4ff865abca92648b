import { fieldOf, type SourcedMap, textOf } from '../../../source/sourced.js';
import { toJson } from '../../../source/tree.js';
import { baseName, folderOf } from '../../../util/path.js';
import { type PatternDialect, shellPattern } from '../../../util/shell-pattern.js';
import { readDocuments } from '../../kustomize/documents.js';
import type { Files } from '../../kustomize/files.js';
import { isTrue, mapsIn, sortedEntries, textIn } from '../../kustomize/kustomization-file.js';
import { Refusal } from '../../kustomize/refusal.js';
import { normalized } from '../go-template/functions.js';
import type { GoValue } from '../go-template/value.js';
import { isMap } from '../go-template/value.js';
import type { Tree } from '../repositories.js';
import { flattened, type Params, type Rendering, renderedText, Stop } from './params.js';

/**
 * The values of folders, or of files and what stands in them; undefined where the patterns are not known.
 * Upstream: `GenerateParams` in applicationset/generators/git.go.
 */
export function gitParams(git: SourcedMap, tree: Tree, rendering: Rendering): readonly Params[] | undefined {
  const [folders, files] = [mapsIn(git, 'directories'), mapsIn(git, 'files')];
  const patterns = [...folders, ...files].map((one) => textIn(one, 'path'));
  if (patterns.length === 0) throw new Stop('ApplicationSet is empty');
  if (patterns.some((pattern) => pattern.includes('{{'))) return undefined;
  const prefix = textIn(git, 'pathParamPrefix');
  const found =
    folders.length > 0
      ? matching(foldersIn(tree), folders, inFolder).map((path) => ofPath(path, undefined, prefix, rendering))
      : matching(pathsIn(tree), files, anywhere).flatMap((path) => ofFile(path, tree, prefix, rendering));
  return found.map((values) => withValues({ values, isOpen: false }, git, rendering));
}

/** The values of a generator, which may ask for those that it gives. Upstream: `appendTemplatedValues`. */
export function withValues(params: Params, generator: SourcedMap, rendering: Rendering): Params {
  const own = sortedEntries(fieldOf(generator, 'values')?.value).map(
    ({ key, value }) => [key, renderedText(textOf(value) ?? '', params, rendering)] as const,
  );
  if (own.length === 0) return params;
  const added = rendering.isGo
    ? { values: Object.fromEntries(own) }
    : Object.fromEntries(own.map(([key, value]) => [`values.${key}`, value]));
  return { ...params, values: { ...params.values, ...added } };
}

const inFolder: PatternDialect = { crossesFolders: false, not: '^', hasAlternatives: false };
/** Of `git ls-files`, for which a star is any text. */
const anywhere: PatternDialect = { crossesFolders: true, not: '!', hasAlternatives: false };

/** The paths that one of the patterns includes and none excludes. Upstream: `filterApps`. */
function matching(
  paths: readonly string[],
  patterns: readonly SourcedMap[],
  dialect: PatternDialect,
): readonly string[] {
  const read = patterns.map((one) => {
    const text = textIn(one, 'path').replace(/^\.\//, '');
    const folder = dialect === anywhere ? `${text.replace(/\/$/, '')}/` : undefined; // which git takes for all in it
    return { pattern: shellPattern(text, dialect), folder, excludes: isTrue(one, 'exclude') };
  });
  const matches = (path: string, excludes: boolean) =>
    read.some(
      ({ pattern, folder, ...one }) =>
        one.excludes === excludes &&
        (pattern?.test(path) || (folder !== undefined && path.startsWith(folder))),
    );
  return paths.filter((path) => matches(path, false) && !matches(path, true));
}

/** Relative to the root. */
function pathsIn({ files, root }: Tree): readonly string[] {
  return files.listed(root).map((path) => (root === '' ? path : path.slice(root.length + 1)));
}

/** Upstream: `GetGitDirectories` in reposerver/repository, which leaves hidden folders out. */
function foldersIn(tree: Tree): readonly string[] {
  const folders = new Set<string>();
  for (const path of pathsIn(tree)) {
    for (let folder = folderOf(path); folder !== '' && !folders.has(folder); folder = folderOf(folder))
      folders.add(folder);
  }
  return [...folders].filter((folder) => !/(?:^|\/)\./.test(folder)).sort();
}

function ofPath(
  path: string,
  filename: string | undefined,
  prefix: string,
  { isGo }: Rendering,
): Readonly<Record<string, GoValue>> {
  const basename = path === '' ? '.' : baseName(path);
  const texts: Record<string, string> = {
    path: path || '.',
    basename,
    basenameNormalized: normalized(basename),
  };
  if (filename !== undefined) Object.assign(texts, { filename, filenameNormalized: normalized(filename) });
  const segments = (path || '.').split('/');
  if (isGo) {
    const inner = { path: { ...texts, segments } };
    return prefix === '' ? inner : { [prefix]: inner };
  }
  const name = prefix === '' ? 'path' : `${prefix}.path`;
  return Object.fromEntries([
    ...Object.entries(texts).map(([key, text]) => [key === 'path' ? name : `${name}.${key}`, text]),
    ...segments.map((segment, i) => [`${name}[${i}]`, segment]),
  ]);
}

/** Upstream: `generateParamsFromGitFile`. */
function ofFile(
  path: string,
  { files, root }: Tree,
  prefix: string,
  rendering: Rendering,
): readonly Readonly<Record<string, GoValue>>[] {
  const ofName = ofPath(folderOf(path), baseName(path), prefix, rendering);
  return objectsIn(root === '' ? path : `${root}/${path}`, files).map((object) => ({
    ...(rendering.isGo ? object : flattened(object)),
    ...ofName,
  }));
}

/** A mapping, or the items of a list of mappings. */
function objectsIn(path: string, files: Files): readonly { readonly [key: string]: GoValue }[] {
  const file = files.peek(path);
  if (file === undefined || !('text' in file)) throw new Stop(`unable to read ${path}`);
  try {
    const [document] = readDocuments(file);
    const value: GoValue = document === undefined ? {} : toJson(document.node);
    const all = Array.isArray(value) ? (value as readonly GoValue[]) : [value]; // isArray knows no readonly lists
    if (all.every(isMap)) return all;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  throw new Stop(`unable to parse file ${path}`);
}
