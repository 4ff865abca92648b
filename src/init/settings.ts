import { stringify } from 'yaml';
import { defaultBaselineFile } from '../config/baseline.js';
import { versionNames } from '../config/versions-of.js';
import type { Survey } from '../engine/report.js';
import { releaseTag } from './release-tag.js';
import type { ToolName } from './tools.js';

export const settingsFile = 'promwire.yaml';

/** What the examples in the configuration are taken from. */
export interface SettingsSource {
  readonly survey: Survey;
  readonly tools: readonly ToolName[];
  /** Folders of Helm charts, relative to the root. */
  readonly charts: readonly string[];
}

interface Setting {
  /** Lines of prose. */
  readonly says: readonly string[];
  /** An example with the names of the repository; it is written as a comment. */
  readonly example: object;
}

/**
 * A promwire.yaml in which every setting is explained and none is made: prose stands behind `# `, settings behind `#`
 * alone, so that taking away that mark turns one on. Nothing of a Secret but its name gets into it.
 */
export function settingsText(source: SettingsSource): string {
  const head = [
    `# yaml-language-server: $schema=https://raw.githubusercontent.com/promwire/promwire/${releaseTag}/schemas/promwire.schema.json`,
    '#',
    '# Settings of promwire. All of them are optional; take the "#" away from those that you want. `promwire --help` lists the',
    '# options of the command line, which come before this file.',
  ];
  const blocks = settings(source).map(({ says, example }) => [
    ...says.map((line) => `# ${line}`),
    ...stringify(example, { lineWidth: 0, flowCollectionPadding: true })
      .trimEnd()
      .split('\n')
      .map((line) => `#${line}`),
  ]);
  return `${[head, ...blocks].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function settings(source: SettingsSource): readonly Setting[] {
  return [
    {
      says: ['Files, folders or globs to read; without it the whole repository.', ...renderedNote(source)],
      example: { paths: source.tools.some(isRendered) ? ['rendered'] : [folderOfPrometheus(source)] },
    },
    {
      says: ['Files that nobody applies, and sources whose output is read instead.'],
      example: {
        exclude:
          source.charts.length > 0
            ? source.charts.slice(0, 5).map((chart) => `${chart === '.' ? '' : `${chart}/`}templates/**`)
            : ['archive/**'],
      },
    },
    {
      says: ['Lowest severity that fails the run: error, warning, notice or never.'],
      example: { 'fail-on': 'error' },
    },
    {
      says: ['Lowest severity that is reported: error, warning or notice.'],
      example: { 'min-severity': 'notice' },
    },
    {
      says: [
        'Findings that were there on the day when promwire came, as "promwire baseline" writes them; only new ones are told.',
      ],
      example: { baseline: defaultBaselineFile },
    },
    {
      says: [
        'What runs, where these files do not say it: left out, the newest that promwire knows is taken.',
        'A version goes into quotes.',
      ],
      example: versionNames,
    },
    {
      says: [
        'Manifests that are held against the schema of their kind: off, wiring (the kinds that a scrape needs) or all.',
      ],
      example: { schema: 'wiring' },
    },
    {
      says: [
        'Own JSON Schemas, of custom resources for one; kubeconform holds every manifest of their kinds against them.',
      ],
      example: {
        'schema-location': ['schemas/{{ .Group }}/{{ .ResourceKind }}_{{ .ResourceAPIVersion }}.json'],
      },
    },
    {
      says: [
        'Findings that are known and right as they are, each with its reason. A comment at the line itself can say the same.',
      ],
      example: { ignore: [ignoreExample(source)] },
    },
    {
      says: [
        'Charts that something outside of these files installs, with values that are among them: kube-prometheus-stack above',
        'all, whose Prometheus decides which monitors are read.',
      ],
      example: {
        charts: [
          {
            ...{ chart: 'kube-prometheus-stack', version: '88.3.0', release: 'kps', namespace: 'monitoring' },
            values: 'monitoring/values.yaml',
          },
        ],
      },
    },
    {
      says: ['What is in the cluster and not in these files. It settles what the summary calls unproven.'],
      example: { assume: assumeExample(source) },
    },
  ];
}

function isRendered(tool: ToolName): boolean {
  return tool === 'Helm charts' || tool === 'jsonnet' || tool === 'kustomize';
}

function renderedNote({ tools }: SettingsSource): readonly string[] {
  const rendered = tools.filter(isRendered);
  if (rendered.length === 0) return [];
  return [
    `${rendered.join(', ')}: promwire runs no program of the repository. Where you write the output of these into a`,
    'folder before promwire runs, name it here.',
  ];
}

function folderOfPrometheus({ survey }: SettingsSource): string {
  const file = firstPrometheus(survey)?.manifest.source.path ?? '';
  return file.includes('/') ? (file.split('/')[0] ?? 'deploy') : 'deploy';
}

function firstPrometheus({ wires }: Survey) {
  return wires.flatMap(({ graph }) => graph.world.objects.prometheuses)[0];
}

function ignoreExample({ survey }: SettingsSource): object {
  const [finding] = survey.findings;
  return {
    rule: finding?.rule ?? 'endpoint-port-unknown',
    ...(finding === undefined || finding.object === ''
      ? { paths: ['deploy/legacy/**'] }
      : { object: finding.object }),
    reason: 'the Service is made by an operator',
  };
}

function assumeExample({ survey }: SettingsSource): object {
  const namespace = firstPrometheus(survey)?.namespace ?? 'monitoring';
  return {
    namespace: 'default',
    secrets: [{ namespace, name: 'etcd-certs', keys: ['ca.crt', 'tls.crt', 'tls.key'] }],
    configMaps: [{ namespace, name: 'ca-bundle', keys: ['ca.crt'] }],
    services: [{ namespace: 'shop', name: 'cart', labels: { app: 'cart' }, ports: ['metrics'] }],
    namespaces: [{ name: 'shop', labels: { team: 'shop' } }],
    closed: ['shop'],
  };
}
