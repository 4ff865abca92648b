import { leavesMostMonitors, namesOtherRuler } from '../discovery/selection/other-rulers.js';
import { areMostRulesSelected, selectionsOfRule } from '../discovery/selection/select-rules.js';
import { defineRule } from './define-rule.js';
import { unselectedByAll } from './unselected-by-all.js';

export const ruleNotSelected = defineRule({
  id: 'rule-not-selected',
  title: 'No Prometheus and no ThanosRuler selects the rules',
  gate: 'selection',
  severity: 'error',
  since: '0.1.0',
  subject: 'PrometheusRule',

  *check(rule, { graph, discovery }) {
    yield* unselectedByAll({
      object: rule,
      noun: 'PrometheusRule',
      why: 'the operator leaves it out of the rule files without an event or a log line: its alerts never fire and its series are never recorded',
      graph,
      selections: selectionsOfRule(graph, rule),
      mayBeForOthers: () => namesOtherRuler(rule) || leavesMostMonitors(graph, discovery),
      areMostSelected: () => areMostRulesSelected(graph),
    });
  },
});
