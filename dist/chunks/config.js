import "./rolldown-runtime.js";
import { a as asObjects, i as asObject, l as isPresent, n as asList, o as asString, r as asNumber, s as asStringMap, t as asBoolean } from "./read.js";
import { T as decodeLabelSelector, _ as namespaceLabel, g as enforcedNamespaceRules, h as crdDefaults, r as unreadCredentialsOf, t as scan, v as defaultRelabelConfig } from "./scan.js";
import { t as isAtLeast } from "./version-number.js";
import { o as valueAt } from "./sourced-tree.js";
import { c as symbol, s as show } from "./symbol.js";
import { t as require_dist } from "./yaml.js";
import { a as isUnseen, u as plain } from "./sanitize.js";
import { o as offer } from "./git-ignored.js";
import { t as deliver } from "./deliver.js";
import { i as UsageFault } from "./program.js";
import { n as refuseUnusable, t as prepare } from "./prepare.js";

// src/discovery/configuration/job-context.ts
function jobContext({ operator, prometheus: version, kubernetes }, prometheus, monitor, endpoint) {
	const [spec, monitorSpec] = [specOf(prometheus), specOf(monitor)];
	return {
		version,
		operator,
		kubernetes,
		prometheus: spec,
		isServer: prometheus.kind === "Prometheus",
		monitor: monitorSpec,
		namespace: namespaceLabel(monitor),
		endpoint: endpoint === void 0 ? monitorSpec : asObjects(monitorSpec[endpoint[0]])[endpoint[1]] ?? {},
		scrapeClass: scrapeClassFor(spec, asString(monitorSpec["scrapeClass"]))
	};
}
function specOf(object) {
	return asObject(valueAt(object.field("spec")));
}
function scrapeClassFor(spec, name) {
	const classes = asObjects(spec["scrapeClasses"]);
	return (name === void 0 ? void 0 : classes.find((one) => one["name"] === name)) ?? classes.find((one) => asBoolean(one["default"]) ?? false) ?? {};
}

// src/discovery/configuration/limits.ts
const limits = [
	[
		"sampleLimit",
		"enforcedSampleLimit",
		"sample_limit",
		void 0
	],
	[
		"targetLimit",
		"enforcedTargetLimit",
		"target_limit",
		[2, 21]
	],
	[
		"labelLimit",
		"enforcedLabelLimit",
		"label_limit",
		[2, 27]
	],
	[
		"labelNameLengthLimit",
		"enforcedLabelNameLengthLimit",
		"label_name_length_limit",
		[2, 27]
	],
	[
		"labelValueLengthLimit",
		"enforcedLabelValueLengthLimit",
		"label_value_length_limit",
		[2, 27]
	],
	[
		"keepDroppedTargets",
		"enforcedKeepDroppedTargets",
		"keep_dropped_targets",
		[2, 47]
	]
];
function limitRows(job) {
	return limits.map(([field, enforced, key, since]) => {
		const value = lowerLimit(job, job.monitor[field] ?? void 0, job.prometheus[enforced]);
		return since === void 0 ? [key, value] : [
			key,
			value,
			since
		];
	});
}
function lowerLimit({ version }, own, enforced) {
	const [user, cap] = [asNumber(own) ?? 0, asNumber(enforced) ?? 0];
	if (cap === 0) return own;
	if (user === 0) return isAtLeast(version, 2, 45) ? void 0 : cap;
	return Math.min(user, cap);
}
function globalLimitRows(prometheus) {
	return [[
		"body_size_limit",
		prometheus["bodySizeLimit"] ?? (asString(prometheus["enforcedBodySizeLimit"]) || void 0),
		[2, 45]
	], ...limits.map(([field, enforced, key]) => {
		const [own, cap] = [asNumber(prometheus[field]) ?? 0, asNumber(prometheus[enforced]) ?? 0];
		const value = own > 0 && cap > 0 ? Math.min(own, cap) : Math.max(own, cap);
		return [
			key,
			value > 0 ? value : void 0,
			key === "keep_dropped_targets" ? [2, 47] : [2, 45]
		];
	})];
}
function bodySizeLimit({ monitor, prometheus }) {
	const own = asString(monitor["bodySizeLimit"]) || void 0;
	const enforced = asString(prometheus["enforcedBodySizeLimit"]) || void 0;
	if (own === void 0 || enforced === void 0) return own ?? enforced;
	return bytesOf(own) > bytesOf(enforced) ? enforced : own;
}
function bytesOf(text) {
	const [, number = "0", prefix = ""] = /^(\d+(?:\.\d+)?)([KMGTPE]?)i?B?$/.exec(text) ?? [];
	return Number(number) * 1024 ** " KMGTPE".indexOf(prefix || " ");
}

// src/discovery/configuration/section.ts
function section(version, rows) {
	return Object.fromEntries(rows.flatMap(([key, value, since]) => value === void 0 || since !== void 0 && !isAtLeast(version, ...since) ? [] : [[key, value]]));
}
function written(fields, name) {
	const value = fields[name];
	return value === null || value === "" ? void 0 : value;
}
function sortedByKey(fields) {
	return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => a < b ? -1 : 1));
}

// src/discovery/configuration/inlined.ts
function inlined(namespace, selector, makes = "secret") {
	const { name, key } = asObject(selector);
	return `<${makes} ${namespace}/${asString(name) ?? ""} ${asString(key) ?? ""}>`;
}
function inlinedEither(namespace, reference) {
	const { secret, configMap } = asObject(reference);
	return isPresent(secret) ? inlined(namespace, secret) : inlined(namespace, configMap, "configmap");
}

