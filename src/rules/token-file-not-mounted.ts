import { missingFilesOf } from '../discovery/pool/missing-files.js';
import { accountFileMeantBy, containerPath, isOfServiceAccount } from '../graph/mounted-files.js';
import { defineRule } from './define-rule.js';
import { helpInstead, pathInstead, relatedInstead, shownInstead, titlesOf } from './mounted-instead.js';

export const tokenFileNotMounted = defineRule({
  id: 'token-file-not-mounted',
  title: 'Bearer token is read from a file that the Prometheus does not have',
  gate: 'scrape',
  severity: 'error',
  since: '0.1.0',
  subject: 'ServiceMonitor',

  *check(monitor, { graph, discovery }) {
    for (const missing of missingFilesOf(discovery, monitor, 'token')) {
      const { file, fails, namedBy } = missing;
      const path = containerPath(file.path);
      const has = fails.length === 1 ? 'has' : 'have';
      const hasAccount = fails.some(({ prometheus }) => prometheus.spec.automountServiceAccountToken);
      const meant = hasAccount ? accountFileMeantBy(path) : undefined;
      const edit = meant ?? pathInstead(graph, missing);
      const withoutToken = isOfServiceAccount(path) && meant === undefined; // only without automounting is it missing
      yield {
        at: file.at,
        message: withoutToken
          ? `${titlesOf(missing)} ${has} no token of its service account at "${file.path}", the bearerTokenFile of ${namedBy}`
          : `${titlesOf(missing)} ${has} no file "${file.path}", the bearerTokenFile of ${namedBy} (${shownInstead(graph, missing)})`,
        why: `every target is down: unable to read authorization credentials: unable to read file ${path}: no such file or directory`,
        help: withoutToken
          ? 'leave automountServiceAccountToken: false out of the Prometheus'
          : meant === undefined
            ? helpInstead(graph, missing)
            : `write "${meant}", the token of its service account`,
        confidence: 'proven',
        related: withoutToken
          ? fails.map(({ prometheus }) => ({
              at: prometheus.field('spec', 'automountServiceAccountToken'),
              label: 'keeps the token out of the pod',
            }))
          : relatedInstead(missing),
        ...(edit === undefined ? {} : { edits: [{ at: file.at, text: edit }] }),
      };
    }
  },
});
