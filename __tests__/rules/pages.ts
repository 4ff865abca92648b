import { defaultConfig } from '../../src/config/config.js';
import { scan } from '../../src/engine/scan.js';
import { memoryHost } from '../../src/host/memory-host.js';
import { defaultOptions } from '../../src/report/reporter.js';
import { terminal } from '../../src/report/terminal.js';
import type { Rule } from '../../src/rules/define-rule.js';

/** The line under the heading of a rule's page, made from its metadata. */
export function header({ severity, subject, since, gate }: Rule): string {
  return `<!-- generated: ${severity} · ${subject} · gate ${gate} · since ${since} -->`;
}

/** A page with its header and its `output` blocks made anew; what it should be. */
export async function renewed(page: string, rule: Rule): Promise<string> {
  const lines = page.split('\n');
  lines[0] = `# ${rule.id}`;
  lines[1] = header(rule);
  const text = lines.join('\n');
  const block = /```yaml bad\n([\s\S]*?)```(?:\n+```output\n[\s\S]*?```)?/g;
  let result = '';
  let last = 0;
  for (const match of text.matchAll(block)) {
    const output = await outputOf(match[1] ?? '', rule);
    result += `${text.slice(last, match.index)}\`\`\`yaml bad\n${match[1]}\`\`\`\n\n\`\`\`output\n${output}\`\`\``;
    last = match.index + match[0].length;
  }
  return result + text.slice(last);
}

/**
 * The files of an example. kustomize knows its own file by its name, Flux its object by the kind; a template has a chart, and what
 * helm made of that.
 */
export function filesFor({ subject }: Rule, example: string): Readonly<Record<string, string>> {
  const isOfFlux = example.startsWith('apiVersion: kustomize.toolkit.fluxcd.io/');
  if (subject === 'Kustomization' && !isOfFlux) return { 'kustomization.yaml': example };
  if (subject !== 'Template') return { 'manifests.yaml': example };
  return {
    'charts/shop/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
    'charts/shop/templates/monitor.yaml': example,
    'charts/shop/templates/service.yaml': service,
    'rendered.yaml': `---\n# Source: shop/templates/service.yaml\n${service}`,
  };
}

const service =
  'apiVersion: v1\nkind: Service\nmetadata:\n  name: cart\nspec:\n  ports: [{ name: metrics, port: 80 }]\n';

/** What a terminal shows of the findings of one rule. */
async function outputOf(manifests: string, rule: Rule): Promise<string> {
  const host = memoryHost(filesFor(rule, manifests));
  const report = await scan({ host, config: defaultConfig, rules: [rule] });
  const bare = { ...report, unproven: [], notRead: [], prometheuses: [], worldNotes: [] };
  return terminal(bare, { ...defaultOptions, width: 100 });
}

/** The `yaml good` blocks of a page. */
export function goodExamples(page: string): readonly string[] {
  return [...page.matchAll(/```yaml good\n([\s\S]*?)```/g)].map(([, text = '']) => text);
}
