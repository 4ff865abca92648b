import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/config.js';
import { scan } from '../../src/engine/scan.js';
import type { Host } from '../../src/host/host.js';
import { memoryHost } from '../../src/host/memory-host.js';
import { github } from '../../src/report/github.js';
import { gitlab } from '../../src/report/gitlab.js';
import { json } from '../../src/report/json.js';
import { junit } from '../../src/report/junit.js';
import { markdown } from '../../src/report/markdown.js';
import { defaultOptions } from '../../src/report/reporter.js';
import { sarif } from '../../src/report/sarif.js';
import { terminal } from '../../src/report/terminal.js';
import { endpointPortUnknown } from '../../src/rules/endpoint-port-unknown.js';
import { scrapeTimeoutTooLong } from '../../src/rules/scrape-timeout-too-long.js';
import { hostileText } from '../report/hostile.js';

const chartFile = 'apiVersion: v2\nname: shop\nversion: 1.0.0\n';
const template = `{{- if .Values.metrics.enabled }}
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: {{ .Release.Name }}
spec:
  selector: {}
  endpoints:
    - port: web
      interval: 30s
      scrapeTimeout: {{ .Values.metrics.timeout }}
{{- end }}
`;
const monitor = `apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: cart
spec:
  selector: {}
  endpoints:
    - port: web
      interval: 30s
      scrapeTimeout: 60s
`;
const headed = (source: string, text = monitor) => `---\n# Source: ${source}\n${text}`;
const source = 'shop/templates/monitor.yaml';
const tree = { 'charts/shop/Chart.yaml': chartFile, 'charts/shop/templates/monitor.yaml': template };
const timeoutLine = template.split('\n').findIndex((line) => line.includes('scrapeTimeout')) + 1;

/** What is piped in beside the files of a tree. */
function piped(text: string, host: Host) {
  const stdin = { path: '<stdin>', text };
  return scan({ host, config: defaultConfig, stdin, rules: [scrapeTimeoutTooLong] });
}

async function from(text: string, files: Readonly<Record<string, string>> = tree) {
  const report = await piped(text, memoryHost(files));
  const told = JSON.parse(json(report, defaultOptions)).findings;
  return told.map(({ renderedFrom }: { renderedFrom?: unknown }) => renderedFrom);
}

