import { describe, expect, test } from 'vitest';
import { mapToJson } from '../../../../src/source/tree.js';
import { applicationSet } from '../../../../src/worlds/delivery/application-set/application-set.js';
import { Repositories } from '../../../../src/worlds/delivery/repositories.js';
import { readDocuments } from '../../../../src/worlds/kustomize/documents.js';
import { Files } from '../../../../src/worlds/kustomize/files.js';
import { resourceOf } from '../../../../src/worlds/kustomize/resource.js';

const repoURL = 'https://git.example/shop';

/** The Applications that are made of an ApplicationSet, each as `name path cluster`, and what it asks for that is not known. */
function made(spec: string, files: Readonly<Record<string, string>> = {}) {
  const text = `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: {name: apps, namespace: argocd}
spec:
${spec.replaceAll(/^/gm, '  ')}`;
  const source = { path: 'argocd/apps.yaml', text };
  const all: Readonly<Record<string, string>> = { ...files, [source.path]: text };
  const listed = (folder: string) =>
    Object.keys(all)
      .filter((path) => folder === '' || path.startsWith(`${folder}/`))
      .sort();
  const read = (path: string) => {
    const content = all[path];
    return content === undefined ? undefined : { path, text: content };
  };
  const [document] = readDocuments(source);
  if (document?.node.type !== 'map') throw new Error(text);
  const resource = resourceOf(document.node, { source, start: 0, end: text.length, document: 0, at: [] });
  const repositories = new Repositories(new Files({ read, below: listed, listed }));
  repositories.note(repoURL, '');
  const making = applicationSet(resource, repositories);
  return {
    applications: making?.resources.map(({ node }) => mapToJson(node)) ?? [],
    open: making?.problems.map(({ at }) => text.slice(at.start, at.end)) ?? [],
  };
}

function shown(spec: string, files?: Readonly<Record<string, string>>): readonly string[] {
  return made(spec, files)
    .applications.map((one) => {
      const { metadata, spec: own } = one as Record<string, Record<string, Record<string, unknown>>>;
      const { source, destination } = own ?? {};
      return `${metadata?.['name']} ${source?.['path']} ${destination?.['name']}`;
    })
    .sort();
}

const template = (name: string, path: string, cluster = 'in-cluster') => `template:
  metadata: {name: '${name}'}
  spec:
    source: {repoURL: ${repoURL}, path: '${path}'}
    destination: {name: '${cluster}', namespace: shop}
`;
const list = (...elements: readonly string[]) =>
  `generators:\n  - list:\n      elements: [${elements.join(', ')}]\n`;
const git = (directories: string, more = '') =>
  `generators:\n  - git:\n      repoURL: ${repoURL}\n      ${directories}\n${more}`;
const go = (option = '') => `goTemplate: true\ngoTemplateOptions: [${option}]\n`;
const folders = {
  'apps/web/a.yaml': '',
  'apps/cart/b.yaml': '',
  'apps/web/deep/c.yaml': '',
  'infra/d.yaml': '',
  'apps/.hid/e.yaml': '',
};

describe('a list', () => {
  test('gives its elements to names in braces', () => {
    expect(
      shown(
        list('{app: web}', '{app: cart, values: {env: prod}}') +
          template('{{app}}-{{ values.env }}', 'apps/{{app}}'),
      ),
    ).toEqual(['cart-prod apps/cart in-cluster', 'web-{{ values.env }} apps/web in-cluster']);
  });

  test('of anything else than texts makes nothing without templates of Go', () => {
    expect(shown(list('{app: web, port: 80}') + template('{{app}}', 'a'))).toEqual([]);
    expect(shown(go() + list('{app: web, port: 80}') + template('{{.app}}-{{.port}}', 'a'))).toEqual([
      'web-80 a in-cluster',
    ]);
  });

  test('may be written as text', () => {
    const text = 'generators:\n  - list:\n      elementsYaml: |\n        - app: web\n        - app: cart\n';
    expect(shown(go() + text + template('{{.app}}', 'a'))).toEqual(['cart a in-cluster', 'web a in-cluster']);
    expect(shown(go() + text.replace('- app: web', 'app: web') + template('{{.app}}', 'a'))).toEqual([]);
  });

  test('keeps what its selector takes', () => {
    const selector = (text: string) => `    selector: {${text}}\n`;
    const two = list('{app: web, env: prod}', '{app: cart, env: test}');
    const names = (text: string) =>
      shown(two + selector(text) + template('{{app}}', 'a')).map((one) => one.split(' ')[0]);
    expect(names('matchLabels: {env: prod}')).toEqual(['web']);
    expect(names('matchExpressions: [{key: env, operator: NotIn, values: [prod]}]')).toEqual(['cart']);
    expect(names('matchExpressions: [{key: none, operator: DoesNotExist}]')).toEqual(['cart', 'web']);
    expect(names('matchExpressions: [{key: env, operator: Like}]')).toEqual([]);
  });

  test('has a template of its own before that of all', () => {
    const own = '      template: {metadata: {name: own}, spec: {destination: {name: edge}}}\n';
    expect(shown(list('{app: web}') + own + template('{{app}}', 'apps/{{app}}'))).toEqual([
      'own apps/web edge',
    ]);
  });
});

