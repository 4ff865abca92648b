import { endpointPath, endpointsOf, endpointTitle } from '../model/monitor.js';
import { isSymbolic } from '../source/template.js';
import { defineRule } from './define-rule.js';

export const pathWithQuery = defineRule({
  id: 'path-with-query',
  title: 'Path holds a query string, which becomes a part of the path',
  gate: 'scrape',
  severity: 'warning',
  since: '0.1.0',
  subject: 'ConfigurationResource',

  *check(monitor) {
    for (const [index, { path }] of endpointsOf(monitor).entries()) {
      if (path === undefined || !path.includes('?') || isSymbolic(path)) continue;
      const [head = '', query = ''] = path.split('?', 2);
      yield {
        at: monitor.field(...endpointPath(monitor, index, 'path')),
        message: `the path of ${endpointTitle(monitor, index)} holds a question mark, which Prometheus asks for as a letter of the path: "${head}%3F${query}"`,
        why: 'the target is down: server returned HTTP status 404 Not Found',
        help: `write "${head}" here and what follows the question mark under params`,
        confidence: 'likely', // a server may answer whatever it is asked for
        related: [],
      };
    }
  },
});
