import { endpointPortUnknown } from './endpoint-port-unknown.js';
import { monitorNotSelected } from './monitor-not-selected.js';
import { yamlDuplicateKey } from './yaml-duplicate-key.js';
import { yamlSyntax } from './yaml-syntax.js';

/** Every rule, by name. Adding a rule adds one import and one line here, and no other list. */
export const rules = [endpointPortUnknown, monitorNotSelected, yamlDuplicateKey, yamlSyntax] as const;
export type RuleId = (typeof rules)[number]['id'];
