import type { KubernetesObject } from '../model/object.js';
import { title } from '../model/object.js';
import { locate } from '../source/locate.js';
import { type IgnoreAnnotation, ignoreAnnotationPrefix } from './ignores.js';

/** The annotations that silence a rule at the object that carries them. */
export function ignoreAnnotations(objects: readonly KubernetesObject[]): readonly IgnoreAnnotation[] {
  return objects.flatMap((object) =>
    Object.entries(object.annotations).flatMap(([key, reason]): IgnoreAnnotation[] => {
      if (!key.startsWith(ignoreAnnotationPrefix)) return [];
      const { source, start, end, at } = object.manifest;
      const range =
        at.length === 0
          ? { file: source.path, start, end }
          : locate({ manifest: object.manifest, path: [], part: 'value' });
      return [
        {
          rule: key.slice(ignoreAnnotationPrefix.length),
          reason,
          at: locate(object.key('metadata', 'annotations', key)),
          range,
          object: title(object),
        },
      ];
    }),
  );
}
