import {
  areMostAlertmanagerConfigsSelected,
  selectionsOfAlertmanagerConfig,
} from '../discovery/selection/select-rules.js';
import { defineRule } from './define-rule.js';
import { unselectedByAll } from './unselected-by-all.js';

export const alertmanagerConfigNotSelected = defineRule({
  id: 'alertmanager-config-not-selected',
  title: 'No Alertmanager selects the AlertmanagerConfig',
  gate: 'selection',
  severity: 'error',
  since: '0.1.0',
  subject: 'AlertmanagerConfig',

  *check(config, { graph }) {
    yield* unselectedByAll({
      object: config,
      noun: 'AlertmanagerConfig',
      why: 'the operator leaves it out of the configuration without an event or a log line: its routes and receivers are nowhere in the Alertmanager',
      graph,
      selections: selectionsOfAlertmanagerConfig(graph, config),
      mayBeForOthers: () => false,
      areMostSelected: () => areMostAlertmanagerConfigsSelected(graph),
    });
  },
});
