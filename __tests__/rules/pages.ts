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

/** kustomize knows its own file by its name. */
export function fileFor({ subject }: Rule): string {
  return subject === 'Kustomization' ? 'kustomization.yaml' : 'manifests.yaml';
}

/** What a terminal shows of the findings of one rule. */
async function outputOf(manifests: string, rule: Rule): Promise<string> {
  const host = memoryHost({ [fileFor(rule)]: manifests });
  const report = await scan({ host, config: defaultConfig, rules: [rule] });
  const bare = { ...report, unproven: [], notRead: [], prometheuses: [], worldNotes: [] };
  return terminal(bare, { ...defaultOptions, width: 100 });
}

/** The `yaml good` blocks of a page. */
export function goodExamples(page: string): readonly string[] {
  return [...page.matchAll(/```yaml good\n([\s\S]*?)```/g)].map(([, text = '']) => text);
}
