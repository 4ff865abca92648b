import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { root } from '../house/sources.js';
import { promwireWriting as promwire } from './promwire.js';

const prometheus = `# the platform team's
apiVersion: monitoring.coreos.com/v1
kind: Prometheus
metadata:
  name: k8s
  namespace: monitoring
spec:
  serviceMonitorSelector: {} # all
  serviceMonitorNamespaceSelector: {}
`;
const one = { 'deploy/prometheus.yaml': prometheus };
const other = { 'other.yaml': prometheus.replace('name: k8s', 'name: apps') };
const needed = ['--name', 'etcd', '--address', '10.0.0.1', '--port', '2379'];
const pki = ['--ca', '/pki/ca.crt', '--cert', '/pki/client.crt', '--key', '/pki/client.key'];
const external = (argv: readonly string[], files: Record<string, string> = one) =>
  promwire(['init', 'external', ...argv], files);

describe('what it writes', () => {
  test('the set-up of the tutorial, and the Secret in the Prometheus', async () => {
    const { status, err, out, written } = await external([...needed, '--secret', 'etcd-certs', ...pki]);
    expect({ status, err, files: Object.keys(written) }).toEqual({
      status: 0,
      err: '',
      files: ['deploy/etcd/service-monitor.yaml', 'deploy/etcd/service.yaml', 'deploy/prometheus.yaml'],
    });
    expect(written['deploy/prometheus.yaml']).toBe(`${prometheus}  secrets:\n    - etcd-certs\n`);
    for (const part of [
      'kubectl -n monitoring create secret generic etcd-certs',
      '--from-file=client.key=/pki/client.key',
      'kubectl apply -f deploy/etcd -f deploy/prometheus.yaml',
      'serviceMonitor/monitoring/etcd/0',
      'https://grafana.com/grafana/dashboards/3070',
    ])
      expect(out).toContain(part);
    const monitor = parse(written['deploy/etcd/service-monitor.yaml'] ?? '');
    expect(monitor.spec.endpoints[0]).toEqual({
      port: 'metrics',
      scheme: 'https',
      tlsConfig: {
        caFile: '/etc/prometheus/secrets/etcd-certs/ca.crt',
        certFile: '/etc/prometheus/secrets/etcd-certs/client.crt',
        keyFile: '/etc/prometheus/secrets/etcd-certs/client.key',
      },
    });
  });

  test('one slice for each family of addresses', async () => {
    const { written } = await external([
      ...needed,
      '--address',
      '2001:db8::1,10.0.0.2',
      '--as',
      'endpointslice',
    ]);
    const objects = parseAllDocuments(written['deploy/etcd/service.yaml'] ?? '').map((document) =>
      document.toJS(),
    );
    const slices = objects.filter(({ kind }) => kind === 'EndpointSlice');
    expect(slices.map(({ addressType, endpoints }) => [addressType, endpoints.length])).toEqual([
      ['IPv4', 2],
      ['IPv6', 1],
    ]);
  });

  test('references to the Secret where no Prometheus is in the files: nothing has to be mounted', async () => {
    const { written, out } = await external(
      [...needed, '--prometheus', 'monitoring/k8s', '--label', 'release=kps', '--secret', 's', ...pki],
      {},
    );
    const monitor = parse(written['etcd/service-monitor.yaml'] ?? '');
    expect(monitor.metadata).toMatchObject({ namespace: 'monitoring', labels: { release: 'kps' } });
    expect(monitor.spec.endpoints[0].tlsConfig.ca).toEqual({ secret: { name: 's', key: 'ca.crt' } });
    expect(out).toContain('see that the Prometheus selects the monitor');
  });

  test('a folder that the kustomization of the Prometheus builds', async () => {
    const { written, out } = await external(needed, {
      ...one,
      'deploy/kustomization.yaml': 'resources:\n  - prometheus.yaml # first\n',
    });
    expect(written['deploy/kustomization.yaml']).toBe('resources:\n  - prometheus.yaml # first\n  - etcd\n');
    expect(parse(written['deploy/etcd/kustomization.yaml'] ?? '').resources).toEqual([
      'service-monitor.yaml',
      'service.yaml',
    ]);
    expect(out).toContain('apply what kustomize builds');
  });

  test('nothing with --dry-run, but a patch', async () => {
    const { out, written } = await external([...needed, '--dry-run', '--secret', 'etcd-certs', ...pki]);
    expect(written).toEqual({});
    expect(out).toContain('--- /dev/null\n+++ b/deploy/etcd/service.yaml\n');
    expect(out).toContain('+    - etcd-certs');
  });

  test('a file that is there only with --force', async () => {
    const files = { ...one, 'deploy/etcd/service.yaml': '# mine\n' };
    const sentence = 'promwire: "deploy/etcd/service.yaml" is there already: --force writes it anew\n';
    expect(await external(needed, files)).toEqual({ status: 2, out: '', err: sentence, written: {} });
    expect((await external([...needed, '--force'], files)).status).toBe(0);
  });

  test('the same again, once it is there', async () => {
    const files = { ...one, ...(await external([...needed, '--secret', 's', ...pki])).written };
    const { status, written } = await external([...needed, '--secret', 's', ...pki, '--force'], files);
    expect(status).toBe(0);
    expect(written).not.toHaveProperty('deploy/prometheus.yaml');
    for (const [path, text] of Object.entries(written)) expect(text).toBe(files[path as keyof typeof files]);
  });
});

