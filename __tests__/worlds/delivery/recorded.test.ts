import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ourBuilds, ourSets } from '../../../lab/gitops/argo.js';
import { deliveredIn } from '../../../lab/gitops/delivered.js';
import { askedIn } from '../../../lab/gitops/flux.js';
import { type ArgoRecording, type FluxRecording, fluxCases } from '../../../lab/gitops/record.js';
import { templateValues, variables } from '../../../lab/gitops/texts.js';
import { digestOf } from '../../../lab/kustomize-objects.js';
import { renderedText, Stop } from '../../../src/worlds/delivery/application-set/params.js';
import { replacedText } from '../../../src/worlds/delivery/substitute.js';

const here = new URL('./', import.meta.url);
const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, here), 'utf8'));

/** What their packages answered: `npm run lab -- flux ../shared/corpus`, `npm run lab -- argo`. */
const flux = read<FluxRecording>('recorded-flux.json');
const argo = read<ArgoRecording>('recorded-argo.json');

describe('Flux', () => {
  test.each(Object.entries(flux.texts))('%s becomes what envsubst makes of it', (text, real) => {
    const ours = replacedText(text, { values: new Map(Object.entries(variables)), isOpen: false });
    if (real !== null) expect(ours).toBe(real);
    else if (ours !== undefined) expect(ours).toMatch(/\$\{#?B/); // which is not set, and stops Flux where it is strict
  });

  describe.each(fluxCases)('%s', (name) => {
    const ours = askedIn(deliveredIn(new URL(`cases/${name}`, here).pathname));
    test.each(Object.entries(flux.cases[name] ?? {}))('%s is built as Flux builds it', (title, real) => {
      const found = ours.find((one) => one.title === title)?.ours;
      if (real !== null) expect(found).toEqual(real);
      else expect(found === undefined || JSON.stringify(found).includes('${')).toBe(true); // what Flux refuses stays as it is written
    });
  });

  test.each(fluxCases)('%s: where we say that Flux stops, it does', (name) => {
    const { units } = deliveredIn(new URL(`cases/${name}`, here).pathname);
    const stopped = units.filter(({ stops }) => stops.length > 0).map(({ asked }) => asked.title);
    expect(stopped.filter((title) => flux.cases[name]?.[title] !== null)).toEqual([]);
    if (name === 'flux') expect(stopped.length).toBeGreaterThan(0);
  });

  const corpus = new URL('../../../../shared/corpus/', here).pathname;
  const isThere = existsSync(corpus);
  if (!isThere)
    console.log('skipped: ../shared/corpus is not here, so what Flux applies of it cannot be compared');

  test.skipIf(!isThere)(
    'every Kustomization of real repositories that Flux builds gives the same objects',
    () => {
      const differing = Object.entries(flux.corpus).flatMap(([name, answers]) => {
        const ours = askedIn(deliveredIn(`${corpus}${name}`));
        return Object.entries(answers).flatMap(([title, digest]) => {
          const found = ours.find((one) => one.title === title)?.ours;
          const isSame =
            found === undefined ? digest === null : digest === null || digestOf(found) === digest;
          return isSame ? [] : [`${name} ${title}`];
        });
      });
      expect(differing).toEqual(
        [
          'grafana-instance', // has a default, which a Secret that no file holds may replace
          'kube-prometheus-stack-app', // the same
        ].map((name) => `ricsanfre+pi-cluster Kustomization flux-system/${name}`),
      );
    },
  );
});

describe('Argo CD', () => {
  test.each(argo.templates)('$template (go: $isGo, strict: $failsWithoutKey)', (one) => {
    const ours = rendered(one);
    if (ours !== one.template || one.text === one.template) expect(ours).toBe(one.text);
    else expect(one.template).toMatch(/unheard/); // a function that is not followed, whether or not there is one
  });

  const ours = deliveredIn(new URL('cases/argo', here).pathname);

  test.each(Object.entries(argo.sets))('ApplicationSet %s makes the same Applications', (name, real) => {
    expect(ourSets(ours).get(name)).toEqual(real ?? []);
  });

  test.each(Object.entries(argo.built))('Application %s applies the same objects', (name, real) => {
    expect(ourBuilds(ours).get(name)).toEqual(real ?? undefined);
  });
});

function rendered({ template, ...rendering }: ArgoRecording['templates'][number]): string | null {
  try {
    return renderedText(template, { values: templateValues, isOpen: false }, rendering);
  } catch (error) {
    if (error instanceof Stop) return null;
    throw error;
  }
}