describe('templates of Go', () => {
  test('stop all at a name without a value where they are told to', () => {
    const one = list('{app: web}') + template('{{.app}}{{.none}}', 'a');
    expect(shown(go() + one)).toEqual(['web<no value> a in-cluster']);
    expect(shown(go('missingkey=error') + one)).toEqual([]);
  });

  test('that cannot be read make nothing', () => {
    expect(shown(go() + list('{app: web}') + template('{{.app', 'a'))).toEqual([]);
    expect(shown(list('{app: web}') + template('{{app}} {{app', 'a'))).toEqual([]);
  });
});

describe('folders of a repository', () => {
  test('are those of its patterns, without hidden ones', () => {
    const names = (directories: string) =>
      shown(git(`directories: [${directories}]`) + template('{{path.basename}}', '{{path}}'), folders);
    expect(names('{path: apps/*}')).toEqual(['cart apps/cart in-cluster', 'web apps/web in-cluster']);
    expect(names('{path: apps/*}, {path: apps/c*, exclude: true}')).toEqual(['web apps/web in-cluster']);
    expect(names("{path: '*'}")).toEqual([
      'apps apps in-cluster',
      'argocd argocd in-cluster',
      'infra infra in-cluster',
    ]);
    expect(names('{path: "[", exclude: true}, {path: apps/*/*}')).toEqual(['deep apps/web/deep in-cluster']);
  });

  test('give their parts to both sorts of templates', () => {
    const one = { 'apps/Web_1/a.yaml': '' };
    const old = template('{{path[0]}}-{{path.basenameNormalized}}-{{values.x}}', 'a');
    const values = "      values: {x: 'in {{path[1]}}'}\n";
    expect(shown(git('directories: [{path: apps/*}]', values) + old, one)).toEqual([
      'apps-web-1-in Web_1 a in-cluster',
    ]);
    const recent = template('{{index .path.segments 0}}-{{.path.basenameNormalized}}-{{.values.x}}', 'a');
    expect(
      shown(
        go() + git('directories: [{path: apps/*}]', values.replace('path[1]', '.path.basename')) + recent,
        one,
      ),
    ).toEqual(['apps-web-1-in Web_1 a in-cluster']);
    const prefix = '      pathParamPrefix: own\n';
    expect(
      shown(git('directories: [{path: apps/*}]', prefix) + template('{{own.path.basename}}', 'a'), one),
    ).toEqual(['Web_1 a in-cluster']);
  });

  test('of another repository are not known', () => {
    const elsewhere = git('directories: [{path: apps/*}]').replace(repoURL, 'https://git.example/other');
    expect(made(elsewhere + template('a', 'b'), folders)).toEqual({ applications: [], open: ['git'] });
  });
});

describe('files of a repository', () => {
  const files = {
    'config/web/config.json': '{"app": {"name": "web"}, "ports": [80], "big": 12345678}',
    'config/cart/config.yaml': '- app: {name: cart}\n- app: {name: bag}\n',
    'config/cart/bad.txt.yaml': 'a: [',
  };
  const of = (path: string) => git(`files: [{path: '${path}'}]`);

  test('give what stands in them, flat or as it is', () => {
    expect(
      shown(of('config/*/config.*') + template('{{app.name}}-{{path.basename}}', '{{path.filename}}'), files),
    ).toEqual([
      'bag-cart config.yaml in-cluster',
      'cart-cart config.yaml in-cluster',
      'web-web config.json in-cluster',
    ]);
    const recent = template('{{.app.name}}-{{index .ports 0}}-{{.big}}', '{{.path.path}}');
    expect(shown(go() + of('config/web/*') + recent, files)).toEqual([
      'web-80-1.2345678e+07 config/web in-cluster',
    ]);
  });

  test('a star takes folders too, as it does for git', () => {
    expect(shown(of('config/*.json') + template('{{app.name}}', 'a'), files)).toEqual(['web a in-cluster']);
  });

  test('that are no YAML stop all', () => {
    expect(shown(of('config/*') + template('{{app.name}}', 'a'), files)).toEqual([]);
  });
});

