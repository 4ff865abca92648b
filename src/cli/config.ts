import { type Configuration, configurationOf } from '../discovery/configuration/configuration.js';
import type { PrometheusPools } from '../discovery/pool.js';
import type { Survey } from '../engine/report.js';
import { scan } from '../engine/scan.js';
import { configurationYaml } from '../report/configuration.js';
import { offer } from '../util/offer.js';
import { deliver } from './deliver.js';
import { type Io, UsageFault } from './io.js';
import { prepare, refuseUnusable } from './prepare.js';
import type { Invocation } from './program.js';

type ConfigInvocation = Extract<Invocation, { command: 'config' }>;

/** `promwire config`: scans and writes the scrape configuration of one Prometheus. Findings do not count: the status is 0. */
export async function config(invocation: ConfigInvocation, io: Io): Promise<number> {
  const prepared = await prepare(invocation.words, invocation, io);
  const survey = await scan({ host: io.host, ...prepared, rules: [] });
  refuseUnusable(survey, io);
  const made = configurationsFor(survey, invocation.object);
  const textsOf = (count: number) =>
    made.map(({ trace, configuration }) => configurationYaml(configuration, notesOf(trace, count)));
  // Worlds that agree share one text, without a name.
  const isSame = new Set(textsOf(1)).size === 1;
  const texts = isSame ? textsOf(1).slice(0, 1) : textsOf(made.length);
  await deliver(texts.join('---\n'), invocation.output, io);
  return 0;
}

interface Made {
  readonly trace: PrometheusPools;
  readonly configuration: Configuration;
}

/** One for each world that holds the Prometheus. Throws a UsageFault where none does. */
function configurationsFor({ wires }: Survey, name: string): readonly Made[] {
  const traces = wires.flatMap(({ discovery }) => discovery.prometheuses);
  const made = traces.flatMap((trace) =>
    trace.prometheus !== undefined && isNamed(trace, name)
      ? [{ trace, configuration: configurationOf(trace.prometheus, trace) }]
      : [],
  );
  if (made.length > 0) return made;
  const refs = traces.flatMap(({ prometheus }) => prometheus?.ref ?? []);
  const none = refs.length === 0 ? ': the scan holds none' : '';
  throw new UsageFault(`no such Prometheus: "${name}"${offer(name, refs) || none}`);
}

/** `namespace/name`, with the kind before it or not. */
function isNamed({ prometheus, ref }: PrometheusPools, name: string): boolean {
  return name === ref || name.toLowerCase() === `${prometheus?.kind}/${ref}`.toLowerCase();
}

const stateNotes: Readonly<Partial<Record<PrometheusPools['state'], string>>> = {
  unmanaged: 'the operator writes no configuration for it, since all its selectors are absent',
  failed: 'the operator cannot generate its configuration',
  poisoned: 'Prometheus refuses this configuration as a whole',
};

function notesOf(
  { prometheus, ref, world, state, pools }: PrometheusPools,
  count: number,
): readonly string[] {
  const where = count > 1 ? ` in ${world}` : '';
  const note = stateNotes[state];
  const culprit = pools.find((pool) => pool.state === 'poisoned');
  return [
    `${prometheus?.kind} ${ref}${where}: global and scrape_configs as the Prometheus Operator would write them`,
    ...(note === undefined
      ? []
      : [culprit === undefined ? note : `${note}: ${culprit.job}: ${culprit.reason}`]),
  ];
}
