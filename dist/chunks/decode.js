import { t as defaultLimits } from "./limits.js";
import { c as mapToJson, d as isSymbolic, t as baseName, u as parseDocument } from "./path.js";
import { n as knownHead, t as isSymbolic$1 } from "./symbol.js";
import { n as markOf } from "./locate.js";

// src/source/split.ts
const newline = 10;
const carriageReturn = 13;
const space = 32;
const tab = 9;
const hash = 35;
const percent = 37;
const dash = 45;
const dot = 46;
const byteOrderMark = 65279;
function split(text) {
	const documents = splitJson(text) ?? splitYaml(text);
	return text.startsWith("NAME: ") ? withoutStatus(text, documents) : documents;
}
function withoutStatus(text, documents) {
	const headings = [...text.matchAll(/^(?:HOOKS|MANIFEST|NOTES):[ \t]*$/gm)];
	if (!headings.some(([heading]) => heading.startsWith("MANIFEST"))) return documents;
	const notes = headings.find(([heading]) => heading.startsWith("NOTES"))?.index ?? text.length;
	return documents.flatMap(({ start, end }) => {
		const heading = headings.find(({ index }) => index >= start && index < end)?.index ?? end;
		return start >= notes ? [] : [{
			start,
			end: Math.min(end, heading)
		}];
	});
}
function splitYaml(text) {
	const documents = [];
	let start = text.charCodeAt(0) === byteOrderMark ? 1 : 0;
	let isExplicit = false;
	let marker = nextMarker(text, start);
	for (; marker !== -1; marker = nextMarker(text, marker + 3)) {
		if (isExplicit || hasContent(text, start, marker)) documents.push({
			start,
			end: marker
		});
		isExplicit = text.charCodeAt(marker) === dash;
		start = afterMarker(text, marker + 3);
	}
	if (isExplicit || hasContent(text, start, text.length)) documents.push({
		start,
		end: text.length
	});
	return documents;
}
function nextMarker(text, from) {
	let line = isLineStart(text, from) ? from : text.indexOf("\n", from) + 1;
	while (line !== 0 || from === 0) {
		const code = text.charCodeAt(line);
		if ((code === dash || code === dot) && text.charCodeAt(line + 1) === code && text.charCodeAt(line + 2) === code) {
			if (endsMarker(text, line + 3)) return line;
		}
		const next = text.indexOf("\n", line);
		if (next === -1) return -1;
		line = next + 1;
	}
	return -1;
}
function isLineStart(text, at) {
	if (at === 0) return true;
	const before = text.charCodeAt(at - 1);
	return before === newline || at === 1 && before === byteOrderMark;
}
function endsMarker(text, at) {
	if (at >= text.length) return true;
	const code = text.charCodeAt(at);
	return code === newline || code === carriageReturn || code === space || code === tab;
}
function afterMarker(text, at) {
	let i = at;
	while (text.charCodeAt(i) === space || text.charCodeAt(i) === tab) i++;
	const code = text.charCodeAt(i);
	const isComment = code === hash && i > at;
	if (i < text.length && code !== newline && code !== carriageReturn && !isComment) return at;
	const end = text.indexOf("\n", i);
	return end === -1 ? text.length : end + 1;
}
function hasContent(text, start, end) {
	let i = start;
	while (i < end) {
		const lineStart = i;
		let code = text.charCodeAt(i);
		while (i < end && (code === space || code === tab || code === carriageReturn || code === byteOrderMark)) code = text.charCodeAt(++i);
		if (i >= end) return false;
		if (code !== newline && code !== hash && !(code === percent && i === lineStart)) return true;
		i = text.indexOf("\n", i) + 1;
		if (i === 0) return false;
	}
	return false;
}
function splitJson(text) {
	let at = skipBlank(text, text.charCodeAt(0) === byteOrderMark ? 1 : 0);
	if (text[at] !== "{" || text[at + 1] === "{") return void 0;
	const documents = [];
	while (at < text.length) {
		const end = text[at] === "{" ? endOfJson(text, at) : -1;
		if (end === -1) return void 0;
		documents.push({
			start: at,
			end
		});
		at = skipBlank(text, end);
	}
	return documents.length > 1 ? documents : void 0;
}
function skipBlank(text, from) {
	const blank = /[ \t\r\n]*/y;
	blank.lastIndex = from;
	blank.test(text);
	return blank.lastIndex;
}
function endOfJson(text, from) {
	const next = /["{}[\]]/g;
	next.lastIndex = from;
	let depth = 0;
	for (let found = next.exec(text); found !== null; found = next.exec(text)) {
		const [mark] = found;
		if (mark === "\"") {
			const end = endOfString(text, found.index + 1);
			if (end === -1) return -1;
			next.lastIndex = end;
		} else if (mark === "{" || mark === "[") depth++;
		else if (--depth === 0) return next.lastIndex;
	}
	return -1;
}
function endOfString(text, from) {
	let quote = text.indexOf("\"", from);
	while (quote !== -1) {
		let backslashes = 0;
		while (text.charCodeAt(quote - 1 - backslashes) === 92) backslashes++;
		if (backslashes % 2 === 0) return quote + 1;
		quote = text.indexOf("\"", quote + 1);
	}
	return -1;
}

// src/model/read.ts
function asObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function isPresent(value) {
	return value !== void 0 && value !== null;
}
function asList(value) {
	return Array.isArray(value) ? value : [];
}
function asObjects(value) {
	return asList(value).map(asObject);
}
function asString(value) {
	return typeof value === "string" ? value : void 0;
}
function asNumber(value) {
	return typeof value === "number" ? value : void 0;
}
function asBoolean(value) {
	return typeof value === "boolean" ? value : void 0;
}
function asStrings(value) {
	return asList(value).filter((entry) => typeof entry === "string");
}
function asStringMap(value) {
	const result = {};
	for (const [key, entry] of Object.entries(asObject(value))) if (entry !== null && typeof entry !== "object") result[key] = String(entry);
	return result;
}

// src/model/object.ts
function decodeObject({ manifest, value }, namespace) {
	const metadata = asObject(value["metadata"]);
	const name = asString(metadata["name"]) ?? "";
	const written = asString(metadata["namespace"]);
	const own = written === void 0 ? namespace : isSymbolic(written) ? void 0 : written;
	return {
		kind: manifest.kind,
		name,
		namespace: own,
		ref: own === void 0 ? name : `${own}/${name}`,
		labels: asStringMap(metadata["labels"]),
		annotations: asStringMap(metadata["annotations"]),
		manifest,
		field: (...path) => ({
			manifest,
			path,
			part: "value"
		}),
		key: (...path) => ({
			manifest,
			path,
			part: "key"
		})
	};
}
function withOwn(object, own) {
	return Object.assign(object, own);
}
function title(object) {
	return `${object.kind} ${object.ref}`;
}

// src/model/chart-release.ts
function decodeChartRelease(parsed, namespace) {
	const spec = asObject(parsed.value["spec"]);
	const chart = asObject(spec["chart"]);
	const sources = [asObject(spec["source"]), ...asObjects(spec["sources"])];
	const named = [
		asString(spec["chart"]),
		asString(asObject(chart["spec"])["chart"]),
		asString(chart["name"]),
		asString(asObject(spec["chartRef"])["name"]),
		...sources.flatMap((source) => [asString(source["chart"]), asString(source["path"])])
	];
	const object = decodeObject(parsed, namespace);
	const charts = named.flatMap((name) => name === void 0 ? [] : [name.slice(name.lastIndexOf("/") + 1)]);
	const into = asString(spec["targetNamespace"]) ?? asString(asObject(spec["destination"])["namespace"]) ?? (parsed.manifest.kind === "Application" ? void 0 : object.namespace);
	return withOwn(object, {
		charts: charts.length > 0 ? charts : [object.name],
		into: into === void 0 || isSymbolic(into) ? void 0 : into
	});
}
function bringsPrometheus({ charts, name }) {
	return [...charts, name].some((chart) => /prometheus-stack|prometheus-operator|kube-prometheus|monitoring|rancher-monitoring/.test(chart));
}

// src/model/endpoints.ts
function decodeEndpoints(parsed, namespace) {
	return withOwn(decodeObject(parsed, namespace), {
		kind: "Endpoints",
		subsets: asObjects(parsed.value["subsets"]).map((subset, s) => ({
			addresses: decodeAddresses(subset, [
				"subsets",
				s,
				"addresses"
			]),
			notReadyAddresses: decodeAddresses(subset, [
				"subsets",
				s,
				"notReadyAddresses"
			]),
			ports: decodeEndpointPorts(subset["ports"], [
				"subsets",
				s,
				"ports"
			])
		}))
	});
}
function decodeAddresses(subset, at) {
	return asObjects(subset[String(at.at(-1))]).map((address, index) => decodeAddress(address, [
		...at,
		index,
		"ip"
	]));
}
function decodeAddress(address, at) {
	return {
		at,
		ip: asString(address["ip"]) ?? "",
		nodeName: asString(address["nodeName"]) || void 0,
		hostname: asString(address["hostname"]) || void 0,
		targetRef: decodeTargetRef(address["targetRef"] === void 0 ? void 0 : asObject(address["targetRef"]))
	};
}
function decodeTargetRef(reference) {
	if (reference === void 0) return void 0;
	return {
		kind: asString(reference["kind"]) ?? "",
		namespace: asString(reference["namespace"]),
		name: asString(reference["name"]) ?? ""
	};
}
function decodeEndpointPorts(ports, at) {
	return asObjects(ports).map((port, index) => ({
		at: [...at, index],
		name: asString(port["name"]) || void 0,
		port: asNumber(port["port"]),
		protocol: asString(port["protocol"]) ?? "TCP"
	}));
}

// src/model/endpoint-slice.ts
const serviceNameLabel = "kubernetes.io/service-name";
function decodeEndpointSlice(parsed, namespace) {
	return withOwn(decodeObject(parsed, namespace), {
		kind: "EndpointSlice",
		addressType: asString(parsed.value["addressType"]) ?? "",
		endpoints: asObjects(parsed.value["endpoints"]).map((endpoint, e) => ({
			addresses: asStrings(endpoint["addresses"]).map((ip, a) => ({
				ip,
				at: [
					"endpoints",
					e,
					"addresses",
					a
				]
			})),
			ready: asBoolean(asObject(endpoint["conditions"])["ready"]),
			hostname: asString(endpoint["hostname"]) || void 0,
			nodeName: asString(endpoint["nodeName"]) || void 0,
			zone: asString(endpoint["zone"]) || void 0,
			targetRef: decodeTargetRef(endpoint["targetRef"] === void 0 ? void 0 : asObject(endpoint["targetRef"]))
		})),
		ports: decodeEndpointPorts(parsed.value["ports"], ["ports"])
	});
}

// src/model/label-selector.ts
function decodeLabelSelector(value) {
	if (!isPresent(value)) return void 0;
	const { matchLabels, matchExpressions } = asObject(value);
	return {
		matchLabels: asStringMap(matchLabels),
		matchExpressions: asObjects(matchExpressions).map((expression) => ({
			key: asString(expression["key"]) ?? "",
			operator: asString(expression["operator"]) ?? "",
			values: asStrings(expression["values"])
		}))
	};
}

// src/model/workload.ts
const workloadKinds = [
	"Pod",
	"Deployment",
	"StatefulSet",
	"DaemonSet",
	"ReplicaSet",
	"ReplicationController",
	"Job",
	"CronJob",
	"Rollout",
	"CloneSet"
];
function decodeWorkload(parsed, namespace) {
	const kind = parsed.manifest.kind;
	const spec = asObject(parsed.value["spec"]);
	return withOwn(decodeObject(parsed, namespace), {
		kind,
		replicas: asNumber(spec["replicas"]),
		selector: parsed.manifest.apiVersion.startsWith("apps/") ? decodeLabelSelector(spec["selector"]) : void 0,
		template: decodeTemplate(parsed.value, templatePath(kind))
	});
}
function templatePath(kind) {
	if (kind === "Pod") return [];
	if (kind === "CronJob") return [
		"spec",
		"jobTemplate",
		"spec",
		"template"
	];
	return ["spec", "template"];
}
function decodeTemplate(value, at) {
	const template = at.reduce((node, step) => asObject(node[step]), value);
	const spec = asObject(template["spec"]);
	return {
		at,
		labels: asStringMap(asObject(template["metadata"])["labels"]),
		annotations: asStringMap(asObject(template["metadata"])["annotations"]),
		hostNetwork: asBoolean(spec["hostNetwork"]) ?? false,
		nodeName: asString(spec["nodeName"]) || void 0,
		serviceAccountName: asString(spec["serviceAccountName"] ?? spec["serviceAccount"]) || void 0,
		containers: [...decodeContainers(spec["containers"], [
			...at,
			"spec",
			"containers"
		], false), ...decodeContainers(spec["initContainers"], [
			...at,
			"spec",
			"initContainers"
		], true)]
	};
}
function decodeContainers(value, at, init) {
	return asObjects(value).map((container, index) => ({
		name: asString(container["name"]) ?? "",
		image: asString(container["image"]) ?? "",
		init,
		sidecar: init && container["restartPolicy"] === "Always",
		ports: asObjects(container["ports"]).map((port) => ({
			name: asString(port["name"]) || void 0,
			containerPort: asNumber(port["containerPort"]),
			protocol: asString(port["protocol"]) ?? "TCP"
		})),
		arguments: ["command", "args"].flatMap((field) => asList(container[field]).flatMap((text, position) => typeof text === "string" ? [{
			text,
			at: [
				...at,
				index,
				field,
				position
			]
		}] : []))
	}));
}

// src/model/crd-defaults.generated.ts
const crdDefaults = {
	scrapeInterval: "30s",
	evaluationInterval: "30s",
	proberPath: "/probe",
	relabelAction: "replace"
};

// src/model/key-source.ts
function decodeSecret(parsed, namespace) {
	const keys = keysOf(parsed.value, ["data"], ["stringData"]);
	return source(parsed, namespace, "Secret", keys.length === 0 || parsed.value["type"] === "kubernetes.io/service-account-token" ? void 0 : keys);
}
function decodeConfigMap(parsed, namespace) {
	const keys = keysOf(parsed.value, ["data"], ["binaryData"]);
	return source(parsed, namespace, "ConfigMap", keys.length === 0 ? void 0 : keys);
}
function decodeSealedSecret(parsed, namespace) {
	const keys = keysOf(parsed.value, ["spec", "encryptedData"], [
		"spec",
		"template",
		"data"
	]);
	return source(parsed, namespace, "Secret", keys.length === 0 ? void 0 : keys);
}
function decodeExternalSecret(parsed, namespace) {
	const spec = asObject(parsed.value["spec"]);
	const target = asObject(spec["target"]);
	const template = asObject(target["template"]);
	const templated = keysOf(parsed.value, [
		"spec",
		"target",
		"template",
		"data"
	]);
	const open = spec["dataFrom"] !== void 0 || template["templateFrom"] !== void 0;
	const direct = asObjects(spec["data"]).map((entry, index) => ({
		name: asString(entry["secretKey"]) ?? "",
		at: [
			"spec",
			"data",
			index,
			"secretKey"
		],
		empty: false
	}));
	const keys = templated.length > 0 && template["mergePolicy"] !== "Merge" ? templated : [...direct, ...templated];
	const made = source(parsed, namespace, "Secret", open || keys.length === 0 ? void 0 : keys);
	return {
		...made,
		makesName: asString(target["name"]) ?? made.name
	};
}
function decodeCertificate(parsed, namespace) {
	const spec = asObject(parsed.value["spec"]);
	const at = ["spec", "secretName"];
	const more = spec["keystores"] !== void 0 || spec["additionalOutputFormats"] !== void 0;
	const keys = [
		"tls.crt",
		"tls.key",
		"ca.crt"
	].map((name) => ({
		name,
		at,
		empty: false
	}));
	return {
		...source(parsed, namespace, "Secret", more ? void 0 : keys),
		makesName: asString(spec["secretName"]) ?? ""
	};
}
function decodeGenerators(parsed) {
	const options = asObject(parsed.value["generatorOptions"]);
	const namespace = asString(parsed.value["namespace"]);
	const base = decodeObject(parsed);
	const made = (field, makes) => asObjects(parsed.value[field]).map((entry, index) => {
		const name = asString(entry["name"]) ?? "";
		const own = asString(entry["namespace"]) ?? namespace;
		const hashed = {
			...options,
			...asObject(entry["options"])
		}["disableNameSuffixHash"] !== true;
		const at = (path) => [
			field,
			index,
			...path
		];
		return {
			...base,
			name,
			namespace: own,
			ref: own === void 0 ? name : `${own}/${name}`,
			field: (...path) => base.field(...at(path)),
			key: (...path) => base.key(...at(path)),
			makes,
			makesName: name,
			nameIsPrefix: hashed,
			keys: generatedKeys(entry),
			anyKey: false
		};
	});
	return [...made("secretGenerator", "Secret"), ...made("configMapGenerator", "ConfigMap")];
}
function generatedKeys(entry) {
	if (entry["envs"] !== void 0 || entry["env"] !== void 0 || entry["behavior"] === "merge") return void 0;
	const files = asStrings(entry["files"]).map((text, index) => ({
		name: text.includes("=") ? text.slice(0, text.indexOf("=")) : text.slice(text.lastIndexOf("/") + 1),
		at: ["files", index],
		empty: false
	}));
	const literals = asStrings(entry["literals"]).map((text, index) => ({
		name: text.slice(0, text.indexOf("=")),
		at: ["literals", index],
		empty: false
	}));
	return [...files, ...literals];
}
function source(parsed, namespace, makes, keys) {
	const object = decodeObject(parsed, namespace);
	const nameIsPrefix = isSymbolic$1(object.name);
	const makesName = nameIsPrefix ? knownHead(object.name).replace(/-$/, "") : object.name;
	return withOwn(object, {
		makes,
		makesName,
		nameIsPrefix,
		keys,
		anyKey: false
	});
}
function keysOf(value, ...paths) {
	return paths.flatMap((path) => {
		const data = asObject(path.reduce((node, step) => asObject(node)[step] ?? null, value));
		return Object.entries(data).map(([name, entry]) => ({
			name,
			at: [...path, name],
			empty: entry === ""
		}));
	});
}
function sourceTitle(keySource) {
	if (keySource.kind === keySource.makes) return title(keySource);
	return `${keySource.makes} ${keySource.makesName} of ${title(keySource)}`;
}

// src/model/chart-source.ts
function decodeChartSource(parsed, namespace) {
	const spec = asObject(parsed.value["spec"]);
	const ref = asObject(spec["ref"]);
	return withOwn(decodeObject(parsed, namespace), {
		chart: baseName(asString(spec["url"]) ?? ""),
		version: asString(ref["semver"]) ?? asString(ref["tag"])
	});
}

// src/model/component-configuration.ts
function decodeClusterConfiguration(parsed) {
	const { value } = parsed;
	const local = asObject(asObject(value["etcd"])["local"]);
	return withOwn(decodeObject(parsed), {
		kind: "ClusterConfiguration",
		flags: [
			...extraArgs("etcd", local, [
				"etcd",
				"local",
				"extraArgs"
			]),
			...extraArgs("kube-scheduler", asObject(value["scheduler"]), ["scheduler", "extraArgs"]),
			...extraArgs("kube-controller-manager", asObject(value["controllerManager"]), ["controllerManager", "extraArgs"])
		]
	});
}
function extraArgs(component, owner, at) {
	const args = owner["extraArgs"];
	if (Array.isArray(args)) return asObjects(args).map((arg, index) => ({
		component,
		name: asString(arg["name"]) ?? "",
		value: asString(arg["value"]) ?? "",
		at: [
			...at,
			index,
			"value"
		]
	}));
	return Object.entries(asObject(args)).flatMap(([name, value]) => typeof value === "string" ? [{
		component,
		name,
		value,
		at: [...at, name]
	}] : []);
}
function decodeKubeProxyConfiguration(parsed) {
	const flag = {
		component: "kube-proxy",
		name: "metricsBindAddress",
		value: asString(parsed.value["metricsBindAddress"]) || "127.0.0.1:10249",
		at: ["metricsBindAddress"]
	};
	return {
		...decodeObject(parsed),
		kind: "KubeProxyConfiguration",
		flags: [flag]
	};
}

// src/model/embedded.ts
const keys = [
	"ClusterConfiguration",
	"config.conf",
	"config"
];
const groups = /\b(?:kubeadm\.k8s\.io|kubeproxy\.config\.k8s\.io)\//;
function embeddedManifests(parsed) {
	const data = asObject(parsed.value["data"]);
	return keys.flatMap((key) => {
		const text = asString(data[key]);
		return text === void 0 || !groups.test(text) ? [] : embeddedManifest(parsed, key);
	});
}
function embeddedManifest({ manifest }, key) {
	const mark = markOf({
		manifest,
		path: ["data", key],
		part: "value"
	});
	const { source, end } = mark;
	const start = source.text.lastIndexOf("\n", mark.start - 1) + 1;
	if (source.text.slice(start, mark.start).trim() !== "") return [];
	const { root } = parseDocument(source.text, start, end, defaultLimits);
	if (root?.type !== "map") return [];
	const value = mapToJson(root);
	const apiVersion = asString(value["apiVersion"]);
	const kind = asString(value["kind"]);
	if (apiVersion === void 0 || kind === void 0 || !groups.test(apiVersion)) return [];
	const { document } = manifest;
	return [{
		manifest: {
			source,
			start,
			end,
			document,
			at: [],
			apiVersion,
			kind
		},
		value
	}];
}

// src/model/helm-hook.ts
const lasting = /* @__PURE__ */ new Set([
	"pre-install",
	"post-install",
	"pre-upgrade",
	"post-upgrade"
]);
const passing = /* @__PURE__ */ new Set([
	"test",
	"test-success",
	"pre-delete",
	"post-delete",
	"pre-rollback",
	"post-rollback"
]);
function isPassingHook({ value }) {
	const annotations = asObject(asObject(value["metadata"])["annotations"]);
	const hook = asString(annotations["helm.sh/hook"]);
	if (hook === void 0) return false;
	const events = words(hook);
	const isKnown = events.every((event) => lasting.has(event) || passing.has(event));
	const isKept = !words(asString(annotations["helm.sh/hook-delete-policy"]) ?? "").includes("hook-succeeded");
	return !(isKnown && isKept && events.some((event) => lasting.has(event)));
}
function words(list) {
	return list.split(",").map((word) => word.trim().toLowerCase());
}

// src/model/ingress.ts
function decodeIngress(parsed, namespace) {
	const spec = asObject(parsed.value["spec"]);
	return withOwn(decodeObject(parsed, namespace), {
		kind: "Ingress",
		ingressClassName: asString(spec["ingressClassName"]) || void 0,
		rules: asObjects(spec["rules"]).map((rule) => {
			const paths = asObjects(asObject(rule["http"])["paths"]).map(({ path }) => asString(path) || "/");
			return {
				host: asString(rule["host"]) || void 0,
				paths: paths.length === 0 ? ["/"] : paths
			};
		}),
		tlsHosts: asObjects(spec["tls"]).flatMap(({ hosts }) => asStrings(hosts))
	});
}

// src/model/kustomization.ts
const changingFields = [
	"namespace",
	"namePrefix",
	"nameSuffix",
	"labels",
	"commonLabels",
	"patches",
	"patchesStrategicMerge",
	"patchesJson6902",
	"replacements",
	"vars",
	"transformers",
	"components"
];
function decodeKustomization(parsed) {
	const { value } = parsed;
	return withOwn(decodeObject(parsed), {
		kind: parsed.manifest.kind === "Component" ? "Component" : "Kustomization",
		resources: [
			...asStrings(value["resources"]),
			...asStrings(value["bases"]),
			...asStrings(value["components"])
		],
		fragments: [
			...patchPaths(value["patches"]),
			...patchPaths(value["patchesJson6902"]),
			...patchPaths(value["replacements"]),
			...asStrings(value["patchesStrategicMerge"]),
			...asStrings(value["configurations"]),
			...asStrings(value["transformers"]),
			...asStrings(value["generators"])
		],
		changes: changingFields.filter((field) => isPresent(value[field]) && !isEmpty(value[field]))
	});
}
function decodeFluxKustomization(parsed) {
	const spec = asObject(parsed.value["spec"]);
	return withOwn(decodeObject(parsed), {
		kind: "Kustomization",
		builds: asString(spec["path"]) ?? ".",
		takesVariables: isPresent(asObject(spec["postBuild"])["substituteFrom"]),
		resources: [],
		fragments: [],
		changes: fluxFields.filter((field) => isPresent(spec[field]) && !isEmpty(spec[field]))
	});
}
function decodeApplication(parsed) {
	const { source, sources } = asObject(parsed.value["spec"]);
	const path = [asObject(source), ...asObjects(sources)].flatMap((one) => asString(one["path"]) ?? [])[0];
	return withOwn(decodeObject(parsed), {
		kind: "Kustomization",
		...path === void 0 ? {} : { builds: path },
		resources: [],
		fragments: [],
		changes: []
	});
}
const fluxFields = [
	"targetNamespace",
	"commonMetadata",
	"namePrefix",
	"nameSuffix",
	"patches",
	"patchesStrategicMerge",
	"patchesJson6902",
	"components"
];
function patchPaths(value) {
	return asObjects(value).flatMap((patch) => asString(asObject(patch)["path"]) ?? []);
}
function isEmpty(value) {
	return value === "" || Array.isArray(value) && value.length === 0;
}

// src/model/made-secrets.ts
function decodeVaultSecret(parsed, namespace) {
	return made(parsed, "Secret", asObject(asObject(parsed.value["spec"])["destination"])["name"], decodeObject(parsed, namespace).namespace);
}
function decodeSecretProviderClass(parsed, namespace) {
	const { namespace: own } = decodeObject(parsed, namespace);
	return asObjects(asObject(parsed.value["spec"])["secretObjects"]).flatMap(({ secretName }) => made(parsed, "Secret", secretName, own));
}
function decodeServingCertificate(parsed, namespace) {
	const { annotations, namespace: own } = decodeObject(parsed, namespace);
	return ["beta", "alpha"].flatMap((stage) => {
		const name = annotations[`service.${stage}.openshift.io/serving-cert-secret-name`];
		return made(parsed, "Secret", name, own);
	});
}
function decodeBundle(parsed) {
	const target = asObject(asObject(parsed.value["spec"])["target"]);
	const { name } = decodeObject(parsed);
	return ["configMap", "secret"].flatMap((field) => target[field] === void 0 ? [] : made(parsed, field === "secret" ? "Secret" : "ConfigMap", name, void 0));
}
function decodeClusterExternalSecret(parsed) {
	const spec = asObject(parsed.value["spec"]);
	return made(parsed, "Secret", asObject(asObject(spec["externalSecretSpec"])["target"])["name"] ?? spec["externalSecretName"] ?? decodeObject(parsed).name, void 0);
}
function made(parsed, makes, name, namespace) {
	const makesName = asString(name);
	if (!makesName) return [];
	const object = decodeObject(parsed, namespace);
	return [withOwn(object, {
		namespace,
		makes,
		makesName,
		nameIsPrefix: false,
		keys: void 0,
		anyKey: false
	})];
}

// src/model/namespace.ts
function decodeNamespace(parsed) {
	const object = decodeObject(parsed);
	return {
		...object,
		kind: "Namespace",
		labels: {
			...object.labels,
			"kubernetes.io/metadata.name": object.name
		}
	};
}

// src/model/network-policy.ts
function decodeNetworkPolicy(parsed, namespace) {
	const spec = asObject(parsed.value["spec"]);
	const types = asStrings(spec["policyTypes"]);
	return withOwn(decodeObject(parsed, namespace), {
		kind: "NetworkPolicy",
		spec: {
			podSelector: decodeLabelSelector(spec["podSelector"]) ?? {
				matchLabels: {},
				matchExpressions: []
			},
			isIngress: types.length === 0 || types.includes("Ingress"),
			ingress: asObjects(spec["ingress"]).map(decodeIngressRule)
		}
	});
}
function decodeIngressRule(rule, index) {
	return {
		from: asObjects(rule["from"]).map(decodePeer),
		ports: asObjects(rule["ports"]).map(decodePort),
		at: [
			"spec",
			"ingress",
			index
		]
	};
}
function decodePeer(peer) {
	return {
		podSelector: decodeLabelSelector(peer["podSelector"]),
		namespaceSelector: decodeLabelSelector(peer["namespaceSelector"]),
		hasBlock: isPresent(peer["ipBlock"])
	};
}
function decodePort(value) {
	const port = value["port"];
	return {
		port: asNumber(port) ?? asString(port),
		endPort: asNumber(value["endPort"]),
		protocol: asString(value["protocol"]) ?? "TCP"
	};
}

// src/model/attach-metadata.ts
function decodeAttachMetadata(value) {
	return isPresent(value) ? asBoolean(asObject(value)["node"]) ?? false : void 0;
}

// src/model/tls-config.ts
function decodeTlsConfig(value) {
	if (!isPresent(value)) return void 0;
	const tls = asObject(value);
	return {
		ca: decodeSecretOrConfigMap(tls["ca"]),
		cert: decodeSecretOrConfigMap(tls["cert"]),
		keySecret: decodeKeySelector(tls["keySecret"]),
		caFile: asString(tls["caFile"]) || void 0,
		certFile: asString(tls["certFile"]) || void 0,
		keyFile: asString(tls["keyFile"]) || void 0,
		serverName: asString(tls["serverName"]) || void 0,
		insecureSkipVerify: asBoolean(tls["insecureSkipVerify"]),
		minVersion: asString(tls["minVersion"]),
		maxVersion: asString(tls["maxVersion"])
	};
}
function decodeSecretOrConfigMap(value) {
	const reference = asObject(value);
	return {
		secret: decodeKeySelector(reference["secret"]),
		configMap: decodeKeySelector(reference["configMap"])
	};
}
function decodeKeySelector(value) {
	if (!isPresent(value)) return void 0;
	const selector = asObject(value);
	return {
		name: asString(selector["name"]) ?? "",
		key: asString(selector["key"]) ?? ""
	};
}
function withoutFiles(tls) {
	return tls && {
		...tls,
		caFile: void 0,
		certFile: void 0,
		keyFile: void 0
	};
}

// src/model/proxy-config.ts
function decodeProxyConfig(holder) {
	const headers = Object.entries(asObject(holder["proxyConnectHeader"]));
	return {
		proxyUrl: asString(holder["proxyUrl"]) || void 0,
		noProxy: asString(holder["noProxy"]) || void 0,
		proxyFromEnvironment: asBoolean(holder["proxyFromEnvironment"]) ?? false,
		proxyConnectHeader: Object.fromEntries(headers.map(([name, list]) => [name, asList(list).map(decodeKeySelector)]))
	};
}

// src/model/endpoint.ts
function portField({ port, portNumber }) {
	if (port !== void 0) return "port";
	return portNumber === void 0 ? "targetPort" : "portNumber";
}
function decodeEndpoint(endpoint) {
	const targetPort = endpoint["targetPort"];
	return {
		port: asString(endpoint["port"]) || void 0,
		targetPort: asNumber(targetPort) ?? (asString(targetPort) || void 0),
		portNumber: asNumber(endpoint["portNumber"]),
		path: asString(endpoint["path"]) || void 0,
		scheme: asString(endpoint["scheme"]) || void 0,
		params: decodeParams(endpoint["params"]),
		interval: asString(endpoint["interval"]) || void 0,
		scrapeTimeout: asString(endpoint["scrapeTimeout"]) || void 0,
		...decodeHttpClient(endpoint),
		bearerTokenFile: asString(endpoint["bearerTokenFile"]) || void 0,
		filterRunning: asBoolean(endpoint["filterRunning"]) ?? true,
		honorLabels: asBoolean(endpoint["honorLabels"]) ?? false,
		relabelings: asObjects(endpoint["relabelings"]).map(decodeRelabelConfig),
		metricRelabelings: asObjects(endpoint["metricRelabelings"]).map(decodeRelabelConfig)
	};
}
function decodeHttpClient(client) {
	return {
		tlsConfig: decodeTlsConfig(client["tlsConfig"]),
		bearerTokenSecret: decodeKeySelector(client["bearerTokenSecret"]),
		basicAuth: decodeBasicAuth(client["basicAuth"]),
		authorization: decodeAuthorization(client["authorization"]),
		oauth2: decodeOAuth2(client["oauth2"]),
		proxy: decodeProxyConfig(client)
	};
}
function decodeParams(value) {
	return Object.fromEntries(Object.entries(asObject(value)).map(([name, values]) => [name, asStrings(values)]));
}
function decodeBasicAuth(value) {
	if (!isPresent(value)) return void 0;
	const { username, password } = asObject(value);
	return {
		username: decodeKeySelector(username),
		password: decodeKeySelector(password)
	};
}
function decodeAuthorization(value) {
	if (!isPresent(value)) return void 0;
	const authorization = asObject(value);
	return {
		type: asString(authorization["type"]) || void 0,
		credentials: decodeKeySelector(authorization["credentials"])
	};
}
function decodeOAuth2(value) {
	if (!isPresent(value)) return void 0;
	const oauth2 = asObject(value);
	return {
		clientId: decodeSecretOrConfigMap(oauth2["clientId"]),
		clientSecret: decodeKeySelector(oauth2["clientSecret"]),
		tokenUrl: asString(oauth2["tokenUrl"]) || void 0,
		tlsConfig: decodeTlsConfig(oauth2["tlsConfig"]),
		proxy: decodeProxyConfig(oauth2)
	};
}
function decodeRelabelConfig(value) {
	return {
		sourceLabels: value["sourceLabels"] === void 0 ? void 0 : asStrings(value["sourceLabels"]),
		separator: asString(value["separator"]),
		targetLabel: asString(value["targetLabel"]),
		regex: asString(value["regex"]),
		modulus: asNumber(value["modulus"]),
		replacement: asString(value["replacement"]),
		action: asString(value["action"])
	};
}

// src/model/service-monitor.ts
function decodeServiceMonitor(parsed, namespace) {
	const spec = asObject(parsed.value["spec"]);
	return withOwn(decodeObject(parsed, namespace), {
		kind: "ServiceMonitor",
		spec: {
			jobLabel: asString(spec["jobLabel"]) || void 0,
			targetLabels: asStrings(spec["targetLabels"]),
			podTargetLabels: asStrings(spec["podTargetLabels"]),
			selector: decodeLabelSelector(spec["selector"]),
			selectorMechanism: asString(spec["selectorMechanism"]) ?? "RelabelConfig",
			namespaceSelector: decodeNamespaceSelector(spec["namespaceSelector"]),
			serviceDiscoveryRole: asString(spec["serviceDiscoveryRole"]),
			scrapeClass: asString(spec["scrapeClass"]) || void 0,
			endpoints: asObjects(spec["endpoints"]).map(decodeEndpoint),
			attachesNode: decodeAttachMetadata(spec["attachMetadata"]),
			targetLimit: asNumber(spec["targetLimit"]) ?? 0
		}
	});
}
function decodeNamespaceSelector(value) {
	const selector = asObject(value);
	return {
		any: asBoolean(selector["any"]) ?? false,
		matchNames: asStrings(selector["matchNames"])
	};
}

// src/model/pod-monitor.ts
function decodePodMonitor(parsed, namespace) {
	const spec = asObject(parsed.value["spec"]);
	return withOwn(decodeObject(parsed, namespace), {
		kind: "PodMonitor",
		spec: {
			jobLabel: asString(spec["jobLabel"]) || void 0,
			podTargetLabels: asStrings(spec["podTargetLabels"]),
			selector: decodeLabelSelector(spec["selector"]),
			selectorMechanism: asString(spec["selectorMechanism"]) ?? "RelabelConfig",
			namespaceSelector: decodeNamespaceSelector(spec["namespaceSelector"]),
			scrapeClass: asString(spec["scrapeClass"]) || void 0,
			podMetricsEndpoints: asObjects(spec["podMetricsEndpoints"]).map(decodePodMetricsEndpoint),
			attachesNode: decodeAttachMetadata(spec["attachMetadata"]),
			targetLimit: asNumber(spec["targetLimit"]) ?? 0
		}
	});
}
function decodePodMetricsEndpoint(value) {
	const endpoint = decodeEndpoint(value);
	return {
		...endpoint,
		bearerTokenFile: void 0,
		tlsConfig: withoutFiles(endpoint.tlsConfig)
	};
}

// src/model/probe.ts
function decodeProbe(parsed, namespace) {
	const spec = asObject(parsed.value["spec"]);
	const prober = asObject(spec["prober"]);
	const { staticConfig, ingress } = asObject(spec["targets"]);
	return withOwn(decodeObject(parsed, namespace), {
		kind: "Probe",
		endpoint: probeEndpoint(spec, prober, asObject(isPresent(staticConfig) ? staticConfig : ingress)),
		spec: {
			jobName: asString(spec["jobName"]) || void 0,
			scrapeClass: asString(spec["scrapeClass"]) || void 0,
			attachesNode: false,
			targetLimit: asNumber(spec["targetLimit"]) ?? 0,
			prober: { url: asString(prober["url"]) ?? "" },
			targets: {
				staticConfig: isPresent(staticConfig) ? decodeStatic(asObject(staticConfig), "static") : void 0,
				ingress: isPresent(ingress) ? decodeIngressTargets(asObject(ingress)) : void 0
			}
		}
	});
}
function decodeStatic(value, list) {
	return {
		targets: asStrings(value[list]),
		labels: asStringMap(value["labels"])
	};
}
function decodeIngressTargets(value) {
	return {
		selector: decodeLabelSelector(value["selector"]) ?? {
			matchLabels: {},
			matchExpressions: []
		},
		namespaceSelector: decodeNamespaceSelector(value["namespaceSelector"])
	};
}
function probeEndpoint(spec, prober, targets) {
	const endpoint = decodeEndpoint({
		...prober,
		interval: spec["interval"] ?? null,
		scrapeTimeout: spec["scrapeTimeout"] ?? null,
		tlsConfig: spec["tlsConfig"] ?? null,
		bearerTokenSecret: spec["bearerTokenSecret"] ?? null,
		basicAuth: spec["basicAuth"] ?? null,
		authorization: spec["authorization"] ?? null,
		oauth2: spec["oauth2"] ?? null,
		relabelings: targets["relabelingConfigs"] ?? null,
		metricRelabelings: spec["metricRelabelings"] ?? null
	});
	return {
		...endpoint,
		path: endpoint.path ?? crdDefaults.proberPath,
		params: probeParams(asString(spec["module"]), spec["params"]),
		bearerTokenFile: void 0,
		tlsConfig: withoutFiles(endpoint.tlsConfig)
	};
}
function probeParams(module, value) {
	const params = asObjects(value).map(({ name, values }) => [asString(name) ?? "", asStrings(values)]);
	return {
		...Object.fromEntries(params),
		...module ? { module: [module] } : {}
	};
}

// src/model/prometheus-clients.ts
function decodeOtherClients(spec) {
	const apiserver = spec["apiserverConfig"];
	const { alertmanagers } = asObject(spec["alerting"]);
	return [
		...clientsOf(spec["remoteRead"], ["spec", "remoteRead"]),
		...clientsOf(spec["remoteWrite"], ["spec", "remoteWrite"]),
		...isPresent(apiserver) ? [{
			at: ["spec", "apiserverConfig"],
			client: decodeHttpClient(asObject(apiserver))
		}] : [],
		...clientsOf(alertmanagers, [
			"spec",
			"alerting",
			"alertmanagers"
		]),
		...asObjects(spec["scrapeClasses"]).map(({ tlsConfig }, index) => ({
			at: [
				"spec",
				"scrapeClasses",
				index
			],
			client: decodeHttpClient(tlsConfig === void 0 ? {} : { tlsConfig })
		}))
	];
}
function clientsOf(value, at) {
	return asObjects(value).map((client, index) => ({
		at: [...at, index],
		client: decodeHttpClient(client)
	}));
}

// src/model/prometheus.ts
function decodePrometheus(parsed, namespace) {
	const spec = asObject(parsed.value["spec"]);
	const fileAccess = asObject(spec["arbitraryFSAccessThroughSMs"]);
	return withOwn(decodeObject(parsed, namespace), {
		kind: parsed.manifest.kind === "PrometheusAgent" ? "PrometheusAgent" : "Prometheus",
		spec: {
			serviceMonitorSelector: decodeLabelSelector(spec["serviceMonitorSelector"]),
			serviceMonitorNamespaceSelector: decodeLabelSelector(spec["serviceMonitorNamespaceSelector"]),
			podMonitorSelector: decodeLabelSelector(spec["podMonitorSelector"]),
			podMonitorNamespaceSelector: decodeLabelSelector(spec["podMonitorNamespaceSelector"]),
			probeSelector: decodeLabelSelector(spec["probeSelector"]),
			probeNamespaceSelector: decodeLabelSelector(spec["probeNamespaceSelector"]),
			scrapeConfigSelector: decodeLabelSelector(spec["scrapeConfigSelector"]),
			scrapeConfigNamespaceSelector: decodeLabelSelector(spec["scrapeConfigNamespaceSelector"]),
			ruleSelector: decodeLabelSelector(spec["ruleSelector"]),
			ruleNamespaceSelector: decodeLabelSelector(spec["ruleNamespaceSelector"]),
			version: asString(spec["version"]),
			mode: asString(spec["mode"]),
			paused: asBoolean(spec["paused"]) ?? false,
			replicas: asNumber(spec["replicas"]) ?? 1,
			shards: Math.max(asNumber(spec["shards"]) ?? 1, 1),
			scrapeInterval: asString(spec["scrapeInterval"]) ?? crdDefaults.scrapeInterval,
			evaluationInterval: asString(spec["evaluationInterval"]) ?? crdDefaults.evaluationInterval,
			scrapeTimeout: asString(spec["scrapeTimeout"]) || void 0,
			serviceDiscoveryRole: asString(spec["serviceDiscoveryRole"]),
			ignoreNamespaceSelectors: asBoolean(spec["ignoreNamespaceSelectors"]) ?? false,
			overrideHonorLabels: asBoolean(spec["overrideHonorLabels"]) ?? false,
			enforcedNamespaceLabel: asString(spec["enforcedNamespaceLabel"]) || void 0,
			additionalScrapeConfigs: decodeOptionalKey(spec["additionalScrapeConfigs"]),
			additionalAlertRelabelConfigs: decodeOptionalKey(spec["additionalAlertRelabelConfigs"]),
			additionalAlertManagerConfigs: decodeOptionalKey(spec["additionalAlertManagerConfigs"]),
			otherClients: decodeOtherClients(spec),
			excludedFromEnforcement: asObjects(spec["excludedFromEnforcement"]).map(decodeReference),
			targetLimit: asNumber(spec["targetLimit"]) ?? 0,
			enforcedTargetLimit: asNumber(spec["enforcedTargetLimit"]) ?? 0,
			podTargetLabels: asStrings(spec["podTargetLabels"]),
			arbitraryFSAccessDenied: asBoolean(fileAccess["deny"]) ?? false,
			scrapeClasses: asObjects(spec["scrapeClasses"]).map(decodeScrapeClass),
			secrets: listed(spec["secrets"], ["spec", "secrets"]),
			configMaps: listed(spec["configMaps"], ["spec", "configMaps"]),
			volumes: asObjects(spec["volumes"]).map((volume, index) => decodeVolume(volume, [
				"spec",
				"volumes",
				index
			])),
			volumeMounts: [...decodeVolumeMounts(spec["volumeMounts"], ["spec", "volumeMounts"]), ...asObjects(spec["containers"]).flatMap((container, index) => container["name"] === "prometheus" ? decodeVolumeMounts(container["volumeMounts"], [
				"spec",
				"containers",
				index,
				"volumeMounts"
			]) : [])],
			automountServiceAccountToken: asBoolean(spec["automountServiceAccountToken"]) ?? true,
			image: asString(spec["image"]),
			serviceAccountName: asString(spec["serviceAccountName"]) || void 0,
			hasApiserverConfig: isPresent(spec["apiserverConfig"]),
			podLabels: asStringMap(asObject(spec["podMetadata"])["labels"]),
			hostNetwork: asBoolean(spec["hostNetwork"]) ?? false
		}
	});
}
function decodeScrapeClass(value) {
	return {
		name: asString(value["name"]) ?? "",
		isDefault: asBoolean(value["default"]) ?? false,
		tlsConfig: decodeTlsConfig(value["tlsConfig"]),
		authorization: decodeAuthorization(value["authorization"]),
		relabelings: asObjects(value["relabelings"]).map(decodeRelabelConfig),
		attachesNode: decodeAttachMetadata(value["attachMetadata"])
	};
}
function decodeOptionalKey(value) {
	const selector = decodeKeySelector(value);
	return selector && {
		...selector,
		optional: asBoolean(asObject(value)["optional"]) ?? false
	};
}
function decodeReference(value) {
	return {
		group: asString(value["group"]) || "monitoring.coreos.com",
		resource: asString(value["resource"]) ?? "",
		namespace: asString(value["namespace"]) ?? "",
		name: asString(value["name"]) ?? ""
	};
}
function listed(value, at) {
	return asList(value).flatMap((name, index) => typeof name === "string" ? [{
		name,
		at: [...at, index]
	}] : []);
}
function decodeVolumeMounts(value, at) {
	return asObjects(value).map((mount, index) => ({
		name: asString(mount["name"]) ?? "",
		mountPath: asString(mount["mountPath"]) ?? "",
		subPath: asString(mount["subPath"]) || (mount["subPathExpr"] === void 0 ? void 0 : "?"),
		at: [...at, index]
	}));
}
function decodeVolume(value, at) {
	const name = asString(value["name"]) ?? "";
	if (value["projected"] !== void 0) {
		const sources = asObjects(asObject(value["projected"])["sources"]);
		const parts = sources.flatMap((source, index) => decodeVolumeParts(source, [
			...at,
			"projected",
			"sources",
			index
		]));
		return {
			name,
			at,
			parts,
			open: parts.length < sources.length
		};
	}
	const parts = decodeVolumeParts(value, at);
	return {
		name,
		at,
		parts,
		open: parts.length === 0
	};
}
function decodeVolumeParts(value, at) {
	const rest = (source) => ({
		items: decodeItems(source["items"]),
		optional: asBoolean(source["optional"]) ?? false
	});
	if (value["secret"] !== void 0) {
		const secret = asObject(value["secret"]);
		const field = secret["secretName"] === void 0 ? "name" : "secretName";
		return [{
			makes: "Secret",
			name: asString(secret[field]) ?? "",
			at: [
				...at,
				"secret",
				field
			],
			...rest(secret)
		}];
	}
	if (value["configMap"] === void 0) return [];
	const configMap = asObject(value["configMap"]);
	return [{
		makes: "ConfigMap",
		name: asString(configMap["name"]) ?? "",
		at: [
			...at,
			"configMap",
			"name"
		],
		...rest(configMap)
	}];
}
function decodeItems(value) {
	if (!Array.isArray(value) || value.length === 0) return void 0;
	return asObjects(value).map((item) => ({
		key: asString(item["key"]) ?? "",
		path: asString(item["path"]) ?? ""
	}));
}

// src/model/rbac.ts
function decodeRole(parsed, namespace) {
	const kind = parsed.manifest.kind === "ClusterRole" ? "ClusterRole" : "Role";
	return withOwn(scoped(parsed, kind === "Role", namespace), {
		kind,
		rules: asObjects(parsed.value["rules"]).map(decodeRule),
		isAggregated: isPresent(parsed.value["aggregationRule"])
	});
}
function decodeRoleBinding(parsed, namespace) {
	const kind = parsed.manifest.kind === "ClusterRoleBinding" ? "ClusterRoleBinding" : "RoleBinding";
	const roleRef = asObject(parsed.value["roleRef"]);
	return withOwn(scoped(parsed, kind === "RoleBinding", namespace), {
		kind,
		roleRef: {
			kind: asString(roleRef["kind"]) ?? "",
			name: asString(roleRef["name"]) ?? ""
		},
		subjects: decodeSubjects(parsed.value["subjects"], namespace)
	});
}
function decodeServiceAccount(parsed, namespace) {
	return withOwn(decodeObject(parsed, namespace), { kind: "ServiceAccount" });
}
function scoped(parsed, isNamespaced, namespace) {
	const object = decodeObject(parsed, namespace);
	return isNamespaced ? object : withOwn(object, {
		namespace: void 0,
		ref: object.name
	});
}
function decodeRule(rule, index) {
	return {
		apiGroups: asStrings(rule["apiGroups"]),
		resources: asStrings(rule["resources"]),
		verbs: asStrings(rule["verbs"]),
		resourceNames: asStrings(rule["resourceNames"]),
		at: ["rules", index]
	};
}
function decodeSubjects(value, namespace) {
	return asObjects(value).map((subject, index) => ({
		kind: asString(subject["kind"]) ?? "",
		name: asString(subject["name"]) ?? "",
		namespace: asString(subject["namespace"]) ?? namespace,
		at: ["subjects", index]
	}));
}

// src/model/rule-objects.ts
function decodePrometheusRule(parsed, namespace) {
	return withOwn(decodeObject(parsed, namespace), { kind: "PrometheusRule" });
}
function decodeAlertmanagerConfig(parsed, namespace) {
	return withOwn(decodeObject(parsed, namespace), { kind: "AlertmanagerConfig" });
}
function decodeThanosRuler(parsed, namespace) {
	const spec = asObject(parsed.value["spec"]);
	return withOwn(decodeObject(parsed, namespace), {
		kind: "ThanosRuler",
		spec: {
			ruleSelector: decodeLabelSelector(spec["ruleSelector"]),
			ruleNamespaceSelector: decodeLabelSelector(spec["ruleNamespaceSelector"])
		}
	});
}
function decodeAlertmanager(parsed, namespace) {
	const spec = asObject(parsed.value["spec"]);
	return withOwn(decodeObject(parsed, namespace), {
		kind: "Alertmanager",
		spec: {
			alertmanagerConfigSelector: decodeLabelSelector(spec["alertmanagerConfigSelector"]),
			alertmanagerConfigNamespaceSelector: decodeLabelSelector(spec["alertmanagerConfigNamespaceSelector"]),
			alertmanagerConfiguration: asString(asObject(spec["alertmanagerConfiguration"])["name"]) || void 0
		}
	});
}

// src/model/scrape-config.ts
function decodeScrapeConfig(parsed, namespace) {
	const spec = asObject(parsed.value["spec"]);
	const known = /* @__PURE__ */ new Set(["staticConfigs", "kubernetesSDConfigs"]);
	return withOwn(decodeObject(parsed, namespace), {
		kind: "ScrapeConfig",
		endpoint: scrapeConfigEndpoint(spec),
		spec: {
			jobName: asString(spec["jobName"]) || void 0,
			scrapeClass: asString(spec["scrapeClass"]) || void 0,
			attachesNode: asObjects(spec["kubernetesSDConfigs"]).some((entry) => decodeAttachMetadata(entry["attachMetadata"]) === true),
			targetLimit: asNumber(spec["targetLimit"]) ?? 0,
			staticConfigs: asObjects(spec["staticConfigs"]).map((entry) => decodeStatic(entry, "targets")),
			kubernetesSDConfigs: asObjects(spec["kubernetesSDConfigs"]).map(decodeKubernetesSDConfig),
			others: Object.keys(spec).filter((name) => name.endsWith("SDConfigs") && !known.has(name) && asList(spec[name]).length > 0)
		}
	});
}
function decodeKubernetesSDConfig(value) {
	const namespaces = asObject(value["namespaces"]);
	return {
		role: (asString(value["role"]) ?? "").toLowerCase(),
		names: asStrings(namespaces["names"]),
		ownNamespace: asBoolean(namespaces["ownNamespace"]) ?? false,
		isNarrowed: asList(value["selectors"]).length > 0 || asString(value["apiServer"]) !== void 0,
		clientField: asString(value["apiServer"]) === void 0 ? clientFieldOf(value) : void 0
	};
}
function clientFieldOf(value) {
	const { insecureSkipVerify, ...tls } = asObject(value["tlsConfig"]);
	const isSet = {
		basicAuth: isPresent(value["basicAuth"]),
		authorization: isPresent(value["authorization"]),
		oauth2: isPresent(value["oauth2"]),
		proxyUrl: Boolean(asString(value["proxyUrl"])),
		proxyFromEnvironment: value["proxyFromEnvironment"] === true,
		followRedirects: value["followRedirects"] === false,
		enableHTTP2: value["enableHTTP2"] === false,
		tlsConfig: insecureSkipVerify === true || Object.values(tls).some(isPresent)
	};
	return Object.keys(isSet).find((field) => isSet[field]);
}
function scrapeConfigEndpoint(spec) {
	const endpoint = decodeEndpoint({
		...spec,
		path: spec["metricsPath"] ?? null,
		interval: spec["scrapeInterval"] ?? null
	});
	return {
		...endpoint,
		bearerTokenFile: void 0,
		tlsConfig: withoutFiles(endpoint.tlsConfig)
	};
}

// src/model/service.ts
function decodeService(parsed, namespace) {
	const spec = asObject(parsed.value["spec"]);
	const selector = asStringMap(spec["selector"]);
	return withOwn(decodeObject(parsed, namespace), {
		kind: "Service",
		spec: {
			type: asString(spec["type"]) ?? "ClusterIP",
			clusterIP: asString(spec["clusterIP"]),
			selector: Object.keys(selector).length > 0 ? selector : void 0,
			ports: asObjects(spec["ports"]).map((port) => ({
				name: asString(port["name"]) || void 0,
				port: asNumber(port["port"]),
				targetPort: asNumber(port["targetPort"]) || asString(port["targetPort"]) || void 0,
				protocol: asString(port["protocol"]) ?? "TCP"
			})),
			publishNotReadyAddresses: asBoolean(spec["publishNotReadyAddresses"]) ?? false
		}
	});
}

// src/model/decode.ts
function noObjects() {
	return {
		services: [],
		endpoints: [],
		endpointSlices: [],
		keySources: [],
		namespaces: [],
		workloads: [],
		serviceMonitors: [],
		podMonitors: [],
		probes: [],
		scrapeConfigs: [],
		ingresses: [],
		prometheuses: [],
		prometheusRules: [],
		thanosRulers: [],
		alertmanagers: [],
		alertmanagerConfigs: [],
		componentConfigurations: [],
		kustomizations: [],
		chartReleases: [],
		chartSources: [],
		serviceAccounts: [],
		roles: [],
		roleBindings: [],
		networkPolicies: [],
		refused: []
	};
}
function configurationResources({ serviceMonitors, podMonitors, probes, scrapeConfigs }) {
	return [
		...serviceMonitors,
		...podMonitors,
		...probes,
		...scrapeConfigs
	];
}
const monitoring = ["monitoring.coreos.com"];
const rbac = ["rbac.authorization.k8s.io"];
const decoders = {
	Service: {
		groups: [""],
		into: intoService
	},
	Endpoints: {
		groups: [""],
		into: (o, p, n) => o.endpoints.push(decodeEndpoints(p, n))
	},
	EndpointSlice: {
		groups: ["discovery.k8s.io"],
		into: (o, p, n) => o.endpointSlices.push(decodeEndpointSlice(p, n))
	},
	Namespace: {
		groups: [""],
		into: (o, p) => o.namespaces.push(decodeNamespace(p))
	},
	Secret: {
		groups: [""],
		into: (o, p, n) => o.keySources.push(decodeSecret(p, n))
	},
	ConfigMap: {
		groups: [""],
		into: intoConfigMap
	},
	SealedSecret: {
		groups: ["bitnami.com"],
		into: (o, p, n) => o.keySources.push(decodeSealedSecret(p, n))
	},
	ExternalSecret: {
		groups: ["external-secrets.io", "kubernetes-client.io"],
		into: (o, p, n) => o.keySources.push(decodeExternalSecret(p, n))
	},
	...vaultSecrets(),
	SecretProviderClass: {
		groups: ["secrets-store.csi.x-k8s.io"],
		into: (o, p, n) => o.keySources.push(...decodeSecretProviderClass(p, n))
	},
	Bundle: {
		groups: ["trust.cert-manager.io"],
		into: (o, p) => o.keySources.push(...decodeBundle(p))
	},
	ClusterExternalSecret: {
		groups: ["external-secrets.io"],
		into: (o, p) => o.keySources.push(...decodeClusterExternalSecret(p))
	},
	Certificate: {
		groups: ["cert-manager.io"],
		into: (o, p, n) => o.keySources.push(decodeCertificate(p, n))
	},
	ServiceMonitor: {
		groups: monitoring,
		into: (o, p, n) => o.serviceMonitors.push(decodeServiceMonitor(p, n))
	},
	PodMonitor: {
		groups: monitoring,
		into: (o, p, n) => o.podMonitors.push(decodePodMonitor(p, n))
	},
	Probe: {
		groups: monitoring,
		into: (o, p, n) => o.probes.push(decodeProbe(p, n))
	},
	ScrapeConfig: {
		groups: monitoring,
		into: (o, p, n) => o.scrapeConfigs.push(decodeScrapeConfig(p, n))
	},
	Ingress: {
		groups: ["networking.k8s.io", "extensions"],
		into: (o, p, n) => o.ingresses.push(decodeIngress(p, n))
	},
	Prometheus: {
		groups: monitoring,
		into: (o, p, n) => o.prometheuses.push(decodePrometheus(p, n))
	},
	PrometheusAgent: {
		groups: monitoring,
		into: (o, p, n) => o.prometheuses.push(decodePrometheus(p, n))
	},
	PrometheusRule: {
		groups: monitoring,
		into: (o, p, n) => o.prometheusRules.push(decodePrometheusRule(p, n))
	},
	ThanosRuler: {
		groups: monitoring,
		into: (o, p, n) => o.thanosRulers.push(decodeThanosRuler(p, n))
	},
	Alertmanager: {
		groups: monitoring,
		into: (o, p, n) => o.alertmanagers.push(decodeAlertmanager(p, n))
	},
	AlertmanagerConfig: {
		groups: monitoring,
		into: (o, p, n) => o.alertmanagerConfigs.push(decodeAlertmanagerConfig(p, n))
	},
	ServiceAccount: {
		groups: [""],
		into: (o, p, n) => o.serviceAccounts.push(decodeServiceAccount(p, n))
	},
	Role: {
		groups: rbac,
		into: (o, p, n) => o.roles.push(decodeRole(p, n))
	},
	ClusterRole: {
		groups: rbac,
		into: (o, p, n) => o.roles.push(decodeRole(p, n))
	},
	RoleBinding: {
		groups: rbac,
		into: (o, p, n) => o.roleBindings.push(decodeRoleBinding(p, n))
	},
	ClusterRoleBinding: {
		groups: rbac,
		into: (o, p, n) => o.roleBindings.push(decodeRoleBinding(p, n))
	},
	NetworkPolicy: {
		groups: ["networking.k8s.io", "extensions"],
		into: (o, p, n) => o.networkPolicies.push(decodeNetworkPolicy(p, n))
	},
	ClusterConfiguration: {
		groups: ["kubeadm.k8s.io"],
		into: (o, p) => o.componentConfigurations.push(decodeClusterConfiguration(p))
	},
	KubeProxyConfiguration: {
		groups: ["kubeproxy.config.k8s.io"],
		into: (o, p) => o.componentConfigurations.push(decodeKubeProxyConfiguration(p))
	},
	HelmRelease: {
		groups: ["helm.toolkit.fluxcd.io", "helm.fluxcd.io"],
		into: (o, p, n) => o.chartReleases.push(decodeChartRelease(p, n))
	},
	HelmChart: {
		groups: ["helm.cattle.io"],
		into: (o, p, n) => o.chartReleases.push(decodeChartRelease(p, n))
	},
	OCIRepository: {
		groups: ["source.toolkit.fluxcd.io"],
		into: (o, p, n) => o.chartSources.push(decodeChartSource(p, n))
	},
	Application: {
		groups: ["argoproj.io"],
		into: intoApplication
	},
	Kustomization: {
		groups: ["kustomize.config.k8s.io", "kustomize.toolkit.fluxcd.io"],
		into: intoKustomization
	},
	Component: {
		groups: ["kustomize.config.k8s.io"],
		into: intoKustomization
	},
	...Object.fromEntries(workloadKinds.map((kind) => [kind, {
		groups: [
			"",
			"apps",
			"batch",
			"argoproj.io",
			"extensions",
			"apps.kruise.io"
		],
		into: (o, p, n) => o.workloads.push(decodeWorkload(p, n))
	}]))
};
function vaultSecrets() {
	const decoder = {
		groups: ["secrets.hashicorp.com"],
		into: (o, p, n) => o.keySources.push(...decodeVaultSecret(p, n))
	};
	return {
		VaultStaticSecret: decoder,
		VaultDynamicSecret: decoder,
		VaultPKISecret: decoder
	};
}
function intoService(objects, parsed, namespace) {
	objects.services.push(decodeService(parsed, namespace));
	objects.keySources.push(...decodeServingCertificate(parsed, namespace));
}
function intoConfigMap(objects, parsed, namespace) {
	objects.keySources.push(decodeConfigMap(parsed, namespace));
	for (const embedded of embeddedManifests(parsed)) decodeInto(objects, embedded);
}
function intoKustomization(objects, parsed) {
	if (groupOf(parsed.manifest.apiVersion) === "kustomize.toolkit.fluxcd.io") {
		objects.kustomizations.push(decodeFluxKustomization(parsed));
		return;
	}
	objects.kustomizations.push(decodeKustomization(parsed));
	objects.keySources.push(...decodeGenerators(parsed));
}
function intoApplication(objects, parsed, namespace) {
	const application = decodeApplication(parsed);
	if (application.builds !== void 0) objects.kustomizations.push(application);
	objects.chartReleases.push(decodeChartRelease(parsed, namespace));
}
const knownKinds = Object.entries(decoders).map(([kind, { groups: [group = ""] }]) => ({
	apiVersion: group === "" ? "v1" : `${group}/v1`,
	kind
}));
function isWanted(apiVersion, kind, text) {
	if (kind === "OCIRepository" && !/prometheus|monitoring/.test(text())) return false;
	return isKnown(apiVersion, kind);
}
function isKnown(apiVersion, kind) {
	return Object.hasOwn(decoders, kind) && (decoders[kind]?.groups.includes(groupOf(apiVersion)) ?? false);
}
function decodeInto(objects, parsed, namespace) {
	const { apiVersion, kind } = parsed.manifest;
	if (!isKnown(apiVersion, kind) || isFragment(parsed) || isPassingHook(parsed)) return;
	decoders[kind]?.into(objects, parsed, namespace);
}
const selecting = /* @__PURE__ */ new Set(["ServiceMonitor", "PodMonitor"]);
const nameless = /* @__PURE__ */ new Set([
	"ClusterConfiguration",
	"KubeProxyConfiguration",
	"Kustomization",
	"Component"
]);
function isFragment({ manifest, value }) {
	const { name, generateName } = asObject(value["metadata"]);
	if (!nameless.has(manifest.kind) && !name && !generateName) return true;
	return selecting.has(manifest.kind) && !isPresent(asObject(value["spec"])["selector"]);
}
function groupOf(apiVersion) {
	return apiVersion.includes("/") ? apiVersion.slice(0, apiVersion.indexOf("/")) : "";
}

export { asStringMap as C, split as D, endOfString as E, asString as S, isPresent as T, asBoolean as _, portField as a, asObject as b, sourceTitle as c, decodeLabelSelector as d, serviceNameLabel as f, withOwn as g, title as h, noObjects as i, crdDefaults as l, decodeObject as m, decodeInto as n, decodeConfigMap as o, bringsPrometheus as p, isWanted as r, decodeSecret as s, configurationResources as t, workloadKinds as u, asList as v, asStrings as w, asObjects as x, asNumber as y };