describe('generators of generators', () => {
  const nested = (kind: string, keys: string, ...inner: readonly string[]) =>
    `generators:\n  - ${kind}:\n${keys}      generators:\n${inner.map((one) => `        - ${one}\n`).join('')}`;
  const of = (...elements: readonly string[]) => `list: {elements: [${elements.join(', ')}]}`;

  test('a matrix joins each with each, and gives the second what the first has', () => {
    const matrix = nested(
      'matrix',
      '',
      of('{env: prod}', '{env: test}'),
      of("{app: web, id: '{{env}}-web'}"),
    );
    expect(shown(matrix + template('{{id}}', '{{app}}/{{env}}'))).toEqual([
      'prod-web web/prod in-cluster',
      'test-web web/test in-cluster',
    ]);
    const paths = nested(
      'matrix',
      '',
      `git: {repoURL: ${repoURL}, directories: [{path: apps/*}]}`,
      `git: {repoURL: ${repoURL}, directories: [{path: '{{path}}/*'}], pathParamPrefix: sub}`,
    );
    expect(shown(paths + template('{{path.basename}}-{{sub.path.basename}}', 'a'), folders)).toEqual([
      'web-deep a in-cluster',
    ]);
  });

  test('a matrix of one, of three, or of values that differ makes nothing', () => {
    const all = template('{{a}}', 'a');
    expect(shown(nested('matrix', '', of('{a: b}')) + all)).toEqual([]);
    expect(shown(nested('matrix', '', of('{a: b}'), of('{c: d}'), of('{e: f}')) + all)).toEqual([]);
    expect(shown(nested('matrix', '', of('{a: b}'), of('{a: c}')) + all)).toEqual([]);
    expect(shown(go() + nested('matrix', '', of('{a: b}'), of('{a: c}')) + template('{{.a}}', 'a'))).toEqual([
      'b a in-cluster',
    ]);
  });

  test('a merge puts later values over those with the same keys', () => {
    const merge = nested(
      'merge',
      '      mergeKeys: [app]\n',
      of('{app: web, env: prod}', '{app: cart, env: prod}'),
      of('{app: web, env: test}', '{app: none}'),
    );
    expect(shown(merge + template('{{app}}-{{env}}', 'a'))).toEqual([
      'cart-prod a in-cluster',
      'web-test a in-cluster',
    ]);
    const twice = nested(
      'merge',
      '      mergeKeys: [env]\n',
      of('{app: web, env: prod}', '{app: cart, env: prod}'),
      of('{env: prod}'),
    );
    expect(shown(twice + template('{{app}}', 'a'))).toEqual([]);
  });

  test('several are a union', () => {
    expect(
      shown(`${list('{app: web}')}  - list: {elements: [{app: cart}]}\n${template('{{app}}', 'a')}`),
    ).toEqual(['cart a in-cluster', 'web a in-cluster']);
  });
});

describe('what only a cluster or a server knows', () => {
  test('is an Application for clusters that are not known', () => {
    const clusters = 'generators:\n  - clusters: {selector: {matchLabels: {env: prod}}, values: {x: z}}\n';
    const spec = clusters + template('{{name}}-{{values.x}}', 'apps/web', '{{name}}');
    expect(made(spec).open).toEqual(['clusters']);
    expect(shown(spec)).toEqual(['{{name}}-z apps/web {{name}} {"matchLabels":{"env":"prod"}}']);
    expect(
      shown(go('missingkey=error') + clusters + template('{{.name}}-{{.values.x}}', 'apps/web', '{{.name}}')),
    ).toEqual(['{{.name}}-z apps/web {{.name}} {"matchLabels":{"env":"prod"}}']);
  });

  test.each(['scmProvider', 'pullRequest', 'plugin'])('is nothing of %s', (kind) => {
    expect(made(`generators:\n  - ${kind}: {}\n${template('a', 'b')}`)).toEqual({
      applications: [],
      open: [kind],
    });
  });

  test('is nothing of a generator that there is not', () => {
    expect(made(`generators:\n  - lists: {}\n  - 1\n  - list: []\n${template('a', 'b')}`)).toEqual({
      applications: [],
      open: [],
    });
  });

  test('is what a patch of the template may change', () => {
    const patched = (patch: string) =>
      `${list('{app: web}')}${template('{{app}}', 'a')}templatePatch: |\n  ${patch}\n`;
    expect(made(patched('spec: {syncPolicy: {automated: {}}}')).applications).toHaveLength(1);
    expect(made(patched('spec: {source: {path: b}}'))).toEqual({ applications: [], open: ['templatePatch'] });
  });
});
