// Cuts the operations that promwire calls out of GitHub's OpenAPI description, for the server that stands in for GitHub in the
// tests. The description is too large to keep: `npm install --no-save @octokit/openapi@23.0.2`, then run this without words.
import { readFileSync, writeFileSync } from 'node:fs';

const source = 'node_modules/@octokit/openapi/generated/api.github.com.json';
const target = '__tests__/action/github-openapi.json';
const operations = {
  '/user': ['get'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch', 'delete'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/files': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/comments': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews': ['post'],
  '/repos/{owner}/{repo}/pulls/comments/{comment_id}': ['delete'],
};
/** Words for people, and what has no part in a check. */
const left = new Set([
  'description',
  'example',
  'examples',
  'summary',
  'externalDocs',
  'x-github',
  'links',
  'headers',
  'tags',
  'deprecated',
  'title',
]);

const api = JSON.parse(readFileSync(process.argv[2] ?? source, 'utf8'));
const schemas = {};

/** A copy in which references to schemas stay, and are gathered, and all others are filled in. */
function cut(node, isMap = false) {
  if (Array.isArray(node)) return node.map((entry) => cut(entry));
  if (typeof node !== 'object' || node === null) return node;
  const name = /^#\/components\/schemas\/(.*)$/.exec(node.$ref ?? '')?.[1];
  if (name !== undefined) {
    if (!(name in schemas)) {
      schemas[name] = null; // a mark, since schemas may refer to themselves
      schemas[name] = cut(api.components.schemas[name]);
    }
    return { $ref: node.$ref };
  }
  if (node.$ref !== undefined)
    return cut(
      node.$ref
        .slice(2)
        .split('/')
        .reduce((at, step) => at[step], api),
    );
  const entries = Object.entries(node).filter(([key]) => isMap || !left.has(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, cut(value, key === 'properties' && !isMap)]));
}

const paths = Object.fromEntries(
  Object.entries(operations).map(([path, methods]) => [
    path,
    {
      ...(api.paths[path].parameters === undefined ? {} : { parameters: cut(api.paths[path].parameters) }),
      ...Object.fromEntries(methods.map((method) => [method, cut(api.paths[path][method])])),
    },
  ]),
);
const sorted = Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
const { openapi, info } = api;
const slice = {
  openapi,
  info: { title: info.title, version: info.version, license: info.license },
  paths,
  components: { schemas: sorted },
};
writeFileSync(target, `${JSON.stringify(slice)}\n`);