// src/discovery/configuration/http-client.ts
function tlsConfigOf(job) {
	const own = job.endpoint["tlsConfig"];
	const inherited = job.scrapeClass["tlsConfig"];
	if (!isPresent(own)) return tlsConfig(job, inherited);
	const tls = asObject(own);
	const file = (field, hasReference) => written(tls, field) ?? (hasReference ? void 0 : written(asObject(inherited), field));
	const files = {
		caFile: file("caFile", isReference(tls["ca"])),
		certFile: file("certFile", isReference(tls["cert"])),
		keyFile: file("keyFile", isPresent(tls["keySecret"]))
	};
	return tlsConfig(job, {
		...tls,
		...section(job.version, Object.entries(files))
	});
}
function safeTlsConfigOf(job) {
	return tlsConfigOf({
		...job,
		endpoint: withoutEmpty(job.endpoint, "tlsConfig")
	});
}
function tlsConfig({ version, operator, namespace }, value) {
	if (!isPresent(value)) return void 0;
	const tls = asObject(value);
	return section(version, [
		["insecure_skip_verify", tls["insecureSkipVerify"] ?? void 0],
		["ca_file", assetPath(operator, namespace, tls["ca"])],
		["cert_file", assetPath(operator, namespace, tls["cert"])],
		["key_file", isPresent(tls["keySecret"]) ? assetPath(operator, namespace, { secret: tls["keySecret"] ?? null }) : void 0],
		["server_name", written(tls, "serverName")],
		[
			"min_version",
			tls["minVersion"] ?? void 0,
			[2, 35]
		],
		[
			"max_version",
			tls["maxVersion"] ?? void 0,
			[2, 41]
		],
		["ca_file", written(tls, "caFile")],
		["cert_file", written(tls, "certFile")],
		["key_file", written(tls, "keyFile")]
	]);
}
function assetPath(operator, namespace, reference) {
	const { secret, configMap } = asObject(reference);
	if (!isPresent(secret) && !isPresent(configMap)) return void 0;
	const { name, key } = asObject(isPresent(secret) ? secret : configMap);
	const [ofSecret, ofConfigMap] = isAtLeast(operator, 0, 75) ? ["0", "1"] : ["secret", "configmap"];
	return `/etc/prometheus/certs/${[
		isPresent(secret) ? ofSecret : ofConfigMap,
		namespace,
		asString(name) ?? "",
		asString(key) ?? ""
	].join("_")}`;
}
function isReference(value) {
	const { secret, configMap } = asObject(value);
	return isPresent(secret) || isPresent(configMap);
}
function basicAuth(namespace, value) {
	if (!isPresent(value)) return void 0;
	const { username, password } = asObject(value);
	return {
		username: inlined(namespace, username),
		password: inlined(namespace, password)
	};
}
function bearerToken(namespace, value) {
	return written(asObject(value), "name") === void 0 ? void 0 : inlined(namespace, value);
}
function inlinedToken(namespace, value) {
	return isPresent(value) ? inlined(namespace, value) : void 0;
}
function authorizationOf({ endpoint, scrapeClass, namespace }) {
	const { authorization } = withoutEmpty(endpoint, "authorization");
	const inherited = asObject(scrapeClass["authorization"]);
	if (!isPresent(authorization)) return authorizationSection(namespace, scrapeClass["authorization"]);
	const own = asObject(authorization);
	const credentials = own["credentials"] ?? inherited["credentials"];
	if (isPresent(credentials)) return authorizationSection(namespace, {
		...own,
		credentials: credentials ?? null
	});
	return authorizationSection(namespace, {
		...own,
		credentialsFile: inherited["credentialsFile"] ?? null
	});
}
function authorizationSection(namespace, value) {
	if (!isPresent(value)) return void 0;
	const { type, credentials, credentialsFile } = asObject(value);
	return {
		type: (asString(type) || "Bearer").trim(),
		...isPresent(credentials) ? { credentials: inlined(namespace, credentials) } : {},
		...credentialsFile ? { credentials_file: credentialsFile } : {}
	};
}
function proxyRows(namespace, holder) {
	const headers = holder["proxyConnectHeader"];
	const shown = Object.entries(asObject(headers)).map(([name, list]) => [name, asList(list).map((one) => inlined(namespace, one))]);
	return [
		["proxy_url", holder["proxyUrl"] ?? void 0],
		[
			"no_proxy",
			holder["noProxy"] ?? void 0,
			[2, 43]
		],
		[
			"proxy_from_environment",
			holder["proxyFromEnvironment"] ?? void 0,
			[2, 43]
		],
		[
			"proxy_connect_header",
			isPresent(headers) ? sortedByKey(Object.fromEntries(shown)) : void 0,
			[2, 43]
		]
	];
}
function oauth2(job, value) {
	if (!isPresent(value)) return void 0;
	const fields = asObject(value);
	const { namespace } = job;
	const { clientId, clientSecret, tokenUrl, scopes, endpointParams } = fields;
	const parameters = sortedByKey(asObject(endpointParams));
	return section(job.version, [
		["client_id", inlinedEither(namespace, clientId)],
		["client_secret", inlined(namespace, clientSecret)],
		["token_url", asString(tokenUrl) ?? ""],
		["scopes", asList(scopes).length > 0 ? scopes : void 0],
		["endpoint_params", Object.keys(parameters).length > 0 ? parameters : void 0],
		...proxyRows(namespace, fields),
		[
			"tls_config",
			tlsConfig(job, fields["tlsConfig"]),
			[2, 43]
		]
	]);
}
function withoutEmpty(fields, name) {
	const { [name]: value, ...rest } = fields;
	const isSet = (one) => isPresent(one) && (name === "tlsConfig" || one !== "");
	return Object.values(asObject(value)).some(isSet) ? fields : rest;
}

