import { alertmanagerConfigNotSelected } from './alertmanager-config-not-selected.js';
import { apiVersionNotServed } from './api-version-not-served.js';
import { authConflict } from './auth-conflict.js';
import { authIncomplete } from './auth-incomplete.js';
import { componentListensOnLoopback } from './component-listens-on-loopback.js';
import { componentPortRemoved } from './component-port-removed.js';
import { configurationRefused } from './configuration-refused.js';
import { endpointPortUnknown } from './endpoint-port-unknown.js';
import { endpointWithoutPort } from './endpoint-without-port.js';
import { endpointsAddressRefused } from './endpoints-address-refused.js';
import { endpointsLabelsDiffer } from './endpoints-labels-differ.js';
import { endpointsNotMirrored } from './endpoints-not-mirrored.js';
import { endpointsOverwritten } from './endpoints-overwritten.js';
import { endpointsPortNameDiffers } from './endpoints-port-name-differs.js';
import { endpointsWithoutService } from './endpoints-without-service.js';
import { fieldMissing } from './field-missing.js';
import { fieldTypeWrong } from './field-type-wrong.js';
import { fieldUnknown } from './field-unknown.js';
import { fileAccessDenied } from './file-access-denied.js';
import { ingressWithoutHost } from './ingress-without-host.js';
import { insecureSkipVerify } from './insecure-skip-verify.js';
import { jobLabelUnknown } from './job-label-unknown.js';
import { kindUnknown } from './kind-unknown.js';
import { kustomizationDoesNotBuild } from './kustomization-does-not-build.js';
import { labelNamesCollide } from './label-names-collide.js';
import { metricRelabelingDropsAll } from './metric-relabeling-drops-all.js';
import { metricRelabelingMetaLabel } from './metric-relabeling-meta-label.js';
import { metricsSwitchedOff } from './metrics-switched-off.js';
import { monitorNotRendered } from './monitor-not-rendered.js';
import { monitorNotSelected } from './monitor-not-selected.js';
import { monitorSelectorRefused } from './monitor-selector-refused.js';
import { monitorSelectsNothing } from './monitor-selects-nothing.js';
import { mountedSecretMissing } from './mounted-secret-missing.js';
import { namespaceImpossible } from './namespace-impossible.js';
import { namespaceNamesIgnored } from './namespace-names-ignored.js';
import { networkPolicyBlocksScrape } from './network-policy-blocks-scrape.js';
import { objectRefused } from './object-refused.js';
import { overriddenByPrometheus } from './overridden-by-prometheus.js';
import { pathWithQuery } from './path-with-query.js';
import { podMonitorPortUnknown } from './pod-monitor-port-unknown.js';
import { podMonitorSelectsNothing } from './pod-monitor-selects-nothing.js';
import { portFieldIgnored } from './port-field-ignored.js';
import { probeRefused } from './probe-refused.js';
import { prometheusAccountUnbound } from './prometheus-account-unbound.js';
import { prometheusConfigurationRefused } from './prometheus-configuration-refused.js';
import { prometheusNotConfigured } from './prometheus-not-configured.js';
import { prometheusNotWatched } from './prometheus-not-watched.js';
import { prometheusPaused } from './prometheus-paused.js';
import { prometheusRightsClusterScope } from './prometheus-rights-cluster-scope.js';
import { prometheusRightsEndpointslices } from './prometheus-rights-endpointslices.js';
import { prometheusRightsMissing } from './prometheus-rights-missing.js';
import { prometheusUnmanaged } from './prometheus-unmanaged.js';
import { prometheusVolumesCollide } from './prometheus-volumes-collide.js';
import { prometheusWithoutReplicas } from './prometheus-without-replicas.js';
import { proxyConfigRefused } from './proxy-config-refused.js';
import { referencedKeyMissing } from './referenced-key-missing.js';
import { referencedSecretMissing } from './referenced-secret-missing.js';
import { relabelingDropsAll } from './relabeling-drops-all.js';
import { relabelingLeavesNoTarget } from './relabeling-leaves-no-target.js';
import { relabelingMergesTargets } from './relabeling-merges-targets.js';
import { relabelingRefused } from './relabeling-refused.js';
import { roleSelectorEndpointsLabels } from './role-selector-endpoints-labels.js';
import { roleUnknown } from './role-unknown.js';
import { ruleNotSelected } from './rule-not-selected.js';
import { schemeDiffersFromListener } from './scheme-differs-from-listener.js';
import { scrapeClassCredentialsUnread } from './scrape-class-credentials-unread.js';
import { scrapeClassReferenceElsewhere } from './scrape-class-reference-elsewhere.js';
import { scrapeClassUnknown } from './scrape-class-unknown.js';
import { scrapeConfigPrometheusTooOld } from './scrape-config-prometheus-too-old.js';
import { scrapeConfigRefused } from './scrape-config-refused.js';
import { scrapeTimeoutTooLong } from './scrape-timeout-too-long.js';
import { scrapedByTwoJobs } from './scraped-by-two-jobs.js';
import { scrapedTwice } from './scraped-twice.js';
import { selectorReadAsPattern } from './selector-read-as-pattern.js';
import { serviceAddressUnknown } from './service-address-unknown.js';
import { serviceOutsideNamespaces } from './service-outside-namespaces.js';
import { serviceSelectsNothing } from './service-selects-nothing.js';
import { serviceTargetPortUnknown } from './service-target-port-unknown.js';
import { serviceWithoutAddresses } from './service-without-addresses.js';
import { sliceAddressRefused } from './slice-address-refused.js';
import { sliceNeverSeen } from './slice-never-seen.js';
import { sliceOfOtherFamily } from './slice-of-other-family.js';
import { slicePortNameDiffers } from './slice-port-name-differs.js';
import { sliceWithoutService } from './slice-without-service.js';
import { sliceWithoutServiceName } from './slice-without-service-name.js';
import { staticTargetRefused } from './static-target-refused.js';
import { substitutionRefused } from './substitution-refused.js';
import { targetLabelUnknown } from './target-label-unknown.js';
import { targetLimitExceeded } from './target-limit-exceeded.js';
import { targetPortUnknown } from './target-port-unknown.js';
import { targetRefWithoutNamespace } from './target-ref-without-namespace.js';
import { tlsConfigConflict } from './tls-config-conflict.js';
import { tlsConfigWithoutHttps } from './tls-config-without-https.js';
import { tlsContentUnreadable } from './tls-content-unreadable.js';
import { tlsFileKeyMissing } from './tls-file-key-missing.js';
import { tlsFileNotMounted } from './tls-file-not-mounted.js';
import { tlsPairIncomplete } from './tls-pair-incomplete.js';
import { tlsPairMismatch } from './tls-pair-mismatch.js';
import { tlsPairMixed } from './tls-pair-mixed.js';
import { tokenFileNotMounted } from './token-file-not-mounted.js';
import { valueNotAllowed } from './value-not-allowed.js';
import { yamlDuplicateKey } from './yaml-duplicate-key.js';
import { yamlSyntax } from './yaml-syntax.js';

