import type { Container, Workload } from '../model/workload.js';
import type { Path } from '../source/manifest.js';
import { perObject } from '../util/per-object.js';
import type { Listener } from './listeners.js';

/** Flags by which programs are told where to serve metrics: controller-runtime's, and that of exporters. */
const flagName = /^--?(?:(?:[a-z]+-)*metrics-(?:bind-)?addr(?:ess)?|web\.listen-address)$/;
const loopback = /^(127\.\d+\.\d+\.\d+|localhost|\[::1\]):(\d+)$/;

/**
 * The metrics servers of a workload's own programs that their command line binds to loopback. Other addresses are left out:
 * what such a flag means is the program's to say, and only this much is the same everywhere.
 */
export const loopbackProgramsOf = perObject((workload: Workload): readonly Listener[] =>
  workload.template.containers.flatMap((container) =>
    flagsIn(container).flatMap(({ flag, value, at }): Listener[] => {
      const [, host, port] = loopback.exec(value) ?? [];
      if (host === undefined) return [];
      return [
        {
          component: `container "${container.name}"`,
          object: workload,
          container: container.name,
          flag,
          scheme: undefined,
          host,
          port: Number(port),
          isOnMachine: workload.template.hostNetwork,
          machines: [],
          at: { ...workload.field(...at), text: value },
          isClosed: false,
        },
      ];
    }),
  ),
);

/** `--name=value` and `--name value`. */
function flagsIn({ arguments: words }: Container) {
  return words.flatMap(({ text, at }, index): { flag: string; value: string; at: Path }[] => {
    const [flag = '', value] = text.split('=', 2);
    if (!flagName.test(flag)) return [];
    const next = words[index + 1];
    if (value !== undefined) return [{ flag, value, at }];
    return next === undefined ? [] : [{ flag, value: next.text, at: next.at }];
  });
}
