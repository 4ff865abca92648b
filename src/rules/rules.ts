import { componentListensOnLoopback } from './component-listens-on-loopback.js';
import { endpointPortUnknown } from './endpoint-port-unknown.js';
import { endpointsAddressRefused } from './endpoints-address-refused.js';
import { endpointsLabelsDiffer } from './endpoints-labels-differ.js';
import { endpointsOverwritten } from './endpoints-overwritten.js';
import { endpointsPortNameDiffers } from './endpoints-port-name-differs.js';
import { endpointsWithoutService } from './endpoints-without-service.js';
import { jobLabelUnknown } from './job-label-unknown.js';
import { monitorNotSelected } from './monitor-not-selected.js';
import { monitorSelectsNothing } from './monitor-selects-nothing.js';
import { roleSelectorEndpointsLabels } from './role-selector-endpoints-labels.js';
import { schemeDiffersFromListener } from './scheme-differs-from-listener.js';
import { serviceOutsideNamespaces } from './service-outside-namespaces.js';
import { sliceAddressRefused } from './slice-address-refused.js';
import { sliceNeverSeen } from './slice-never-seen.js';
import { slicePortNameDiffers } from './slice-port-name-differs.js';
import { sliceWithoutService } from './slice-without-service.js';
import { sliceWithoutServiceName } from './slice-without-service-name.js';
import { targetPortUnknown } from './target-port-unknown.js';
import { yamlDuplicateKey } from './yaml-duplicate-key.js';
import { yamlSyntax } from './yaml-syntax.js';

/** Every rule, by name. Adding a rule adds one import and one line here, and no other list. */
export const rules = [
  componentListensOnLoopback,
  endpointPortUnknown,
  endpointsAddressRefused,
  endpointsLabelsDiffer,
  endpointsOverwritten,
  endpointsPortNameDiffers,
  endpointsWithoutService,
  jobLabelUnknown,
  monitorNotSelected,
  monitorSelectsNothing,
  roleSelectorEndpointsLabels,
  schemeDiffersFromListener,
  serviceOutsideNamespaces,
  sliceAddressRefused,
  sliceNeverSeen,
  slicePortNameDiffers,
  sliceWithoutService,
  sliceWithoutServiceName,
  targetPortUnknown,
  yamlDuplicateKey,
  yamlSyntax,
] as const;
export type RuleId = (typeof rules)[number]['id'];