// src/discovery/configuration/sharding.ts
function shardingSections(job, hashed = "__address__") {
	const shards = shardsOf(job.prometheus);
	const zones = zonesOf(job);
	const shard = zones > 0 ? "$(INZONE_SHARD)" : "$(SHARD)";
	return [
		...hasGates(job) && job.isServer ? activeShards(shards) : [],
		...zones > 0 ? zoneSections(job) : [],
		{
			source_labels: [hashed, "__tmp_hash"],
			target_label: "__tmp_hash",
			regex: "(.+);",
			replacement: "$1",
			action: "replace"
		},
		{
			source_labels: ["__tmp_hash"],
			target_label: "__tmp_hash",
			modulus: zones > 0 ? Math.max(Math.floor(shards / zones), 1) : shards,
			action: "hashmod"
		},
		{
			source_labels: ["__tmp_hash", "__tmp_disable_sharding"],
			regex: `${shard};|.+;.+`,
			action: "keep"
		}
	];
}
function shardsOf(prometheus) {
	return Math.max(asNumber(prometheus["shards"]) ?? 1, 1);
}
function activeShards(shards) {
	return [{
		target_label: "__tmp_current_shard",
		replacement: "$(SHARD)",
		action: "replace"
	}, {
		source_labels: ["__tmp_current_shard"],
		regex: Array.from({ length: shards }, (_, shard) => String(shard)).join("|"),
		action: "keep"
	}];
}
function hasGates({ operator }) {
	return isAtLeast(operator, 0, 92);
}
function zonesOf(job) {
	if (!hasGates(job)) return 0;
	const { prometheus } = job;
	const strategy = asObject(prometheus["shardingStrategy"]);
	return strategy["mode"] === "Topology" ? asList(asObject(strategy["topology"])["values"]).length : 0;
}
function readsZoneOfNode(job) {
	return zonesOf(job) > 0 && !isAtLeast(job.kubernetes, 1, 35);
}
function zoneSections(job) {
	const bearer = readsZoneOfNode(job) ? "node" : "pod";
	const zone = {
		target_label: "__tmp_topology",
		replacement: "$1",
		action: "replace"
	};
	return [
		{
			source_labels: ["__meta_kubernetes_endpointslice_endpoint_zone", "__tmp_topology"],
			regex: "(.+);",
			...zone
		},
		{
			source_labels: [
				`__meta_kubernetes_${bearer}_label_topology_kubernetes_io_zone`,
				`__meta_kubernetes_${bearer}_labelpresent_topology_kubernetes_io_zone`,
				"__tmp_topology"
			],
			regex: "(.+);true;",
			...zone
		},
		{
			source_labels: ["__tmp_topology", "__tmp_disable_sharding"],
			regex: "$(TOPOLOGY_ZONE);|.+;.+",
			action: "keep"
		}
	];
}

// src/discovery/configuration/discovery-section.ts
function discoverySection(job, role, namespaces, selectedRoles) {
	const names = namespaces === "any" ? [] : namespaces.map((name) => name ?? symbol("namespace of the monitor"));
	const selectors = [...isDaemonSet(job) ? [{
		role: "pod",
		field: "spec.nodeName=$(NODE_NAME)"
	}] : [], ...roleSelectors(job, selectedRoles)];
	return section(job.version, [
		["role", role],
		["namespaces", names.length > 0 ? { names } : void 0],
		...apiServerRows(job),
		[
			"attach_metadata",
			attachMetadata(job),
			role === "pod" ? [2, 35] : [2, 37]
		],
		["selectors", selectors.length > 0 ? selectors : void 0]
	]);
}
function isDaemonSet({ isServer, prometheus }) {
	return !isServer && prometheus["mode"] === "DaemonSet";
}
function attachMetadata(job) {
	const { monitor, scrapeClass } = job;
	if (readsZoneOfNode(job)) return { node: true };
	const asked = monitor["attachMetadata"] ?? scrapeClass["attachMetadata"];
	return isPresent(asked) ? { node: asBoolean(asObject(asked)["node"]) ?? false } : void 0;
}
function apiServerRows(job) {
	const { prometheus, namespace } = job;
	const server = prometheus["apiserverConfig"];
	if (!isPresent(server)) return [];
	const fields = asObject(server);
	return [
		["api_server", asString(fields["host"]) ?? ""],
		["basic_auth", basicAuth(namespace, fields["basicAuth"])],
		["bearer_token", written(fields, "bearerToken") === void 0 ? void 0 : "<bearerToken of the Prometheus>"],
		["bearer_token_file", written(fields, "bearerTokenFile")],
		[
			"authorization",
			authorizationSection(namespace, fields["authorization"]),
			[2, 26]
		],
		["tls_config", tlsConfig(job, fields["tlsConfig"])],
		...proxyRows(namespace, fields)
	];
}
function roleSelectors({ monitor }, roles) {
	const selector = decodeLabelSelector(monitor["selector"]);
	if (monitor["selectorMechanism"] !== "RoleSelector" || selector === void 0) return [];
	return roles.map((role) => ({
		role,
		label: labelSelectorText(selector)
	}));
}
function labelSelectorText({ matchLabels, matchExpressions }) {
	const labels = Object.entries(matchLabels).map(([key, value]) => ({
		key,
		text: `${key}=${value}`
	}));
	const expressions = matchExpressions.map(({ key, operator, values }) => {
		const list = `(${[...values].sort().join(",")})`;
		return {
			key,
			text: {
				In: `${key} in ${list}`,
				NotIn: `${key} notin ${list}`,
				Exists: key,
				DoesNotExist: `!${key}`
			}[operator] ?? ""
		};
	});
	return [...labels, ...expressions].sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0).map(({ text }) => text).join(",");
}