describe('what cannot be taken ends with status 2 and one sentence', () => {
  test.each([
    [[], 'init external needs --name, --address, --port; in a terminal it asks for them'],
    [
      ['--name', 'Etcd'],
      '--name is "Etcd", but must be lower-case letters, digits and "-", begin with a letter, and have 63 characters at most',
    ],
    [['--nam', 'x'], 'init external has no option "--nam" (nearest: "--name")'],
    [['--port'], 'option "--port" needs a value'],
    [[...needed, 'x'], "too many arguments for 'external'. Expected 0 arguments but got 1."],
    [['--port', '0'], '--port is "0", but must be a number from 1 to 65535'],
    [['--port', '65536'], '--port is "65536", but must be a number from 1 to 65535'],
    [
      ['--address', 'etcd.example.com'],
      '--address is "etcd.example.com", but must be an IP address: neither Endpoints nor an EndpointSlice that is scraped holds names',
    ],
    [
      ['--address', '10.0.0.1:2379'],
      '--address is "10.0.0.1:2379", but must be an IP address alone: --port says the port',
    ],
    [
      ['--address', 'https://10.0.0.1'],
      '--address is "https://10.0.0.1", but must be an IP address alone: --scheme, --port and --path say the rest',
    ],
    [
      ['--address', '10.0.0.1,127.0.0.1'],
      '--address is "127.0.0.1", but the API server refuses that: it may not be in the loopback range (127.0.0.0/8, ::1/128)',
    ],
    [[...needed, '--address', '10.0.0.1'], '--address names "10.0.0.1" twice'],
    [
      ['--namespace', 'Kube'],
      '--namespace is "Kube", but must be the name of a namespace: lower-case letters, digits and "-"',
    ],
    [['--scheme', 'htps'], '--scheme is "htps", but must be one of http, https (nearest: "https")'],
    [
      ['--path', 'metrics'],
      '--path is "metrics", but must begin with "/" and hold no space, "?" or "#": Prometheus would send them escaped',
    ],
    [['--secret', 'a_b'], '--secret is "a_b", but must be lower-case letters, digits, "-" and "."'],
    [
      ['--ca', 'a b'],
      '--ca is "a b", which makes the key "a b", and keys of a Secret hold letters, digits, "-", "_" and "." only: write KEY=FILE',
    ],
    [['--ca', 'k='], '--ca is "k=", but must be a file, or KEY=FILE'],
    [['--prometheus', 'k8s'], '--prometheus is "k8s", but must be NAMESPACE/NAME'],
    [['--as', 'slices'], '--as is "slices", but must be one of endpoints, endpointslice'],
    [['--label', 'a'], '--label is "a", but must be KEY=VALUE, both as Kubernetes takes them for labels'],
    [['--folder', '../x'], '--folder is "../x", but must be a folder below this one'],
    [['--dashboard', 'x'], '--dashboard is "x", but must be the number of a dashboard on grafana.com'],
    [
      ['--server-name', 'a b'],
      '--server-name is "a b", but must be a name or an address in the certificate of the server',
    ],
    [
      [...needed, '--scheme', 'http', '--secret', 's', ...pki],
      '--ca is for --scheme https: over http nothing is verified',
    ],
    [[...needed, '--ca', 'ca.crt'], '--ca needs --secret, the name of the Secret that is to hold the file'],
    [[...needed, '--secret', 's'], '--secret needs the files that it is to hold: --ca, or --cert and --key'],
    [
      [...needed, '--secret', 's', '--cert', 'a'],
      '--cert needs --key: a client certificate and its private key go together',
    ],
    [
      [...needed, '--secret', 's', '--key', 'a'],
      '--key needs --cert: a client certificate and its private key go together',
    ],
    [
      [...needed, '--secret', 's', '--ca', 'a/x', '--cert', 'b/x', '--key', 'k'],
      'two files would become the key "x" of the Secret: write KEY=FILE for one of them',
    ],
    [
      [...needed, '--secret', 's', '--ca', 'ca', '--insecure-skip-verify'],
      '--insecure-skip-verify leaves --ca without use: give one of them',
    ],
    [
      [...needed, '--prometheus', 'monitoring/k9s'],
      'no such Prometheus: "monitoring/k9s" (nearest: "monitoring/k8s")',
    ],
    [
      ['--name', '\u001b[31m'],
      '--name is "\\x1b[31m", but must be lower-case letters, digits and "-", begin with a letter, and have 63 characters at most',
    ],
  ])('%j', async (argv, sentence) => {
    expect(await external(argv)).toEqual({ status: 2, out: '', err: `promwire: ${sentence}\n`, written: {} });
  });

  test.each([
    [
      'several Prometheus',
      { ...one, ...other },
      'say with --prometheus which one is to scrape: "monitoring/apps", "monitoring/k8s"',
    ],
    [
      'no Prometheus',
      {},
      'init external needs --prometheus NAMESPACE/NAME, since the files hold no Prometheus',
    ],
    [
      'one without a namespace',
      { 'a.yaml': prometheus.replace('  namespace: monitoring\n', '') },
      'Prometheus "k8s" names no namespace: say with --prometheus NAMESPACE/k8s where it is',
    ],
    [
      'one that selects nothing',
      { 'a.yaml': prometheus.replace(/ {2}serviceMonitorSelector.*\n/, '  podMonitorSelector: {}\n') },
      'Prometheus monitoring/k8s selects no ServiceMonitors: it has no serviceMonitorSelector',
    ],
    [
      'one whose selector no labels meet',
      {
        'a.yaml': prometheus.replace(
          '{} # all',
          '{ matchLabels: { a: b }, matchExpressions: [{ key: a, operator: DoesNotExist }] }',
        ),
      },
      'no labels meet the serviceMonitorSelector of Prometheus monitoring/k8s',
    ],
    [
      'one that asks for the labels of a Namespace',
      {
        'a.yaml': prometheus.replace(
          'NamespaceSelector: {}',
          'NamespaceSelector: { matchLabels: { team: a } }',
        ),
      },
      'Prometheus monitoring/k8s takes monitors from namespaces with certain labels only, and no Namespace of the files has them',
    ],
    [
      'an object of that name',
      {
        ...one,
        'a.yaml':
          'apiVersion: v1\nkind: Service\nmetadata: { name: etcd, namespace: monitoring }\nspec: { clusterIP: None }\n',
      },
      'Service monitoring/etcd is in a.yaml already: give another --name',
    ],
  ])('%s', async (_, files, sentence) => {
    expect(await external(needed, files)).toEqual({
      status: 2,
      out: '',
      err: `promwire: ${sentence}\n`,
      written: {},
    });
  });

  test('a list that no small edit makes longer', async () => {
    const files = { 'a.yaml': `${prometheus}  configMaps: &list [a]\n  secrets: *list\n` };
    const { status, err, written } = await external([...needed, '--secret', 's', ...pki], files);
    expect({ status, written }).toEqual({ status: 2, written: {} });
    expect(err).toBe(
      'promwire: cannot add "s" to spec.secrets of Prometheus monitoring/k8s as it is written: do so in a.yaml:1, and run this again\n',
    );
  });

  test('what promwire itself would complain about', async () => {
    const service =
      'apiVersion: v1\nkind: Service\nmetadata: { name: x, namespace: monitoring, labels: { app.kubernetes.io/name: etcd } }\nspec: { clusterIP: None, ports: [{ name: metrics, port: 1 }] }\n';
    const addresses =
      'apiVersion: v1\nkind: Endpoints\nmetadata: { name: x, namespace: monitoring }\nsubsets: [{ addresses: [{ ip: 10.9.9.9 }], ports: [{ name: metrics, port: 1 }] }]\n';
    const { status, err, written } = await external(needed, {
      ...one,
      'x.yaml': `${service}---\n${addresses}`,
    });
    expect({ status, written }).toEqual({ status: 2, written: {} });
    expect(err).toMatch(/^promwire: would not work: .+\n$/);
  });
});

