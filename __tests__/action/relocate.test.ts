import { expect, test } from 'vitest';
import { relocate } from '../../src/action/relocate.js';
import { findingOf, reportOf, shop, spanOf } from '../report/sample.js';

test('the template of a finding moves with it, and its name does not', () => {
  const at = spanOf(shop, 'deploy/monitor.yaml', 'metrics', 'interval');
  const template = 'shop/templates/monitor.yaml';
  const report = reportOf({ files: shop, findings: [findingOf({ at, renderedFrom: { template, at } })] });
  const [finding] = relocate(report, './below/').findings;
  expect(finding?.at.file).toBe('below/deploy/monitor.yaml');
  expect(finding?.renderedFrom).toEqual({ template, at: { ...at, file: 'below/deploy/monitor.yaml' } });
});
