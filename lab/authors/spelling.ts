import { isScalar } from 'yaml';
import { type Change, kindOf, type Operation, type Site } from '../mutation.js';

/** Mappings of which the author chooses the keys. */
const ownKeys = ['labels', 'matchLabels', 'annotations', 'data', 'stringData', 'nodeSelector'];

/** Whether the key is the name of a field of the API, and neither what an author calls things nor what a document is known by. */
export function isField(site: Site): boolean {
  const holder = site.path.at(-2) ?? '';
  if (site.path.length === 0 || ['apiVersion', 'kind'].includes(site.path.join('.'))) return false;
  return !ownKeys.includes(holder) && !(kindOf(site) === 'Service' && holder === 'selector');
}

const hasCapital = ({ path }: Site): boolean => /[a-z][A-Z]/.test(path.at(-1) ?? '');

/** Writes the key of a field otherwise. */
function respelt(forms: (name: string) => readonly string[]): Operation['change'] {
  return ({ key, path, parent }, choice): Change | undefined => {
    const before = path.at(-1) ?? '';
    const others = forms(before).filter((form) => form !== before && form !== '' && !parent?.has(form));
    const after = others[choice % Math.max(others.length, 1)];
    if (key === undefined || after === undefined) return undefined;
    key.value = after;
    return { says: `the field ${path.join('.')} is written "${after}"` };
  };
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Two neighbours swapped, one letter lost, one twice; at each place but the first. */
function slips(name: string): readonly string[] {
  const places = [...name].map((_, i) => i).slice(1);
  return places.flatMap((i) => [
    name.slice(0, i) + name.slice(i + 1),
    name.slice(0, i) + name.charAt(i) + name.slice(i),
    name.slice(0, i - 1) + name.charAt(i) + name.charAt(i - 1) + name.slice(i + 1),
  ]);
}

/** Names that people write for another, having seen them in Prometheus' own configuration, in older APIs or in values of charts. */
const falseFriends: Readonly<Record<string, readonly string[]>> = {
  endpoints: ['endpoint', 'podMetricsEndpoints'],
  podMetricsEndpoints: ['endpoints', 'podMetricEndpoints'],
  relabelings: ['relabelConfigs', 'relabel_configs', 'relabellings'],
  metricRelabelings: ['metricRelabelConfigs', 'metricRelabellings'],
  matchNames: ['matchLabels', 'names'],
  matchLabels: ['labels', 'matchLabel'],
  matchExpressions: ['matchExpression', 'expressions'],
  interval: ['scrapeInterval', 'scrape_interval'],
  path: ['metricsPath', 'metrics_path'],
  metricsPath: ['path'],
  tlsConfig: ['tls', 'tls_config'],
  port: ['portName', 'name', 'targetPort'],
  portNumber: ['port_number', 'containerPort'],
  targetPort: ['containerPort', 'port'],
  containerPort: ['port', 'targetPort'],
  nodeName: ['node'],
  static: ['targets'],
  targets: ['static'],
  secrets: ['secret'],
  serviceAccountName: ['serviceAccount'],
  serviceDiscoveryRole: ['discoveryRole'],
  keySecret: ['key'],
  sourceLabels: ['source_labels', 'sourceLabel'],
  targetLabel: ['target_label', 'targetLabels'],
  kubernetesSDConfigs: ['kubernetesSdConfigs', 'kubernetes_sd_configs'],
  staticConfigs: ['staticConfig', 'static_configs'],
  staticConfig: ['staticConfigs', 'static'],
  roleRef: ['role'],
  verbs: ['verb'],
  resources: ['resource'],
  apiGroups: ['apiGroup'],
  ip: ['address'],
  conditions: ['condition'],
};

const fieldNamed = (form: (name: string) => readonly string[], fits: (site: Site) => boolean = isField) => ({
  fits: (site: Site) => isField(site) && fits(site),
  change: respelt(form),
});

/** The name of a field is not what the API calls it. */
export const spelling: readonly Operation[] = [
  { name: 'field-case', ...fieldNamed((name) => [name.toLowerCase(), capital(name)]) },
  {
    name: 'field-style',
    ...fieldNamed(
      (name) => ['_', '-'].map((mark) => name.replace(/[A-Z]+/g, (big) => mark + big.toLowerCase())),
      hasCapital,
    ),
  },
  {
    name: 'field-number',
    ...fieldNamed((name) => [name.endsWith('s') ? name.slice(0, -1) : `${name}s`]),
  },
  { name: 'field-slip', ...fieldNamed(slips) },
  {
    name: 'field-friend',
    ...fieldNamed(
      (name) => falseFriends[name] ?? [],
      ({ path }) => falseFriends[path.at(-1) ?? ''] !== undefined,
    ),
  },
  {
    name: 'kind',
    fits: ({ path }) => path.join('.') === 'kind',
    change: ({ node }, choice) => {
      if (!isScalar(node)) return undefined;
      const before = String(node.value);
      const forms = [
        before.charAt(0).toLowerCase() + before.slice(1),
        `${before}s`,
        before.charAt(0) + before.slice(1).toLowerCase(),
        before.slice(0, -1),
      ].filter((form) => form !== before);
      node.value = forms[choice % forms.length];
      return { says: `the kind is written "${String(node.value)}"` };
    },
  },
  {
    name: 'api-version',
    fits: ({ path }) => path.join('.') === 'apiVersion',
    change: ({ node }, choice) => {
      if (!isScalar(node)) return undefined;
      const before = String(node.value);
      const [version = '', group] = before.split('/').reverse();
      const others = ['v1', 'v1alpha1', 'v1beta1', version.slice(0, -1)].filter((one) => one !== version);
      const other = others[choice % others.length] ?? version;
      const forms = [group === undefined ? other : `${group}/${other}`, `${group ?? 'apps'}s/${version}`];
      node.value = forms[choice % 3 === 2 ? 1 : 0];
      return { says: `the apiVersion is "${String(node.value)}" instead of "${before}"` };
    },
  },
];
