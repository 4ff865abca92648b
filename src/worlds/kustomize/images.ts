import { fieldOf, type SourcedMap, type SourcedNode, scalarAt, textOf } from '../../source/sourced.js';
import { setField } from './field-spec.js';
import { textIn } from './kustomization-file.js';
import { Refusal } from './refusal.js';
import { type Resource, withNode } from './resource.js';
import type { TransformerConfig } from './transformer-config.js';

/** One entry of `images`. Upstream: `imageTagUpdater` in api/filters/imagetag/updater.go. */
export function setImage(
  resources: readonly Resource[],
  image: SourcedMap,
  { images }: TransformerConfig,
): readonly Resource[] {
  const matches = imagePattern(textIn(image, 'name'));
  const by =
    ['newTag', 'digest', 'newName', 'tagSuffix'].flatMap((key) => fieldOf(image, key)?.value ?? [])[0] ??
    image;
  const set = (node: SourcedNode): SourcedNode => {
    if (node.type !== 'scalar')
      throw new Refusal('wrong node kind: expected ScalarNode but was another', node);
    const before = textOf(node) ?? '';
    return matches(before) ? scalarAt(renamed(before, image), by) : node;
  };
  return resources.map((resource) => {
    if (resource.id.kind === 'CustomResourceDefinition') return resource;
    return withNode(
      resource,
      images.reduce((node, spec) => setField(node, resource.id, spec, set), resource.node),
    );
  });
}

/** Upstream: `IsImageMatched` in api/internal/image/image.go; a name that is no pattern matches nothing. */
function imagePattern(name: string): (image: string) => boolean {
  try {
    const pattern = new RegExp(
      `^${name}(:[a-zA-Z0-9_.{}-]*)?(@[a-zA-Z0-9]+([.+_-][a-zA-Z0-9]+)*:[a-zA-Z0-9_.{}-]*)?$`,
    );
    return (image) => pattern.test(image);
  } catch {
    return () => false;
  }
}

function renamed(before: string, image: SourcedMap): string {
  const { name, tag, digest } = splitImage(before);
  const newTag = textIn(image, 'newTag');
  const newDigest = textIn(image, 'digest');
  const suffix = textIn(image, 'tagSuffix');
  const result = textIn(image, 'newName') || name;
  if (newTag !== '' || newDigest !== '') return joined(result, newTag, newDigest);
  return suffix === '' ? joined(result, tag, digest) : joined(result, tag + suffix, '');
}

function joined(name: string, tag: string, digest: string): string {
  return name + (tag === '' ? '' : `:${tag}`) + (digest === '' ? '' : `@${digest}`);
}

/** Upstream: `Split` in api/internal/image/image.go. */
export function splitImage(image: string): {
  readonly name: string;
  readonly tag: string;
  readonly digest: string;
} {
  const from = Math.max(image.indexOf('/'), 0);
  const at = image.indexOf('@', from);
  const colon = image.indexOf(':', from);
  if (at !== -1 && (at < colon || colon === -1)) {
    return { name: image.slice(0, at), tag: '', digest: image.slice(at + 1) };
  }
  if (colon === -1) return { name: image, tag: '', digest: '' };
  const end = at === -1 ? image.length : at;
  return {
    name: image.slice(0, colon),
    tag: image.slice(colon + 1, end),
    digest: at === -1 ? '' : image.slice(at + 1),
  };
}