// src/discovery/configuration/relabel-section.ts
function relabelSection({ config, from, at }) {
	if (from === "relabelings" || from === "scrapeClass") return writtenRelabelSection(valueAt(at));
	const differs = (field) => config[field] === defaultRelabelConfig[field] ? void 0 : config[field];
	if (isSpeltOut(config)) return spelt(config);
	const joinsTwo = /_address_target_kind$/.test(config.sourceLabels[0] ?? "");
	const regex = differs("regex");
	return inOrder$1({
		source_labels: config.sourceLabels.length > 0 ? config.sourceLabels : void 0,
		separator: joinsTwo ? config.separator : differs("separator"),
		target_label: config.action === "replace" ? config.targetLabel : void 0,
		regex: isPortNumber(config) ? Number(regex) : regex,
		modulus: differs("modulus"),
		replacement: differs("replacement"),
		action: differs("action")
	});
}
function isSpeltOut({ sourceLabels, targetLabel }) {
	return sourceLabels[0] === "__meta_kubernetes_ingress_scheme" || targetLabel === "__tmp_ingress_address";
}
function spelt({ sourceLabels, separator, regex, targetLabel, replacement, action }) {
	return {
		source_labels: sourceLabels,
		separator,
		target_label: targetLabel,
		regex,
		replacement,
		action
	};
}
function isPortNumber({ sourceLabels, action }) {
	return action === "keep" && sourceLabels[0] === "__meta_kubernetes_pod_container_port_number";
}
function writtenRelabelSection(value) {
	const { sourceLabels, separator, targetLabel, regex, modulus, replacement, action } = asObject(value);
	return inOrder$1({
		source_labels: asList(sourceLabels).length > 0 ? sourceLabels : void 0,
		separator: separator ?? void 0,
		target_label: targetLabel || void 0,
		regex: regex || void 0,
		modulus: modulus || void 0,
		replacement: replacement ?? void 0,
		action: (asString(action) || crdDefaults.relabelAction).toLowerCase()
	});
}
function inOrder$1(fields) {
	return Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => value === void 0 ? [] : [[key, value]]));
}

// src/discovery/configuration/shared-rows.ts
function honorTimestamps({ prometheus }, own) {
	const isOverridden = prometheus["overrideHonorTimestamps"] === true;
	return own === void 0 && !isOverridden ? void 0 : (own ?? false) && !isOverridden;
}
function relabelSections$1(job, { scrapeJob }, hashed) {
	const sharding = isDaemonSet(job) ? [] : shardingSections(job, hashed);
	return [...scrapeJob.relabelConfigs.map(relabelSection), ...sharding];
}
function metricRelabelSections(job, { prometheus, monitor }, own) {
	const rules = [
		...asList(job.scrapeClass["metricRelabelings"]).map(writtenRelabelSection),
		...asList(own).map(writtenRelabelSection),
		...enforcedNamespaceRules(prometheus, monitor).map(relabelSection)
	];
	return rules.length > 0 ? rules : void 0;
}
function histogramRows({ monitor, version }) {
	const factor = monitor["nativeHistogramMinBucketFactor"];
	const classic = isAtLeast(version, 3, 0) ? "always_scrape_classic_histograms" : "scrape_classic_histograms";
	return [
		[
			"scrape_native_histograms",
			monitor["scrapeNativeHistograms"] ?? void 0,
			[3, 8]
		],
		[
			"native_histogram_bucket_limit",
			monitor["nativeHistogramBucketLimit"] ?? void 0,
			[2, 45]
		],
		[
			"native_histogram_min_bucket_factor",
			quantityOf(factor),
			[2, 50]
		],
		[
			classic,
			monitor["scrapeClassicHistograms"] ?? void 0,
			[2, 45]
		],
		[
			"convert_classic_histograms_to_nhcb",
			monitor["convertClassicHistogramsToNHCB"] ?? void 0,
			[3, 0]
		]
	];
}
const powers = [
	"n",
	"u",
	"m",
	"",
	"k",
	"M",
	"G",
	"T",
	"P",
	"E"
];
function quantityOf(value) {
	const [, number, suffix = ""] = /^([+-]?[\d.]+(?:[eE][+-]?\d+)?)(\w*)$/.exec(String(value ?? "")) ?? [];
	if (number === void 0) return void 0;
	const power = powers.indexOf(suffix.replace("i", "").replace("K", "k")) - powers.indexOf("");
	return suffix.endsWith("i") ? Number(number) * 1024 ** power : Number(`${number}e${3 * power}`);
}
function protocolRows({ monitor, scrapeClass, version }) {
	const fallback = monitor["fallbackScrapeProtocol"] ?? scrapeClass["fallbackScrapeProtocol"] ?? void 0;
	return [[
		"scrape_protocols",
		scrapeProtocols(monitor, isAtLeast(version, 3, 0)),
		[2, 49]
	], [
		"fallback_scrape_protocol",
		fallback,
		[3, 0]
	]];
}
function scrapeProtocols(fields, isThree) {
	const protocols = asList(fields["scrapeProtocols"]);
	if (protocols.length === 0) return void 0;
	return protocols.filter((protocol) => isThree || protocol !== "PrometheusText1.0.0");
}
const escapingSchemes = {
	AllowUTF8: "allow-utf-8",
	Underscores: "underscores",
	Dots: "dots",
	Values: "values"
};
function nameSchemeRows(spec) {
	return [[
		"metric_name_validation_scheme",
		asString(spec["nameValidationScheme"])?.toLowerCase(),
		[3, 0]
	], [
		"metric_name_escaping_scheme",
		escapingSchemes[asString(spec["nameEscapingScheme"]) ?? ""],
		[3, 4]
	]];
}

