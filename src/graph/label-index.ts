/** Finds objects by labels without walking all of them. */
export interface LabelIndex<T> {
  readonly all: readonly T[];
  /** A superset of the objects that satisfy the label requirement, as small as one key (and value) makes it. */
  readonly withLabel: (key: string, value?: string) => readonly T[];
  /** The objects that carry all the pairs. */
  readonly withLabels: (labels: Readonly<Record<string, string>>) => readonly T[];
}

export function labelIndex<T>(
  objects: readonly T[],
  labelsOf: (object: T) => Readonly<Record<string, string>>,
): LabelIndex<T> {
  let byKey: Map<string, T[]> | undefined;
  let byPair: Map<string, T[]> | undefined;
  const build = () => {
    byKey = new Map();
    byPair = new Map();
    for (const object of objects) {
      for (const [key, value] of Object.entries(labelsOf(object))) {
        push(byKey, key, object);
        push(byPair, `${key}\0${value}`, object);
      }
    }
  };
  const withLabel = (key: string, value?: string): readonly T[] => {
    if (byKey === undefined) build();
    const found = value === undefined ? byKey?.get(key) : byPair?.get(`${key}\0${value}`);
    return found ?? [];
  };
  const withLabels = (labels: Readonly<Record<string, string>>): readonly T[] => {
    const pairs = Object.entries(labels);
    if (pairs.length === 0) return objects;
    const lists = pairs.map(([key, value]) => withLabel(key, value));
    const shortest = lists.reduce((a, b) => (b.length < a.length ? b : a));
    return shortest.filter((object) => pairs.every(([key, value]) => labelsOf(object)[key] === value));
  };
  return { all: objects, withLabel, withLabels };
}

function push<T>(lists: Map<string, T[]>, key: string, object: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [object]);
  else list.push(object);
}
