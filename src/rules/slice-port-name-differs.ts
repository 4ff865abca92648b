import { defineRule } from './define-rule.js';
import { portNameProblems } from './endpoints-port-name-differs.js';

export const slicePortNameDiffers = defineRule({
  id: 'slice-port-name-differs',
  title: 'Hand-made EndpointSlice calls a port other than its Service does',
  gate: 'relabel',
  severity: 'error',
  since: '0.1.0',
  subject: 'EndpointSlice',

  *check(slice, context) {
    yield* portNameProblems(slice, context.graph.serviceOfSlice(slice), context);
  },
});