// src/discovery/configuration/global-section.ts
function globalSection(version, prometheus) {
	const spec = specOf(prometheus);
	return section(version, [
		["scrape_interval", written(spec, "scrapeInterval") ?? crdDefaults.scrapeInterval],
		["scrape_timeout", written(spec, "scrapeTimeout")],
		[
			"scrape_protocols",
			scrapeProtocols(spec, isAtLeast(version, 3, 0)),
			[2, 49]
		],
		["external_labels", externalLabels(prometheus, spec)],
		...globalLimitRows(spec),
		[
			"scrape_failure_log_file",
			logFile(spec["scrapeFailureLogFile"]),
			[2, 55]
		],
		...nameSchemeRows(spec),
		[
			"convert_classic_histograms_to_nhcb",
			spec["convertClassicHistogramsToNHCB"] ?? void 0,
			[3, 4]
		],
		[
			"always_scrape_classic_histograms",
			spec["scrapeClassicHistograms"] ?? void 0,
			[3, 5]
		],
		[
			"scrape_native_histograms",
			spec["scrapeNativeHistograms"] ?? void 0,
			[3, 8]
		],
		...prometheus.kind === "Prometheus" ? serverRows(spec) : []
	]);
}
function serverRows(spec) {
	return [
		["evaluation_interval", written(spec, "evaluationInterval") ?? crdDefaults.evaluationInterval],
		[
			"rule_query_offset",
			spec["ruleQueryOffset"] ?? void 0,
			[2, 53]
		],
		[
			"query_log_file",
			logFile(written(spec, "queryLogFile")),
			[2, 16]
		]
	];
}
function logFile(value) {
	const file = asString(value);
	return file === void 0 || file.includes("/") ? file : `/var/log/prometheus/${file}`;
}
function externalLabels(prometheus, spec) {
	const own = {};
	const add = (name, value) => {
		if (name !== "") own[name] = value;
	};
	const ref = `${namespaceLabel(prometheus)}/${prometheus.name}`;
	add(asString(spec["prometheusExternalLabelName"]) ?? "prometheus", ref);
	add(asString(spec["replicaExternalLabelName"]) ?? "prometheus_replica", "$(POD_NAME)");
	const strategy = asObject(spec["shardingStrategy"]);
	if (strategy["mode"] === "Topology" && strategy["topology"]) add(asString(asObject(strategy["topology"])["externalLabelName"]) ?? "zone", "$(TOPOLOGY_ZONE)");
	return sortedByKey({
		...asStringMap(spec["externalLabels"]),
		...own
	});
}

// src/discovery/configuration/listed-discoveries.ts
const discoveries = {
	staticConfigs: ["static_configs", staticSection],
	fileSDConfigs: ["file_sd_configs", fileSection],
	httpSDConfigs: ["http_sd_configs", httpSection],
	kubernetesSDConfigs: ["kubernetes_sd_configs", kubernetesSection],
	dnsSDConfigs: ["dns_sd_configs", dnsSection]
};
function listedDiscoveryRows(job) {
	return Object.entries(discoveries).map(([field, [key, make]]) => {
		const entries = asObjects(job.monitor[field]);
		return [key, entries.length === 0 ? void 0 : entries.map((entry) => make(job, entry))];
	});
}
function unwrittenDiscoveries(monitor) {
	return Object.keys(monitor).filter((field) => /SDConfigs$/.test(field) && !Object.hasOwn(discoveries, field) && asList(monitor[field]).length > 0);
}
function staticSection(_, { targets, labels }) {
	return {
		targets: asList(targets),
		labels: asStringMap(labels)
	};
}
function fileSection({ version }, entry) {
	return section(version, [["files", asList(entry["files"])], ["refresh_interval", entry["refreshInterval"] ?? void 0]]);
}
function httpSection(job, entry) {
	return section(job.version, [
		...clientRows(job, entry),
		["url", asString(entry["url"]) ?? ""],
		["refresh_interval", entry["refreshInterval"] ?? void 0]
	]);
}
function dnsSection({ version }, entry) {
	return section(version, [
		["names", asList(entry["names"])],
		["refresh_interval", entry["refreshInterval"] ?? void 0],
		["type", entry["type"] ?? void 0],
		["port", entry["port"] ?? void 0]
	]);
}
function kubernetesSection(job, entry) {
	const role = (asString(entry["role"]) ?? "").toLowerCase();
	const known = Object.entries({
		pod: [2, 35],
		endpoints: [2, 37],
		endpointslice: [2, 37]
	}).find(([name]) => name === role)?.[1];
	const { attachMetadata } = entry;
	const isAttached = known !== void 0 && isPresent(attachMetadata);
	return section(job.version, [
		["api_server", entry["apiServer"] ?? void 0],
		["role", role],
		...clientRows(job, entry),
		["namespaces", namespaces(entry["namespaces"])],
		["selectors", selectors(entry["selectors"])],
		[
			"attach_metadata",
			isAttached ? { node: asObject(attachMetadata)["node"] ?? null } : void 0,
			known ?? [2, 35]
		]
	]);
}
function clientRows(job, entry) {
	const { namespace } = job;
	return [
		["basic_auth", basicAuth(namespace, entry["basicAuth"])],
		[
			"authorization",
			authorizationSection(namespace, entry["authorization"]),
			[2, 26]
		],
		[
			"oauth2",
			oauth2(job, entry["oauth2"]),
			[2, 27]
		],
		...proxyRows(namespace, entry),
		["follow_redirects", entry["followRedirects"] ?? void 0],
		["enable_http2", entry["enableHTTP2"] ?? void 0],
		["tls_config", tlsConfig(job, entry["tlsConfig"])]
	];
}
function namespaces(value) {
	if (!isPresent(value)) return void 0;
	const { names, ownNamespace } = asObject(value);
	return {
		names: asList(names),
		...isPresent(ownNamespace) ? { own_namespace: ownNamespace ?? null } : {}
	};
}
function selectors(value) {
	const list = asObjects(value).map((selector) => {
		const [label, field] = [written(selector, "label"), written(selector, "field")];
		return {
			role: (asString(selector["role"]) ?? "").toLowerCase(),
			...label === void 0 ? {} : { label },
			...field === void 0 ? {} : { field }
		};
	});
	return list.length === 0 ? void 0 : list;
}

