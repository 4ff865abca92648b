import type { Container, Workload } from '../model/workload.js';
import type { Path, Place } from '../source/manifest.js';
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

/** A flag that switches the metrics of a container off. */
export interface MetricsOff {
  readonly container: string;
  readonly flag: string;
  readonly at: Place;
}

/**
 * The flag by which the only program that may answer on a port serves no metrics: controller-runtime takes `0` for that.
 * Undefined where another container, or another flag, speaks of the port. Upstream: `Options.BindAddress` in controller-runtime's pkg/metrics/server.
 */
export function metricsOff(workload: Workload, port: number): MetricsOff | undefined {
  const running = workload.template.containers.filter(({ init, sidecar }) => !init || sidecar);
  const declaring = running.filter(({ ports }) => ports.some(({ containerPort }) => containerPort === port));
  const [only, ...others] = declaring.length > 0 ? declaring : running;
  if (only === undefined || others.length > 0) return undefined;
  const speaksOfPort = running.some((container) =>
    container.arguments.some(({ text }) => text.includes(`:${port}`)),
  );
  const off = flagsIn(only).find(({ flag, value }) => value === '0' && !flag.includes('web.'));
  if (off === undefined || speaksOfPort) return undefined;
  return { container: only.name, flag: off.flag, at: { ...workload.field(...off.at), text: off.flag } };
}

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