/** Every rule, by name. Adding a rule adds one import and one line here, and no other list. */
export const rules = [
  alertmanagerConfigNotSelected,
  apiVersionNotServed,
  authConflict,
  authIncomplete,
  componentListensOnLoopback,
  componentPortRemoved,
  configurationRefused,
  endpointPortUnknown,
  endpointWithoutPort,
  endpointsAddressRefused,
  endpointsLabelsDiffer,
  endpointsNotMirrored,
  endpointsOverwritten,
  endpointsPortNameDiffers,
  endpointsWithoutService,
  fieldMissing,
  fieldTypeWrong,
  fieldUnknown,
  fileAccessDenied,
  ingressWithoutHost,
  insecureSkipVerify,
  jobLabelUnknown,
  kindUnknown,
  kustomizationDoesNotBuild,
  substitutionRefused,
  labelNamesCollide,
  metricRelabelingDropsAll,
  metricRelabelingMetaLabel,
  metricsSwitchedOff,
  monitorNotRendered,
  monitorNotSelected,
  monitorSelectorRefused,
  monitorSelectsNothing,
  mountedSecretMissing,
  namespaceImpossible,
  namespaceNamesIgnored,
  networkPolicyBlocksScrape,
  objectRefused,
  overriddenByPrometheus,
  pathWithQuery,
  podMonitorPortUnknown,
  podMonitorSelectsNothing,
  portFieldIgnored,
  probeRefused,
  prometheusAccountUnbound,
  prometheusConfigurationRefused,
  prometheusNotConfigured,
  prometheusNotWatched,
  prometheusPaused,
  prometheusRightsClusterScope,
  prometheusRightsEndpointslices,
  prometheusRightsMissing,
  prometheusUnmanaged,
  prometheusVolumesCollide,
  prometheusWithoutReplicas,
  proxyConfigRefused,
  referencedKeyMissing,
  referencedSecretMissing,
  relabelingDropsAll,
  relabelingLeavesNoTarget,
  relabelingMergesTargets,
  relabelingRefused,
  roleSelectorEndpointsLabels,
  roleUnknown,
  ruleNotSelected,
  schemeDiffersFromListener,
  scrapeClassReferenceElsewhere,
  scrapeClassCredentialsUnread,
  scrapeClassUnknown,
  scrapeConfigPrometheusTooOld,
  scrapeConfigRefused,
  scrapeTimeoutTooLong,
  scrapedByTwoJobs,
  scrapedTwice,
  selectorReadAsPattern,
  serviceAddressUnknown,
  serviceOutsideNamespaces,
  serviceSelectsNothing,
  serviceTargetPortUnknown,
  serviceWithoutAddresses,
  sliceAddressRefused,
  sliceNeverSeen,
  sliceOfOtherFamily,
  slicePortNameDiffers,
  sliceWithoutService,
  sliceWithoutServiceName,
  staticTargetRefused,
  targetLabelUnknown,
  targetLimitExceeded,
  targetPortUnknown,
  targetRefWithoutNamespace,
  tlsConfigConflict,
  tlsConfigWithoutHttps,
  tlsContentUnreadable,
  tlsFileKeyMissing,
  tlsFileNotMounted,
  tlsPairIncomplete,
  tlsPairMismatch,
  tlsPairMixed,
  tokenFileNotMounted,
  valueNotAllowed,
  yamlDuplicateKey,
  yamlSyntax,
] as const;
export type RuleId = (typeof rules)[number]['id'];