// src/discovery/configuration/monitor-section.ts
function monitorSection(job, pool, ofServices) {
	const { version, endpoint, prometheus } = job;
	const { jobName, role, namespaces } = pool.scrapeJob;
	const roles = ofServices ? [role, "service"] : [role];
	const params = asObject(endpoint["params"]);
	return section(version, [
		["job_name", jobName],
		["honor_labels", (asBoolean(endpoint["honorLabels"]) ?? false) && prometheus["overrideHonorLabels"] !== true],
		[
			"honor_timestamps",
			honorTimestamps(job, asBoolean(endpoint["honorTimestamps"])),
			[2, 9]
		],
		[
			"track_timestamps_staleness",
			endpoint["trackTimestampsStaleness"] ?? void 0,
			[2, 48]
		],
		["kubernetes_sd_configs", [discoverySection(job, role, namespaces, roles)]],
		["scrape_interval", written(endpoint, "interval")],
		["scrape_timeout", written(endpoint, "scrapeTimeout")],
		["metrics_path", written(endpoint, "path")],
		["params", endpoint["params"] ? sortedByKey(params) : void 0],
		["scheme", asString(endpoint["scheme"])?.toLowerCase()],
		[
			"follow_redirects",
			endpoint["followRedirects"] ?? void 0,
			[2, 26]
		],
		[
			"enable_http2",
			endpoint["enableHttp2"] ?? void 0,
			[2, 35]
		],
		...ofServices ? serviceClientRows(job) : podClientRows(job),
		["relabel_configs", relabelSections$1(job, pool)],
		...limitRows(job),
		...histogramRows(job),
		...protocolRows(job),
		[
			"body_size_limit",
			bodySizeLimit(job),
			[2, 28]
		],
		["metric_relabel_configs", metricRelabelSections(job, pool, endpoint["metricRelabelings"])]
	]);
}
function serviceClientRows(job) {
	const { endpoint, namespace } = job;
	return [
		...proxyRows(namespace, endpoint),
		[
			"oauth2",
			oauth2(job, endpoint["oauth2"]),
			[2, 27]
		],
		["tls_config", tlsConfigOf(job)],
		["bearer_token_file", written(endpoint, "bearerTokenFile")],
		["bearer_token", bearerToken(namespace, endpoint["bearerTokenSecret"])],
		["basic_auth", basicAuth(namespace, endpoint["basicAuth"])],
		[
			"authorization",
			authorizationOf(job),
			[2, 26]
		]
	];
}
function podClientRows(job) {
	const { endpoint, namespace } = job;
	return [
		["tls_config", safeTlsConfigOf(job)],
		["bearer_token", bearerToken(namespace, endpoint["bearerTokenSecret"])],
		["basic_auth", basicAuth(namespace, endpoint["basicAuth"])],
		[
			"oauth2",
			oauth2(job, endpoint["oauth2"]),
			[2, 27]
		],
		...proxyRows(namespace, endpoint),
		[
			"authorization",
			authorizationOf(job),
			[2, 26]
		]
	];
}

