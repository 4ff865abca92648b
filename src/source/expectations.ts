import { folderOf, joinPath } from '../util/path.js';

/** Steps of kuttl, and those of chainsaw without a test file, say by their name what they are: `02-assert.yaml`. */
const expectedByName = /(?:^|\/)\d+-(?:assert|errors)(?:-[^/.]*)?\.ya?ml$/;

const testOfChainsaw = /(?:^|\/)chainsaw-test\.ya?ml$/;
const testOfKyverno = /(?:^|\/)kyverno-test\.ya?ml$/;

/**
 * The files among `paths` that say what a test looks for in the cluster, or hold what a policy is tried with: objects and pieces
 * of them that nothing applies. `textOf` reads the tests that name them; undefined for one that cannot be read. Upstream:
 * `fileNameRegex` in internal/file/name.go of kuttl; `StepFileName` in pkg/discovery/step.go and `ActionCheckRef` in
 * pkg/apis/v1alpha1/action.go of chainsaw; `Test` in cmd/cli/kubectl-kyverno/apis/v1alpha1/test.go of kyverno.
 */
export function expectationsAmong(
  paths: readonly string[],
  textOf: (path: string) => string | undefined,
): ReadonlySet<string> {
  const named = paths
    .filter((path) => testOfChainsaw.test(path))
    .flatMap((test) => filesNamedBy(textOf(test) ?? '', folderOf(test)));
  const applied = new Set(named.filter(({ isExpected }) => !isExpected).map(({ file }) => file));
  const expected = named.filter(({ file, isExpected }) => isExpected && !applied.has(file));
  const tried = paths
    .filter((path) => testOfKyverno.test(path))
    .flatMap((test) => resourcesOf(textOf(test) ?? '', folderOf(test)));
  return new Set([
    ...paths.filter((path) => expectedByName.test(path)),
    ...expected.map(({ file }) => file),
    ...tried,
  ]);
}

/** The files of the list `resources` of a test of kyverno. */
function resourcesOf(text: string, folder: string): readonly string[] {
  const [, list = ''] = /^resources:[ \t]*\r?\n((?:[ \t]*- .*(?:\r?\n|$))+)/m.exec(text) ?? [];
  return [...list.matchAll(/- +["']?([^\s"'#]+)/g)].map(([, file = '']) => joinPath(folder, file));
}

/** Lines of a test that begin an operation, and those that name its file. */
const operationOrFile = /^[ \t]*(?:- +)+(\w+):|^[ \t]*file:[ \t]*["']?([^\s"'#]+)/gm;

function filesNamedBy(
  text: string,
  folder: string,
): readonly { readonly file: string; readonly isExpected: boolean }[] {
  let isExpected = false;
  return [...text.matchAll(operationOrFile)].flatMap(([, operation, file]) => {
    if (operation !== undefined) isExpected = operation === 'assert' || operation === 'error';
    return file === undefined ? [] : [{ file: joinPath(folder, file), isExpected }];
  });
}
