import type { SourcedNode } from '../../source/sourced.js';
import { readInline } from './documents.js';
import { Gathering, nothing } from './gathering.js';
import { type KustomizationFile, textsIn } from './kustomization-file.js';
import { Refusal } from './refusal.js';
import { type Resource, resourceOf } from './resource.js';

type Item = SourcedNode & { readonly text: string };

/**
 * The objects that say what generators or transformers do: written inline, then those of files and of kustomizations.
 * Upstream: `configureExternalGenerators` and `configureExternalTransformers` in api/internal/target/kusttarget.go.
 * @param add what adds the resources of a file or a folder
 */
export function pluginsOf(
  file: KustomizationFile,
  field: 'generators' | 'transformers',
  add: (plugins: Gathering, item: Item) => void,
): Gathering {
  const plugins = new Gathering(nothing, file);
  const mayChange = field === 'transformers';
  const items = textsIn(file.node, field);
  const inline = new Map(items.map((item) => [item, inlineIn(item, file)]));
  for (const [item, resources] of inline) {
    if (resources !== undefined) plugins.step(item, mayChange, () => plugins.append(resources));
  }
  for (const [item, resources] of inline) {
    if (resources === undefined) plugins.step(item, mayChange, () => add(plugins, item));
  }
  return plugins;
}

/** The objects that a text holds; undefined where it is none, but a path. */
function inlineIn(item: Item, { manifest }: KustomizationFile): readonly Resource[] | undefined {
  if (!item.text.includes(':')) return undefined;
  const { source, start, end, document } = manifest;
  try {
    const nodes = readInline(item.text, item);
    if (!nodes.every((node) => node.type === 'map')) return undefined;
    return nodes.map((node, at) =>
      resourceOf(node, { source, start, end, document, at: [...manifest.at, at] }),
    );
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** The kind of a plugin that kustomize brings itself; undefined for any other, which is a program. */
export function builtinKind({ id }: Resource): string | undefined {
  return id.group === '' && id.version === 'builtin' ? id.kind : undefined;
}