// src/discovery/configuration/probe-section.ts
function probeSection(job, pool) {
	const { version, monitor, namespace, prometheus } = job;
	const prober = asObject(monitor["prober"]);
	return section(version, [
		["job_name", pool.scrapeJob.jobName],
		[
			"honor_timestamps",
			honorTimestamps(job, true),
			[2, 9]
		],
		["metrics_path", asString(prober["path"]) ?? crdDefaults.proberPath],
		["scrape_interval", written(monitor, "interval")],
		["scrape_timeout", written(monitor, "scrapeTimeout")],
		["scheme", asString(prober["scheme"])?.toLowerCase()],
		["params", paramsOf(monitor)],
		...limitRows(job),
		...histogramRows(job),
		...protocolRows(job),
		[
			"body_size_limit",
			written(prometheus, "enforcedBodySizeLimit"),
			[2, 28]
		],
		...proxyRows(namespace, prober),
		[
			"follow_redirects",
			monitor["followRedirects"] ?? void 0,
			[2, 26]
		],
		[
			"enable_http2",
			monitor["enableHttp2"] ?? void 0,
			[2, 35]
		],
		["tls_config", safeTlsConfigOf(job)],
		...targetRows(job, pool),
		["relabel_configs", relabelSections$1(job, pool, "__param_target")],
		["bearer_token", inlinedToken(namespace, monitor["bearerTokenSecret"])],
		["basic_auth", basicAuth(namespace, monitor["basicAuth"])],
		[
			"oauth2",
			oauth2(job, monitor["oauth2"]),
			[2, 27]
		],
		[
			"authorization",
			authorizationOf(job),
			[2, 26]
		],
		["metric_relabel_configs", metricRelabelSections(job, pool, monitor["metricRelabelings"])]
	]);
}
function paramsOf({ module, params }) {
	const own = module ? [["module", [module]]] : [];
	const written = asObjects(params).flatMap(({ name, values }) => own.length > 0 && name === "module" ? [] : [[asString(name) ?? "", asList(values)]]);
	const all = [...own, ...written];
	return all.length === 0 ? void 0 : Object.fromEntries(all);
}
function targetRows(job, { scrapeJob }) {
	const { staticConfig, ingress } = asObject(job.monitor["targets"]);
	if (isPresent(staticConfig)) {
		const { static: targets, labels } = asObject(staticConfig);
		const all = {
			namespace: job.namespace,
			...asStringMap(labels)
		};
		return [["static_configs", [{
			targets: asList(targets),
			labels: all
		}]]];
	}
	if (!isPresent(ingress)) return [];
	const own = {
		...job,
		scrapeClass: {}
	};
	return [["kubernetes_sd_configs", [discoverySection(own, scrapeJob.role, scrapeJob.namespaces, [])]]];
}

// src/discovery/configuration/scrape-config-section.ts
function scrapeConfigSection(job, pool) {
	const { version, monitor, namespace, prometheus } = job;
	const timestamps = asBoolean(monitor["honorTimestamps"]);
	const honorLabels = asBoolean(monitor["honorLabels"]);
	const params = asObject(monitor["params"]);
	return section(version, [
		["job_name", pool.scrapeJob.jobName],
		[
			"honor_timestamps",
			timestamps === void 0 ? void 0 : honorTimestamps(job, timestamps),
			[2, 9]
		],
		[
			"track_timestamps_staleness",
			monitor["trackTimestampsStaleness"] ?? void 0,
			[2, 48]
		],
		["honor_labels", honorLabels === void 0 ? void 0 : honorLabels && prometheus["overrideHonorLabels"] !== true],
		["metrics_path", monitor["metricsPath"] ?? void 0],
		["params", Object.keys(params).length > 0 ? sortedByKey(params) : void 0],
		[
			"enable_compression",
			monitor["enableCompression"] ?? void 0,
			[2, 49]
		],
		[
			"enable_http2",
			monitor["enableHTTP2"] ?? void 0,
			[2, 35]
		],
		["scrape_interval", monitor["scrapeInterval"] ?? void 0],
		["scrape_timeout", monitor["scrapeTimeout"] ?? void 0],
		...protocolRows(job),
		["scheme", asString(monitor["scheme"])?.toLowerCase()],
		...proxyRows(namespace, monitor),
		["basic_auth", basicAuth(namespace, monitor["basicAuth"])],
		[
			"authorization",
			authorizationOf(job),
			[2, 26]
		],
		[
			"oauth2",
			oauth2(job, monitor["oauth2"]),
			[2, 27]
		],
		["tls_config", safeTlsConfigOf(job)],
		...limitRows(job),
		...histogramRows(job),
		[
			"body_size_limit",
			bodySizeLimit(job),
			[2, 28]
		],
		...listedDiscoveryRows(job),
		["relabel_configs", relabelSections(job, pool)],
		["metric_relabel_configs", metricRelabelSections(job, pool, monitor["metricRelabelings"])],
		...nameSchemeRows(monitor)
	]);
}
function relabelSections(job, { scrapeJob: { relabelConfigs } }) {
	const isWhole = relabelConfigs.some(({ config }) => config.action === "hashmod") || shardsOf(job.prometheus) === 1 || isDaemonSet(job);
	return [...relabelConfigs.map((rule) => rule.from === "jobLabel" ? {
		...relabelSection(rule),
		action: "replace"
	} : relabelSection(rule)), ...isWhole ? [] : shardingSections(job)];
}

// src/discovery/configuration/scrape-section.ts
function scrapeSection(versions, prometheus, pool) {
	const { monitor, index } = pool;
	switch (monitor.kind) {
		case "ServiceMonitor": return monitorSection(jobContext(versions, prometheus, monitor, ["endpoints", index]), pool, true);
		case "PodMonitor": return monitorSection(jobContext(versions, prometheus, monitor, ["podMetricsEndpoints", index]), pool, false);
		case "Probe": return probeSection(jobContext(versions, prometheus, monitor, void 0), pool);
		case "ScrapeConfig": return scrapeConfigSection(jobContext(versions, prometheus, monitor, void 0), pool);
	}
}

