import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/config.js';
import { scan } from '../../src/engine/scan.js';
import { worldsView } from '../../src/engine/worlds-view.js';
import { nodeHost } from '../../src/host/node-host.js';
import { defaultOptions } from '../../src/report/reporter.js';
import { worldsReporters } from '../../src/report/worlds.js';

const root = new URL('../../', import.meta.url).pathname;
const corpus = `${root}../shared/corpus/`;
const isThere = existsSync(corpus);
if (!isThere)
  console.log('skipped: the real repositories are not here, so docs/worlds.md cannot be made anew');

/** Repositories, and what is to be seen there. */
const shown: readonly (readonly [string, string])[] = [
  [
    'fluxcd/flux2-monitoring-example',
    'One cluster: Flux applies the chart with the Prometheus first and the monitors then. They meet in one world.',
  ],
  [
    'billimek/k8s-gitops',
    'One cluster, most of it plain files below one folder, for which Flux writes the kustomization itself.',
  ],
  [
    'gardener/ci-infra',
    'Two clusters that share bases. Which of the folders below `deploy` each gets, a patch of its own folder says.',
  ],
  [
    'kubernetes-sigs/jobset',
    'No controller: kustomizations and plain files, which need not be applied together.',
  ],
];

const intro = `# What is applied together

\`promwire worlds\` prints which kustomizations are built and which manifests are taken to be applied to one cluster. Here is what it
says of four public repositories, cut to what tells most; the data stands beside the project and is no part of it. A test makes this page.
`;

/** The first units, and the worlds. */
function cut(text: string): string {
  const lines = text.split('\n');
  const worlds = lines.findIndex((line) => /^(?:One world|\d+ worlds)$/.test(line));
  return (worlds <= 24 ? lines : [...lines.slice(0, 20), '…', ...lines.slice(worlds)]).join('\n').trimEnd();
}

test.skipIf(!isThere)('docs/worlds.md shows what promwire says of real repositories', async () => {
  let page = intro;
  for (const [name, story] of shown) {
    const survey = await scan({
      host: nodeHost(corpus + name.replace('/', '+')),
      config: defaultConfig,
      rules: [],
    });
    const text = worldsReporters.terminal(worldsView(survey), defaultOptions);
    page += `\n## ${name}\n\n${story}\n\n\`\`\`text\n$ promwire worlds\n${cut(text)}\n\`\`\`\n`;
  }
  await expect(page).toMatchFileSnapshot(`${root}docs/worlds.md`);
});
