import type { PodRecord } from '../../lab/recording.js';

/** Texts in which our prediction leaves parts open, such as `{pod IP of Deployment shop/web}:9100`. */
export interface Patterns {
  /** Whether a predicted text fits a recorded one. */
  readonly fits: (predicted: string, recorded: string) => boolean;
  /** Whether predicted labels fit recorded ones: the same names but for optional ones, and each value fits. */
  readonly labelsFit: (predicted: Labels, recorded: Labels) => boolean;
  /** Whether every predicted label is recorded, and fits. */
  readonly labelsWithin: (predicted: Labels, recorded: Labels) => boolean;
}

export type Labels = Readonly<Record<string, string>>;

/** Patterns whose pod addresses must be those of the recorded pods of the workload that they name. */
export function patterns(pods: readonly PodRecord[]): Patterns {
  const cache = new Map<string, RegExp>();
  const fits = (predicted: string, recorded: string): boolean => {
    if (!predicted.includes('{')) return predicted === recorded;
    const known = cache.get(predicted) ?? toRegExp(predicted, pods);
    cache.set(predicted, known);
    return known.test(recorded);
  };
  const labelsWithin = (predicted: Labels, recorded: Labels): boolean =>
    Object.entries(predicted).every(([name, value]) =>
      name in recorded ? fits(value, recorded[name] ?? '') : isOptional(value),
    );
  const labelsFit = (predicted: Labels, recorded: Labels): boolean =>
    Object.keys(recorded).every((name) => name in predicted) && labelsWithin(predicted, recorded);
  return { fits, labelsFit, labelsWithin };
}

/** Whether all of a text may be nothing, as of `{zone of the node, if any}`. */
const isOptional = (predicted: string): boolean => /^\{[^}]*, if any\}$/.test(predicted);

function toRegExp(predicted: string, pods: readonly PodRecord[]): RegExp {
  const parts = predicted
    .split(/(\{[^}]*\})/)
    .map((part) => (part.startsWith('{') ? openPart(part, pods) : escaped(part)));
  return new RegExp(`^${parts.join('')}$`, 's');
}

function openPart(symbol: string, pods: readonly PodRecord[]): string {
  const workload = /^\{pod IP of (?:[A-Z]\w+ )?(\S+)\}$/.exec(symbol)?.[1];
  if (workload === undefined) return '.+';
  const ips = pods.filter((pod) => pod.workload === workload && pod.ip !== '').map(({ ip }) => escaped(ip));
  return ips.length === 0 ? '[^\\s\\S]' : `(?:${ips.join('|')})`;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