describe('a finding in what helm printed', () => {
  const file = 'charts/shop/templates/monitor.yaml';
  const found = [{ template: source, file, line: timeoutLine }];
  const nowhere = (name: string) => [{ template: name, file: null, line: null }];

  test('leads to the line of the template with the same key', async () => {
    expect(await from(headed(source))).toEqual(found);
  });

  test.each([
    ['line breaks of Windows', headed(source).replaceAll('\n', '\r\n')],
    ['a marker that is missing', headed(source).replace('---\n', '')],
    ['a licence above', headed(source, `# Licence\n#\n\n${monitor}`)],
    ['empty documents around', `---\n---\n# nothing\n${headed(source)}---\n---\n`],
    ['a document before it', headed('shop/templates/a.yaml', 'a: 1\n') + headed(source)],
    [
      'the headings and notes of a dry run',
      `NAME: shop\nSTATUS: pending\nHOOKS:\nMANIFEST:\n${headed(source)}\nNOTES:\nSee: http://x: y\n  kind: z\n---\nkind: [\n`,
    ],
  ])('with %s', async (_, text) => {
    expect(await from(text)).toEqual(found);
  });

  test('among hundreds of others', async () => {
    const others = Array.from({ length: 600 }, (_, i) => headed(`shop/templates/${i}.yaml`, `a: ${i}\n`));
    expect(await from([...others, headed(source), ...others].join(''))).toEqual(found);
  });

  test('leads to the line with the same text where the key stands twice', async () => {
    const twice = template.replace(
      '{{ .Values.metrics.timeout }}',
      '60s\n    #\n      # scrapeTimeout: 1s\n      scrapeTimeout: 5s',
    );
    expect(await from(headed(source), { ...tree, [file]: twice })).toEqual(found);
  });

  test('leads to the first line where several are alike', async () => {
    const twice = `${template}${template}`;
    expect(await from(headed(source), { ...tree, [file]: twice })).toEqual([{ ...found[0], line: 1 }]);
  });

  test.each([
    [
      'a subchart below its chart',
      'shop/charts/cache/templates/m.yaml',
      'charts/shop/charts/cache/templates/m.yaml',
    ],
    ['a subchart elsewhere', 'shop/charts/cache/templates/m.yaml', 'libs/cache/templates/m.yaml'],
  ])('finds %s', async (_, name, path) => {
    const folder = path.slice(0, path.indexOf('/templates'));
    const files = { ...tree, [`${folder}/Chart.yaml`]: 'name: "cache" # of all\n', [path]: template };
    expect(await from(headed(name), files)).toEqual([{ template: name, file: path, line: timeoutLine }]);
  });

  test('stays where it is when two charts of one name hold the template', async () => {
    const copy = { 'copy/Chart.yaml': chartFile, 'copy/templates/monitor.yaml': template };
    expect(await from(headed(source), { ...tree, ...copy })).toEqual(nowhere(source));
  });

  test('stays where it is without the chart', async () => {
    expect(await from(headed(source), {})).toEqual(nowhere(source));
  });

  test.each([
    'shop/../secret.yaml',
    'shop/templates/../../../secret.yaml',
    '/etc/passwd',
    'shop//secret.yaml',
  ])('does not follow %s', async (name) => {
    expect(
      await from(headed(name), { ...tree, 'secret.yaml': 'a: 1\n', '../secret.yaml': 'a: 1\n' }),
    ).toEqual(nowhere(name));
  });

  test('has none without the comment, or with one inside of the object', async () => {
    expect(await from(`---\n${monitor}# Source: ${source}\n`)).toEqual([undefined]);
  });

  test('offers no edit where the template is there: the next run of helm would undo it', async () => {
    const name = 'shop/templates/monitor.yaml';
    const broken = `${monitor.replace('    - port: web', '    - port: metric').replace('60s', '10s').replace('{}', '{ matchLabels: { app: cart } }')}---
apiVersion: v1
kind: Service
metadata: { name: cart, labels: { app: cart } }
spec: { ports: [{ name: metrics, port: 80 }] }
`;
    const editsWith = async (files: Readonly<Record<string, string>>) => {
      const host = memoryHost({ ...files, 'deploy.yaml': headed(name, broken) });
      const report = await scan({ host, config: defaultConfig, rules: [endpointPortUnknown] });
      return report.findings.map(({ edits = [] }) => edits.length);
    };
    expect(await editsWith({})).toEqual([1]);
    expect(await editsWith(tree)).toEqual([0]);
  });
});

describe('every reporter names the template', () => {
  test.each([
    ['terminal', terminal, 'rendered from: shop/templates/monitor.yaml'],
    ['junit', junit, 'rendered from: shop/templates/monitor.yaml'],
    ['github', github, 'rendered from shop/templates/monitor.yaml'],
    ['markdown', markdown, 'rendered from `shop/templates/monitor.yaml`'],
    ['sarif', sarif, 'Rendered from shop/templates/monitor.yaml.'],
    ['gitlab', gitlab, 'Rendered from shop/templates/monitor.yaml.'],
    ['json', json, '"template": "shop/templates/monitor.yaml"'],
  ])('%s', async (_, reporter, words) => {
    const report = await piped(headed(source), memoryHost({}));
    expect(reporter(report, { ...defaultOptions, width: 200 })).toContain(words);
  });

  test('and annotates it where the finding itself is in no file', async () => {
    const report = await piped(headed(source), memoryHost(tree));
    const path = 'charts/shop/templates/monitor.yaml';
    expect(github(report, defaultOptions)).toContain(`::error file=${path},line=${timeoutLine},`);
    const [run] = JSON.parse(sarif(report, defaultOptions)).runs;
    expect(run.results[0].locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: path },
      region: { startLine: timeoutLine },
    });
    expect(JSON.parse(gitlab(report, defaultOptions))[0].location).toEqual({
      path,
      lines: { begin: timeoutLine, end: timeoutLine },
    });
  });

  test('but not where it stands in a file of the repository', async () => {
    const host = memoryHost({ ...tree, 'deploy/shop.yaml': headed(source) });
    const report = await scan({ host, config: defaultConfig, rules: [scrapeTimeoutTooLong] });
    expect(report.findings[0]?.related.at(-1)?.at.file).toBe('charts/shop/templates/monitor.yaml');
    expect(github(report, defaultOptions)).toContain('::error file=deploy/shop.yaml,');
  });
});