describe('questions', () => {
  const ask = (argv: readonly string[], answers: readonly string[], files: Record<string, string> = one) =>
    promwire(['init', 'external', ...argv], files, { answers });

  test('empty answers are those of the tutorial', async () => {
    const { status, written, asked } = await ask([], ['', '10.0.0.1, 10.0.0.2', ...Array(9).fill('')]);
    expect(status).toBe(0);
    const monitor = written['deploy/etcd/service-monitor.yaml'] ?? '';
    expect(monitor).toContain('healthcheck-client.crt=/etc/kubernetes/pki/etcd/healthcheck-client.crt');
    expect(monitor).toContain('- kube-system');
    expect(asked?.map((question) => question.split(/[ :[]/, 1)[0])).toEqual([
      'Name',
      'Its',
      'Port',
      'http',
      'Secret',
      'File',
      'File',
      'File',
      'Name',
      'Namespace',
      'Addresses',
    ]);
  });

  test('an answer that cannot be taken is asked for again, and one that is needed too', async () => {
    const { status, err, asked } = await ask(
      ['--name', 'x', '--scheme', 'http'],
      ['', 'foo', '10.0.0.1', 'http', '80', '', ''],
    );
    expect(status).toBe(0);
    expect(err).toContain('  --address is "foo", but must be an IP address');
    expect(err).toContain('  --port is "http", but must be a number');
    expect(asked).toHaveLength(7);
  });

  test('"-" leaves out what can be left out', async () => {
    const { status, written } = await ask(
      ['--name', 'x', '--port', '1'],
      ['10.0.0.1', 'https', '-', '-', '', '-'],
    );
    expect(status).toBe(0);
    expect(written['deploy/x/service-monitor.yaml']).not.toContain('tlsConfig');
  });

  test('which Prometheus, where there are several', async () => {
    const { status, written } = await ask(
      ['--name', 'x', '--port', '1', '--scheme', 'http'],
      ['10.0.0.1', 'monitoring/k9s', '', ''],
      { ...one, ...other },
    );
    expect({ status, written }).toEqual({ status: 2, written: {} });
    const again = await ask(['--name', 'x', '--port', '1', '--scheme', 'http'], ['10.0.0.1', '', '', ''], {
      ...one,
      ...other,
    });
    expect(again.status).toBe(0);
  });

  test('nothing is asked where the options say enough', async () => {
    expect(await ask(needed, [])).toMatchObject({ status: 0, asked: [] });
  });

  test('whoever breaks off leaves nothing behind', async () => {
    const { status, err, written } = await ask([], ['a']);
    expect({ status, written }).toEqual({ status: 2, written: {} });
    expect(err).toMatch(/\npromwire: stopped before all was said; nothing is written\n$/);
  });
});

describe('any set-up that can be asked for holds', () => {
  /** Pairs of a Prometheus and its selectors, each a way that is seen in real repositories. */
  const selectors = [
    '{}',
    '{ matchLabels: { release: kps } }',
    '{ matchExpressions: [{ key: team, operator: In, values: [a, b] }] }',
    '{ matchExpressions: [{ key: x, operator: DoesNotExist }] }',
  ];
  const namespaceSelectors = [
    '{}',
    undefined,
    '{ matchLabels: { kubernetes.io/metadata.name: monitoring } }',
    '{ matchLabels: { team: shop } }',
  ];
  const secrets = [
    '',
    '  secrets: [first]\n',
    '  secrets:\n    - first # one\n',
    '  secrets:\n',
    '  # no secrets\n',
  ];
  const spec = fc.record({
    selector: fc.constantFrom(...selectors),
    namespaceSelector: fc.constantFrom(...namespaceSelectors),
    secrets: fc.constantFrom(...secrets),
    role: fc.constantFrom(
      '',
      '  serviceDiscoveryRole: EndpointSlice\n',
      '  serviceDiscoveryRole: Endpoints\n',
    ),
    more: fc.constantFrom(
      '',
      '  arbitraryFSAccessThroughSMs: { deny: true }\n',
      '  scrapeTimeout: 20s\n  scrapeInterval: 20s\n',
      '  enforcedNamespaceLabel: namespace\n',
      '  ignoreNamespaceSelectors: false\n',
    ),
    kind: fc.constantFrom('Prometheus', 'PrometheusAgent'),
    eol: fc.constantFrom('\n', '\r\n'),
    hasRights: fc.boolean(),
  });
  const address = fc.oneof(
    fc
      .tuple(
        fc.integer({ min: 1, max: 223 }).filter((a) => a !== 127 && a !== 169),
        fc.nat(255),
        fc.nat(255),
        fc.nat(255),
      )
      .map((bytes) => bytes.join('.')),
    fc
      .tuple(fc.integer({ min: 1, max: 0xffff }), fc.integer({ min: 1, max: 0xffff }))
      .map(([a, b]) => `2001:db8:${a.toString(16)}::${b.toString(16)}`),
  );
  const flags = fc.record({
    name: fc.stringMatching(/^[a-z]([-a-z0-9]{0,20}[a-z0-9])?$/),
    namespace: fc.option(fc.constantFrom('monitoring', 'kube-system', 'on', '123')),
    addresses: fc.uniqueArray(address, { minLength: 1, maxLength: 4 }),
    port: fc.integer({ min: 1, max: 65535 }),
    secret: fc.option(fc.constantFrom('etcd-certs', 'a', '1e3', 'x.y')),
    files: fc.constantFrom(['--ca', '/pki/ca.crt'], ['--cert', 'c', '--key', 'k'], pki, [
      '--ca',
      "on=/a b/it's",
    ]),
    insecure: fc.boolean(),
    serverName: fc.option(fc.constantFrom('etcd-master', '10.0.0.1')),
    as: fc.option(fc.constantFrom('endpoints', 'endpointslice')),
    path: fc.option(fc.constantFrom('/metrics', '/a/b')),
  });

  const manifestsOf = (text: string) => parseAllDocuments(text).map((document) => document.toJS());

  test('promwire has nothing against it, every address is a target, and nothing else changes', async () => {
    await fc.assert(
      fc.asyncProperty(spec, flags, async (s, f) => {
        const namespaceSelector =
          s.namespaceSelector === undefined
            ? ''
            : `  serviceMonitorNamespaceSelector: ${s.namespaceSelector}\n`;
        const written = `apiVersion: monitoring.coreos.com/${s.kind === 'Prometheus' ? 'v1' : 'v1alpha1'}\nkind: ${s.kind}\nmetadata: { name: k8s, namespace: monitoring }\nspec:\n  serviceAccountName: p # its own\n${s.secrets}  serviceMonitorSelector: ${s.selector} # theirs\n${namespaceSelector}${s.role}${s.more}`;
        const base: Record<string, string> = {
          'p/prometheus.yaml': written.replaceAll('\n', s.eol),
          'namespaces.yaml':
            'apiVersion: v1\nkind: Namespace\nmetadata: { name: shop, labels: { team: shop } }\n',
          ...(s.hasRights ? { 'rights.yaml': rights } : {}),
        };
        const isTls = f.secret !== null;
        const hasCa = isTls && f.files.includes('--ca');
        const argv = [
          ...['--name', f.name, '--address', f.addresses.join(','), '--port', String(f.port)],
          ...(f.namespace === null ? [] : ['--namespace', f.namespace]),
          ...(f.secret === null ? [] : ['--secret', f.secret, ...f.files]),
          ...(f.insecure && !hasCa
            ? ['--insecure-skip-verify']
            : f.serverName !== null
              ? ['--server-name', f.serverName]
              : []),
          ...(f.as === null ? [] : ['--as', f.as]),
          ...(f.path === null ? [] : ['--path', f.path]),
        ];
        const made = await external(argv, base);
        expect(made).toMatchObject({ status: 0, err: '' });
        const all = { ...base, ...made.written };
        const check = JSON.parse((await promwire(['--format', 'json'], all)).out);
        expect(check.findings).toEqual([]);
        const { prometheus: traces } = JSON.parse((await promwire(['targets', '--format', 'json'], all)).out);
        const urls = traces.flatMap((trace: { pools: { targets: { url: string }[] }[] }) =>
          trace.pools.flatMap(({ targets }) => targets.map(({ url }) => url)),
        );
        expect(urls.sort()).toEqual(
          f.addresses
            .map(
              (ip) =>
                `http${argv.some((word) => /^--(secret|server-name|insecure)/.test(word)) ? 's' : ''}://${ip.includes(':') ? `[${ip}]` : ip}:${f.port}${f.path ?? '/metrics'}`,
            )
            .sort(),
        );

        const after = all['p/prometheus.yaml'] ?? '';
        const [old] = manifestsOf(base['p/prometheus.yaml'] ?? '');
        const [now] = manifestsOf(after);
        const isMounted = isTls && !s.more.includes('deny');
        expect(now).toEqual(
          isMounted
            ? { ...old, spec: { ...old.spec, secrets: [...(old.spec.secrets ?? []), f.secret] } }
            : old,
        );
        for (const comment of written.match(/#.*/g) ?? []) expect(after).toContain(comment);
        expect(/(?<!\r)\n/.test(after) && after.includes('\r\n')).toBe(false);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  const rights = `apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: p, namespace: monitoring }
rules: [{ apiGroups: ['', discovery.k8s.io], resources: [services, endpoints, endpointslices, pods], verbs: [get, list, watch] }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: p, namespace: monitoring }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: p }
subjects: [{ kind: ServiceAccount, name: p, namespace: monitoring }]
`;
});

describe('the scenarios that the laboratory has played', () => {
  const tutorial =
    '--name etcd --address 10.151.30.57 --port 2379 --namespace kube-system --secret etcd-certs --ca /etc/kubernetes/pki/etcd/ca.crt --cert /etc/kubernetes/pki/etcd/healthcheck-client.crt --key /etc/kubernetes/pki/etcd/healthcheck-client.key --folder .'.split(
      ' ',
    );

  test.each([
    ['made-external-files', []],
    ['made-external-slices', ['--as', 'endpointslice']],
  ])('%s is what the command writes, and was scraped', async (name, more) => {
    const folder = join(root, '__tests__/oracle', name);
    const files = Object.fromEntries(
      readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
    );
    const { 'scenario.yaml': _, 'recorded.json': recorded = '', ...manifests } = files;
    const given = Object.fromEntries(Object.entries(manifests).filter(([file]) => /^\d/.test(file)));
    given['1-prometheus.yaml'] =
      given['1-prometheus.yaml']?.replace(/ {2}secrets:\n {4}- etcd-certs\n/, '') ?? '';
    const { written } = await external([...tutorial, ...more], given);
    expect({ ...given, ...written }).toEqual(manifests);
    const [played] = JSON.parse(recorded).prometheuses;
    expect(played.active).toMatchObject([{ health: 'up', url: 'https://10.151.30.57:2379/metrics' }]);
  });
});
