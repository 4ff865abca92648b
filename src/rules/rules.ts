import { endpointPortUnknown } from './endpoint-port-unknown.js';
import { jobLabelUnknown } from './job-label-unknown.js';
import { monitorNotSelected } from './monitor-not-selected.js';
import { monitorSelectsNothing } from './monitor-selects-nothing.js';
import { serviceOutsideNamespaces } from './service-outside-namespaces.js';
import { targetPortUnknown } from './target-port-unknown.js';
import { yamlDuplicateKey } from './yaml-duplicate-key.js';
import { yamlSyntax } from './yaml-syntax.js';

/** Every rule, by name. Adding a rule adds one import and one line here, and no other list. */
export const rules = [
  endpointPortUnknown,
  jobLabelUnknown,
  monitorNotSelected,
  monitorSelectsNothing,
  serviceOutsideNamespaces,
  targetPortUnknown,
  yamlDuplicateKey,
  yamlSyntax,
] as const;
export type RuleId = (typeof rules)[number]['id'];