test('nothing of the tree is looked at while no document has the comment', async () => {
  const asked: unknown[] = [];
  const host: Host = {
    ...memoryHost(tree),
    list: (request) => {
      asked.push(request);
      return { files: [], missing: [] };
    },
    read: (path) => {
      asked.push(path);
      return { unreadable: 'no such file' };
    },
  };
  await piped(monitor, host);
  expect(asked).toEqual([]);
  await piped(headed(source), host);
  expect(asked).toHaveLength(1); // the list of the tree, once
});

test('no text of a comment leads out of the tree', async () => {
  const step = fc.oneof(
    fc.constantFrom('..', '.', '', 'shop', 'charts', 'templates', '~', 'C:', '\\..'),
    hostileText,
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
      const read: string[] = [];
      const host: Host = {
        ...memoryHost({}),
        list: () => ({ files: ['Chart.yaml', 'a/Chart.yaml'], missing: [] }),
        read: (path) => {
          read.push(path);
          return { text: chartFile };
        },
      };
      await piped(headed(['shop', ...steps].join('/').replace(/[\r\n]/g, '')), host);
      expect(read.filter((path) => /(?:^|[/\\])\.\.?(?:[/\\]|$)|^\/|\/\/|\\/.test(path))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

describe('an object that is a hook of helm', () => {
  const stack = (annotations: string) => `apiVersion: monitoring.coreos.com/v1
kind: PodMonitor
metadata: { name: cart, namespace: shop }
spec:
  selector: { matchLabels: { app: cart } }
  podMetricsEndpoints: [{ port: metrics }]
---
apiVersion: v1
kind: Pod
metadata:
  name: cart
  namespace: shop
  labels: { app: cart }
  annotations: { ${annotations} }
spec:
  containers:
    - name: cart
      image: example.org/cart
      ports: [{ name: metrics, containerPort: 9100 }]
`;

  test.each([
    ['', 1],
    ['helm.sh/hook: "pre-install"', 1],
    ['helm.sh/hook: "post-install,post-upgrade"', 1],
    ['helm.sh/hook: "Pre-Upgrade, test"', 1],
    ['helm.sh/hook: "post-install,test-success"', 1], // known, so the install counts
    ['helm.sh/hook: "post-install,pre-delete,post-delete,pre-rollback,post-rollback"', 1],
    ['helm.sh/hook: "pre-install", helm.sh/hook-delete-policy: "before-hook-creation"', 1],
    ['helm.sh/hook: "pre-install", helm.sh/hook-delete-policy: "before-hook-creation,hook-succeeded"', 0],
    ['helm.sh/hook: "test"', 0],
    ['helm.sh/hook: "test-success"', 0],
    ['helm.sh/hook: "pre-delete,post-delete"', 0],
    ['helm.sh/hook: "post-rollback"', 0],
    ['helm.sh/hook: "pre-install,test-failure"', 0], // helm leaves out what it does not know
  ])('{ %s } is there for %i target', async (annotations, targets) => {
    const report = await scan({
      host: memoryHost({ 'a.yaml': stack(annotations) }),
      config: defaultConfig,
      rules: [],
    });
    expect(report.counts.targets).toBe(targets);
  });
});