// src/discovery/configuration/configuration.ts
function configurationOf(prometheus, { pools, state, versions }) {
	const jobs = state !== "unmanaged" && state !== "failed" ? inOrder(prometheus, pools.filter(isGenerated)) : [];
	return {
		global: globalSection(versions.prometheus, prometheus),
		scrapeConfigs: jobs.map((pool) => {
			const section = scrapeSection(versions, prometheus, pool);
			return unreadCredentialsOf(prometheus, pools, pool) === void 0 ? section : withoutCredentials(section);
		}),
		leftOut: once([...pools.filter((pool) => !isGenerated(pool)).map(({ object, reason }) => ({
			object,
			reason
		})), ...jobs.flatMap(unwritten)])
	};
}
function unwritten({ monitor, object }) {
	if (monitor.kind !== "ScrapeConfig") return [];
	const reason = "promwire does not write out discoveries of this sort";
	return unwrittenDiscoveries(specOf(monitor)).map((field) => ({
		object: `the ${field} of ${object}`,
		reason
	}));
}
function withoutCredentials(section) {
	if (!isPresent(section["authorization"])) return section;
	const { credentials, ...authorization } = asObject(section["authorization"]);
	return {
		...section,
		authorization
	};
}
function isGenerated({ state }) {
	return state !== "not-selected" && state !== "rejected" && state !== "unmanaged";
}
const orderOfServer = [
	"serviceMonitor/",
	"podMonitor/",
	"probe/",
	"scrapeConfig/"
];
const orderOfAgent = [
	"podMonitor/",
	"serviceMonitor/",
	"probe/",
	"scrapeConfig/"
];
function inOrder({ kind }, pools) {
	const order = kind === "Prometheus" ? orderOfServer : orderOfAgent;
	const rank = ({ job }) => order.findIndex((start) => job.startsWith(start));
	return pools.toSorted((a, b) => rank(a) - rank(b));
}
function once(entries) {
	return [...new Map(entries.map((entry) => [`${entry.object}\n${entry.reason}`, entry])).values()];
}

// src/report/configuration.ts
var import_dist = require_dist();
function configurationYaml({ global, scrapeConfigs, leftOut }, notes) {
	return [
		...[...notes, ...leftOut.map(({ object, reason }) => `without ${object}: ${reason}`)].map((text) => `# ${plain(show(text))}\n`),
		yamlText({ global }),
		scrapeConfigs.length === 0 ? "scrape_configs: []\n" : yamlText({ scrape_configs: scrapeConfigs })
	].join("");
}
function yamlText(value) {
	const document = new import_dist.Document(shown(value), { aliasDuplicateObjects: false });
	(0, import_dist.visit)(document, { Scalar: (_, node) => quoteActive(node) });
	return document.toString({
		lineWidth: 0,
		indentSeq: false
	}).replace(/[^\n]/gu, (character) => isUnseen(character) ? escaped(character) : character).replace(/##([A-Za-z]*)\[/g, "##$1\\u005b");
}
function quoteActive(node) {
	if (typeof node.value !== "string") return;
	if ([...node.value].some(isUnseen) || /##[A-Za-z]*\[|::/.test(node.value)) node.type = "QUOTE_DOUBLE";
}
function escaped(character) {
	const code = character.codePointAt(0) ?? 0;
	return code > 65535 ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
}
function hex(code, digits) {
	return code.toString(16).padStart(digits, "0");
}
function shown(value) {
	if (typeof value === "string") return show(value);
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) return value.map(shown);
	return Object.fromEntries(Object.entries(value).map(([key, entry]) => [show(key), shown(entry)]));
}

// src/cli/config.ts
async function config(invocation, io) {
	const prepared = await prepare(invocation.words, invocation, io);
	const survey = await scan({
		host: io.host,
		...prepared,
		rules: []
	});
	refuseUnusable(survey, io);
	const made = configurationsFor(survey, invocation.object);
	const textsOf = (count) => made.map(({ trace, configuration }) => configurationYaml(configuration, notesOf(trace, count)));
	const texts = new Set(textsOf(1)).size === 1 ? textsOf(1).slice(0, 1) : textsOf(made.length);
	await deliver(texts.join("---\n"), invocation.output, io);
	return 0;
}
function configurationsFor({ wires }, name) {
	const traces = wires.flatMap(({ discovery }) => discovery.prometheuses);
	const made = traces.flatMap((trace) => trace.prometheus !== void 0 && isNamed(trace, name) ? [{
		trace,
		configuration: configurationOf(trace.prometheus, trace)
	}] : []);
	if (made.length > 0) return made;
	const refs = traces.flatMap(({ prometheus }) => prometheus?.ref ?? []);
	const none = refs.length === 0 ? ": the scan holds none" : "";
	throw new UsageFault(`no such Prometheus: "${name}"${offer(name, refs) || none}`);
}
function isNamed({ prometheus, ref }, name) {
	return name === ref || name.toLowerCase() === `${prometheus?.kind}/${ref}`.toLowerCase();
}
const stateNotes = {
	unmanaged: "the operator writes no configuration for it, since all its selectors are absent",
	failed: "the operator cannot generate its configuration",
	poisoned: "Prometheus refuses this configuration as a whole"
};
function notesOf({ prometheus, ref, world, state, pools }, count) {
	const where = count > 1 ? ` in ${world}` : "";
	const note = stateNotes[state];
	const culprit = pools.find((pool) => pool.state === "poisoned");
	return [`${prometheus?.kind} ${ref}${where}: global and scrape_configs as the Prometheus Operator would write them`, ...note === void 0 ? [] : [culprit === void 0 ? note : `${note}: ${culprit.job}: ${culprit.reason}`]];
}

export { config };