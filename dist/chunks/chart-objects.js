import "./rolldown-runtime.js";
import { t as defaultLimits } from "./limits.js";
import { M as toJson, N as resolvePlain, _ as keyMark, b as nodeAt, c as parseSourced, f as entryAt, h as fromJson, j as mapToJson, m as fieldOf, t as baseName, v as mapAt, w as textOf, x as scalarAt, y as marked } from "./path.js";
import { n as yamlIn, t as sourcedAt } from "./sourced-at.js";
import { t as SourcedTree } from "./sourced-tree.js";
import { c as symbol } from "./symbol.js";

// src/worlds/charts/chart-version.ts
function parseChartVersion(text) {
	const lowest = tripleOf(text.replace(/^\s*(?:>=|=|[~^v])\s*/, ""));
	if (lowest === void 0) return void 0;
	if (/^\s*[v=]?\s*\d+\.\d+\.\d+\s*(?:\+\S+)?$/.test(text)) return {
		lowest,
		isExact: true
	};
	const above = /<\s*=?\s*(\d+)/.exec(text)?.[1];
	const staysBelow = above !== void 0 && Number(above) <= lowest[0] + 1;
	return /^\s*>/.test(text) && !staysBelow ? void 0 : {
		lowest,
		isExact: false
	};
}
function isAtLeast(version, wanted) {
	const other = tripleOf(wanted) ?? [
		0,
		0,
		0
	];
	for (const [index, part] of version.entries()) {
		const difference = part - (other[index] ?? 0);
		if (difference !== 0) return difference > 0;
	}
	return true;
}
function tripleOf(text) {
	const match = /^(\d{1,6})(?:\.(?:(\d{1,6})|[xX*]))?(?:\.(?:(\d{1,6})|[xX*]))?(?![\w.])/.exec(text);
	return match === null ? void 0 : [
		Number(match[1]),
		Number(match[2] ?? 0),
		Number(match[3] ?? 0)
	];
}

// src/worlds/charts/values.ts
var Values = class {
	root;
	gap;
	constructor(root, gap) {
		this.root = root;
		this.gap = gap;
	}
	at(...path) {
		let map = this.root;
		let entry;
		for (const key of path) {
			entry = fieldOf(map, key);
			if (entry === void 0) return { state: this.gap === void 0 ? "default" : "unknown" };
			map = entry.value;
		}
		return entry === void 0 ? { state: "default" } : {
			state: "written",
			entry
		};
	}
	given(...path) {
		const value = this.at(...path);
		return value.state === "written" && isTruthy(value.entry.value) ? value.entry : void 0;
	}
	isOn(byDefault, ...path) {
		const value = this.at(...path);
		return value.state === "written" ? isTruthy(value.entry.value) : byDefault;
	}
	text(...path) {
		const node = this.given(...path)?.value;
		return node?.type === "scalar" ? {
			text: String(node.value),
			at: node
		} : void 0;
	}
};
function isTruthy(node) {
	if (node.type === "map") return node.entries.length > 0;
	return node.type === "seq" ? node.items.length > 0 : Boolean(toJson(node));
}
function mergeValues(under, over) {
	const entries = under.entries.map((entry) => {
		const other = fieldOf(over, entry.key);
		if (other === void 0) return entry;
		const { value } = entry;
		if (value.type !== "map" || other.value.type !== "map") return other;
		return {
			...other,
			value: mergeValues(value, other.value)
		};
	});
	const own = new Set(under.entries.map(({ key }) => key));
	return {
		...over,
		entries: [...entries, ...over.entries.filter(({ key }) => !own.has(key))]
	};
}

// src/worlds/charts/value-layers.ts
function valuesOf(layers) {
	let root;
	let gap;
	for (const layer of layers) {
		if (layer === void 0) continue;
		if ("needs" in layer) {
			root = void 0;
			gap = layer.needs;
		} else root = root === void 0 ? layer : mergeValues(root, layer);
	}
	return new Values(root, gap);
}
function layerOf(node, needs) {
	if (node === void 0 || node.type === "scalar" && (node.value === null || node.value === "")) return void 0;
	if (node.type === "scalar" && /^(?:\s*(?:#.*)?(?:\n|$))*$/.test(String(node.value))) return void 0;
	const read = node.type === "scalar" ? yamlIn(node) : node;
	return read?.type === "map" ? read : { needs };
}
function setValue(name, value, isText, at) {
	if (/[[{,]/.test(name) || /^\{.*\}$/.test(value)) return { needs: `the value of "${name}"` };
	const keys = name.split(/(?<!\\)\./).map((key) => key.replaceAll("\\.", "."));
	let node = scalarAt(isText ? value : typed(value), at);
	for (const key of keys.reverse()) node = mapAt([entryAt(key, node, at)], at);
	return node.type === "map" ? node : void 0;
}
function typed(value) {
	if (/^(?:true|false|null)$/.test(value)) return resolvePlain(value);
	return /^(?:0|-?[1-9]\d*)$/.test(value) ? Number(value) : value;
}

// src/worlds/charts/given-release.ts
function givenRelease({ chart, version, release, namespace, values }, index) {
	const { text } = values;
	const at = {
		source: values,
		start: 0,
		end: Math.min(1, text.length)
	};
	const { root } = parseSourced(values, 0, text.length, defaultLimits);
	return {
		manifest: {
			source: values,
			start: 0,
			end: text.length,
			document: 0,
			at: ["charts", index],
			apiVersion: "",
			kind: "Values"
		},
		chart: {
			text: chart,
			at
		},
		version: parseChartVersion(version ?? ""),
		name: {
			text: release,
			at
		},
		namespace: {
			text: namespace,
			at
		},
		values: valuesOf([root === void 0 ? { needs: values.path } : layerOf(root, values.path)]),
		isAsMade: true
	};
}

// src/worlds/charts/releases.ts
function releasesOf(object, objects) {
	const { manifest } = object;
	const root = sourcedAt({
		manifest,
		path: []
	});
	const written = {
		object,
		objects,
		root,
		spec: nodeAt(root, "spec")
	};
	if (object.kind === "HelmRelease") return fluxRelease(written);
	if (object.kind === "HelmChart") return k3sRelease(written);
	return object.kind === "Application" ? argoReleases(written) : [];
}
function fluxRelease({ object, objects, root, spec }) {
	const chart = fluxChart({
		object,
		objects,
		root,
		spec
	});
	const own = known(root, "metadata", "name");
	if (chart === void 0 || own === void 0) return [];
	const target = known(spec, "targetNamespace");
	const name = target === void 0 ? own : {
		text: `${target.text}-${own.text}`,
		at: own.at
	};
	const files = nodeAt(spec, "chart", "spec", "valuesFiles") ?? nodeAt(spec, "chart", "spec", "valuesFile");
	return [{
		manifest: object.manifest,
		chart: chart.chart,
		version: chart.version,
		name: known(spec, "releaseName") ?? name,
		namespace: target ?? known(root, "metadata", "namespace"),
		values: valuesOf([
			files === void 0 ? void 0 : { needs: "the values files inside of the chart" },
			...itemsOf(nodeAt(spec, "valuesFrom")).map((from) => valuesFrom(from, object, objects)),
			layerOf(nodeAt(spec, "values"), "its values")
		]),
		isAsMade: itemsOf(nodeAt(spec, "postRenderers")).length === 0
	}];
}
function fluxChart({ object, objects, spec }) {
	const chart = known(spec, "chart", "spec", "chart") ?? known(spec, "chart", "name");
	if (chart !== void 0) {
		const version = textOf(nodeAt(spec, "chart", "spec", "version") ?? nodeAt(spec, "chart", "version"));
		return {
			chart: withoutRepository(chart),
			version: parseChartVersion(version ?? "")
		};
	}
	const ref = known(spec, "chartRef", "name");
	if (ref === void 0) return void 0;
	const namespace = textOf(nodeAt(spec, "chartRef", "namespace")) ?? object.namespace;
	const source = objects.chartSources.find((one) => one.name === ref.text && one.namespace === namespace);
	return {
		chart: {
			text: source?.chart ?? ref.text,
			at: ref.at
		},
		version: parseChartVersion(source?.version ?? "")
	};
}
function valuesFrom(from, { namespace }, { keySources }) {
	const kind = textOf(nodeAt(from, "kind")) ?? "";
	const name = textOf(nodeAt(from, "name")) ?? "";
	const key = textOf(nodeAt(from, "valuesKey")) ?? "values.yaml";
	const needs = `${kind} ${namespace === void 0 ? name : `${namespace}/${name}`} with its key "${key}"`;
	const source = keySources.find((one) => one.kind === "ConfigMap" && one.name === name && one.namespace === namespace);
	const node = source && kind === "ConfigMap" ? sourcedAt({
		manifest: source.manifest,
		path: ["data", key]
	}) : void 0;
	if (node === void 0) return { needs };
	const target = textOf(nodeAt(from, "targetPath"));
	return target === void 0 ? layerOf(node, needs) : setValue(target, textOf(node) ?? "", false, node);
}
function k3sRelease({ object, root, spec }) {
	const chart = known(spec, "chart");
	const name = known(root, "metadata", "name");
	if (chart === void 0 || name === void 0) return [];
	const set = nodeAt(spec, "set");
	const secrets = itemsOf(nodeAt(spec, "valuesSecrets")).length > 0;
	return [{
		manifest: object.manifest,
		chart: withoutRepository(chart),
		version: parseChartVersion(textOf(nodeAt(spec, "version")) ?? ""),
		name,
		namespace: known(spec, "targetNamespace") ?? known(root, "metadata", "namespace"),
		values: valuesOf([
			layerOf(nodeAt(spec, "valuesContent"), "its valuesContent"),
			secrets ? { needs: "the Secrets under valuesSecrets" } : void 0,
			...(set?.type === "map" ? set.entries : []).map(({ key, value }) => setValue(key, textOf(value) ?? "", false, value))
		]),
		isAsMade: true
	}];
}
function argoReleases({ object, root, spec }) {
	return [nodeAt(spec, "source"), ...itemsOf(nodeAt(spec, "sources"))].flatMap((source) => {
		const chart = known(source, "chart");
		const helm = nodeAt(source, "helm");
		const name = known(helm, "releaseName") ?? known(root, "metadata", "name");
		if (chart === void 0 || name === void 0) return [];
		return [{
			manifest: object.manifest,
			chart: withoutRepository(chart),
			version: parseChartVersion(textOf(nodeAt(source, "targetRevision")) ?? ""),
			name,
			namespace: known(helm, "namespace") ?? known(spec, "destination", "namespace"),
			values: valuesOf(argoLayers(helm)),
			isAsMade: true
		}];
	});
}
function argoLayers(helm) {
	const file = (node) => ({ needs: `the values of ${textOf(node) ?? "a file"}` });
	const object = nodeAt(helm, "valuesObject");
	return [
		...itemsOf(nodeAt(helm, "valueFiles")).map(file),
		layerOf(object ?? nodeAt(helm, "values"), "its values"),
		...itemsOf(nodeAt(helm, "fileParameters")).map((one) => file(nodeAt(one, "path") ?? one)),
		...itemsOf(nodeAt(helm, "parameters")).map((one) => {
			const value = nodeAt(one, "value");
			const isText = textOf(nodeAt(one, "forceString")) === "true";
			return setValue(textOf(nodeAt(one, "name")) ?? "", textOf(value) ?? "", isText, value ?? one);
		})
	];
}
function withoutRepository({ text, at }) {
	return {
		text: baseName(text),
		at
	};
}
function known(node, ...path) {
	const at = nodeAt(node, ...path);
	const text = textOf(at);
	return at === void 0 || text === void 0 || text === "" ? void 0 : {
		text,
		at
	};
}
function itemsOf(node) {
	return node?.type === "seq" ? node.items : [];
}

// src/worlds/charts/stack-versions.ts
const newestStack = [
	88,
	5,
	3
];
const oldestStack = "9.3.4";
const installed = [
	[
		"9.3.4",
		"0.38",
		"2.18"
	],
	[
		"10.0.0",
		"0.42",
		"2.21"
	],
	[
		"11.0.0",
		"0.43",
		"2.22"
	],
	[
		"12.4.0",
		"0.44",
		"2.22"
	],
	[
		"13.0.0",
		"0.45",
		"2.24"
	],
	[
		"14.0.0",
		"0.46",
		"2.24"
	],
	[
		"14.7.0",
		"0.46",
		"2.26"
	],
	[
		"15.0.0",
		"0.47",
		"2.26"
	],
	[
		"16.1.0",
		"0.48",
		"2.27"
	],
	[
		"16.15.0",
		"0.48",
		"2.28"
	],
	[
		"17.0.0",
		"0.49",
		"2.28"
	],
	[
		"18.0.0",
		"0.50",
		"2.28"
	],
	[
		"20.0.0",
		"0.52",
		"2.28"
	],
	[
		"20.1.0",
		"0.52",
		"2.31"
	],
	[
		"25.0.0",
		"0.53",
		"2.32"
	],
	[
		"32.0.0",
		"0.54",
		"2.33"
	],
	[
		"34.0.0",
		"0.55",
		"2.33"
	],
	[
		"34.2.0",
		"0.55",
		"2.34"
	],
	[
		"35.0.0",
		"0.56",
		"2.35"
	],
	[
		"36.0.0",
		"0.57",
		"2.36"
	],
	[
		"39.0.0",
		"0.58",
		"2.37"
	],
	[
		"40.0.0",
		"0.59",
		"2.38"
	],
	[
		"40.5.0",
		"0.59",
		"2.39"
	],
	[
		"41.0.0",
		"0.60",
		"2.39"
	],
	[
		"43.0.0",
		"0.61",
		"2.40"
	],
	[
		"44.0.0",
		"0.62",
		"2.41"
	],
	[
		"45.0.0",
		"0.63",
		"2.42"
	],
	[
		"45.26.0",
		"0.65",
		"2.42"
	],
	[
		"46.0.0",
		"0.65",
		"2.44"
	],
	[
		"47.0.0",
		"0.66",
		"2.44"
	],
	[
		"47.1.0",
		"0.66",
		"2.45"
	],
	[
		"49.0.0",
		"0.67",
		"2.46"
	],
	[
		"51.0.0",
		"0.68",
		"2.47"
	],
	[
		"53.0.0",
		"0.69",
		"2.47"
	],
	[
		"54.2.1",
		"0.69",
		"2.48"
	],
	[
		"55.0.0",
		"0.70",
		"2.48"
	],
	[
		"56.0.0",
		"0.71",
		"2.49"
	],
	[
		"56.15.0",
		"0.71",
		"2.50"
	],
	[
		"57.0.0",
		"0.72",
		"2.50"
	],
	[
		"57.1.0",
		"0.72",
		"2.51"
	],
	[
		"58.0.0",
		"0.73",
		"2.51"
	],
	[
		"58.5.0",
		"0.73",
		"2.52"
	],
	[
		"59.0.0",
		"0.74",
		"2.52"
	],
	[
		"60.3.0",
		"0.74",
		"2.53"
	],
	[
		"61.0.0",
		"0.75",
		"2.53"
	],
	[
		"61.8.0",
		"0.75",
		"2.54"
	],
	[
		"62.0.0",
		"0.76",
		"2.54"
	],
	[
		"65.0.0",
		"0.77",
		"2.54"
	],
	[
		"65.5.0",
		"0.77",
		"2.55"
	],
	[
		"66.0.0",
		"0.78",
		"2.55"
	],
	[
		"66.7.0",
		"0.79",
		"2.55"
	],
	[
		"67.0.0",
		"0.79",
		"3.0"
	],
	[
		"67.6.0",
		"0.79",
		"3.1"
	],
	[
		"69.0.0",
		"0.80",
		"3.1"
	],
	[
		"69.5.0",
		"0.80",
		"3.2"
	],
	[
		"70.0.0",
		"0.81",
		"3.2"
	],
	[
		"70.7.0",
		"0.81",
		"3.3"
	],
	[
		"71.0.0",
		"0.82",
		"3.3"
	],
	[
		"72.5.0",
		"0.82",
		"3.4"
	],
	[
		"74.0.0",
		"0.83",
		"3.4"
	],
	[
		"75.11.0",
		"0.83",
		"3.5"
	],
	[
		"76.0.0",
		"0.84",
		"3.5"
	],
	[
		"77.0.0",
		"0.85",
		"3.5"
	],
	[
		"77.11.0",
		"0.85",
		"3.6"
	],
	[
		"78.0.0",
		"0.86",
		"3.6"
	],
	[
		"78.3.1",
		"0.86",
		"3.7"
	],
	[
		"79.11.0",
		"0.86",
		"3.8"
	],
	[
		"80.0.0",
		"0.87",
		"3.8"
	],
	[
		"80.13.0",
		"0.87",
		"3.9"
	],
	[
		"81.0.0",
		"0.88",
		"3.9"
	],
	[
		"82.0.0",
		"0.89",
		"3.9"
	],
	[
		"82.4.1",
		"0.89",
		"3.10"
	],
	[
		"82.16.2",
		"0.89",
		"3.11"
	],
	[
		"83.0.0",
		"0.90",
		"3.11"
	],
	[
		"86.0.0",
		"0.91",
		"3.11"
	],
	[
		"86.1.0",
		"0.91",
		"3.12"
	],
	[
		"87.0.0",
		"0.92",
		"3.12"
	],
	[
		"87.5.0",
		"0.92",
		"3.13"
	],
	[
		"88.0.0",
		"0.93",
		"3.13"
	],
	[
		"88.4.0",
		"0.93",
		"3.14"
	]
];
function installedBy(version) {
	const row = installed.findLast(([since]) => isAtLeast(version, since));
	return row && {
		operator: row[1],
		prometheus: row[2]
	};
}
const passedOn = {
	apiserverConfig: "9.3.4",
	scrapeClasses: "61.3.0",
	podTargetLabels: "72.6.4",
	scrapeInterval: "9.3.4",
	scrapeTimeout: "12.0.1",
	evaluationInterval: "9.3.4",
	secrets: "9.3.4",
	configMaps: "9.3.4",
	podMetadata: "9.3.4",
	volumes: "9.3.4",
	volumeMounts: "9.3.4",
	containers: "9.3.4",
	arbitraryFSAccessThroughSMs: "12.5.0",
	overrideHonorLabels: "12.5.0",
	ignoreNamespaceSelectors: "12.5.0",
	enforcedNamespaceLabel: "9.3.4",
	excludedFromEnforcement: "35.5.0",
	targetLimit: "87.9.0",
	enforcedTargetLimit: "18.1.0",
	serviceDiscoveryRole: "62.0.0",
	hostNetwork: "41.8.0",
	remoteRead: "9.3.4",
	remoteWrite: "9.3.4"
};
const passedAnyway = {
	automountServiceAccountToken: "60.4.0",
	paused: "9.3.4",
	replicas: "9.3.4",
	shards: "12.11.2"
};
const selectorSince = {
	serviceMonitor: "9.3.4",
	podMonitor: "9.3.4",
	probe: "10.1.2",
	scrapeConfig: "46.5.0",
	rule: "9.3.4"
};

// src/worlds/charts/stack.ts
var Stack = class {
	release;
	chartName;
	fullname;
	namespace;
	isCertain;
	constructor(release) {
		const { values, version, isAsMade } = release;
		const isRead = version?.isExact === true && isBetween(version.lowest);
		this.release = release;
		this.isCertain = isRead && isAsMade && values.gap === void 0;
		this.chartName = cut(values.text("nameOverride")?.text ?? "kube-prometheus-stack", 50);
		this.fullname = this.fullnameOf();
		this.namespace = values.text("namespaceOverride") ?? release.namespace;
	}
	get words() {
		return this.release.chart.at;
	}
	has(since) {
		const { version } = this.release;
		return version === void 0 || isAtLeast(version.lowest, since);
	}
	named(suffix) {
		return {
			text: this.fullname.text + suffix,
			at: this.fullname.at
		};
	}
	entry(key, value) {
		return entryAt(key, fromJson(value, this.words), this.words);
	}
	map(entries) {
		return mapAt(entries, this.words);
	}
	under(key, entries) {
		return entryAt(key, this.map(entries), this.words);
	}
	list(key, items) {
		const { source, start, end } = this.words;
		return entryAt(key, {
			type: "seq",
			items,
			source,
			start,
			end
		}, this.words);
	}
	releaseLabel() {
		return this.entry("release", this.release.name.text);
	}
	labels(app) {
		const common = this.release.values.given("commonLabels")?.value;
		return [
			this.entry("app", `${this.chartName}-${app}`),
			...this.has("15.1.3") ? this.commonLabels() : [],
			this.releaseLabel(),
			this.entry("heritage", "Helm"),
			...common?.type === "map" ? common.entries : []
		];
	}
	commonLabels() {
		return [
			this.entry("app.kubernetes.io/managed-by", "Helm"),
			this.entry("app.kubernetes.io/instance", this.release.name.text),
			this.entry("app.kubernetes.io/part-of", this.chartName)
		];
	}
	object({ apiVersion, kind, name, namespace, labels, labelsAt, body, reasons }) {
		const metadata = this.under("metadata", [
			entryAt("name", scalarAt(name.text, name.at), name.at),
			...namespace === void 0 ? [] : [entryAt("namespace", scalarAt(namespace.text, namespace.at), namespace.at)],
			...labels === void 0 ? [] : [entryAt("labels", mapAt(labels, labelsAt ?? this.words), labelsAt ?? this.words)]
		]);
		const root = this.map([
			this.entry("apiVersion", apiVersion),
			this.entry("kind", kind),
			metadata,
			...body
		]);
		const { manifest, chart } = this.release;
		const { source, start, end, document, built } = manifest;
		const tree = new SourcedTree(root, built?.by, [], {
			chart: chart.text,
			release: manifest,
			words: this.words,
			isCertain: this.isCertain,
			reasons: reasons ?? /* @__PURE__ */ new Map()
		});
		const at = [
			...manifest.at,
			"made",
			kind,
			name.text
		];
		const value = mapToJson(root);
		return {
			manifest: {
				source,
				start,
				end,
				document,
				at,
				apiVersion,
				kind,
				built: tree
			},
			value
		};
	}
	fullnameOf() {
		const { values, name, chart } = this.release;
		const override = values.text("fullnameOverride");
		if (override !== void 0) return {
			text: cut(override.text, 26),
			at: override.at
		};
		const own = values.text("nameOverride")?.text ?? "kube-prometheus-stack";
		return {
			text: cut(name.text.includes(own) ? name.text : `${name.text}-${own}`, 26),
			at: chart.at
		};
	}
};
function isBetween(version) {
	return isAtLeast(version, "9.3.4") && isAtLeast(newestStack, version.join("."));
}
function cut(text, length) {
	return text.slice(0, length).replace(/-$/, "");
}

// src/worlds/charts/stack-components.ts
const namespace = "kube-system";
const tokenFile = "/var/run/secrets/kubernetes.io/serviceaccount/token";
const caFile = "/var/run/secrets/kubernetes.io/serviceaccount/ca.crt";
const components = [
	{
		key: "kubeControllerManager",
		name: "kube-controller-manager",
		ports: [["29.0.0", 10257], ["0.0.0", 10252]],
		selector: { component: "kube-controller-manager" },
		client: secureClient
	},
	{
		key: "kubeScheduler",
		name: "kube-scheduler",
		ports: [["29.0.0", 10259], ["0.0.0", 10251]],
		selector: { component: "kube-scheduler" },
		client: secureClient
	},
	{
		key: "kubeEtcd",
		name: "kube-etcd",
		ports: [["40.0.1", 2381], ["0.0.0", 2379]],
		selector: { component: "etcd" },
		client: etcdClient
	},
	{
		key: "kubeProxy",
		name: "kube-proxy",
		ports: [["0.0.0", 10249]],
		selector: { "k8s-app": "kube-proxy" },
		client: proxyClient
	}
];
function stackComponents(stack) {
	const { values } = stack.release;
	const isOn = !stack.has("45.19.0") || values.isOn(true, "kubernetesServiceMonitors", "enabled");
	const known = components.filter(({ key }) => values.isOn(true, key, "enabled") && values.at(key).state !== "unknown");
	return isOn ? known.flatMap((component) => objectsOf(stack, component)) : [];
}
function objectsOf(stack, component) {
	const { values } = stack.release;
	const { key } = component;
	const endpoints = values.given(key, "endpoints");
	const isOn = (part) => !stack.has("14.4.0") || values.isOn(true, key, part, "enabled");
	return [
		...isOn("serviceMonitor") ? [monitorOf$1(stack, component)] : [],
		...isOn("service") ? [serviceOf(stack, component, endpoints)] : [],
		...endpoints === void 0 ? [] : [endpointsOf(stack, component, endpoints)]
	];
}
function monitorOf$1(stack, { key, name, client }) {
	const { values } = stack.release;
	const path = [key, "serviceMonitor"];
	const port = portName(stack, key);
	const own = stack.has("37.3.0") ? values.given(...path, "additionalLabels")?.value : void 0;
	const pass = (...fields) => fields.flatMap((field) => values.given(...path, field) ?? []);
	const standard = stack.under("matchLabels", [stack.entry("app", `${stack.chartName}-${name}`), stack.releaseLabel()]);
	const endpoint = [
		entryAt("port", scalarAt(port.text, port.at), port.at),
		...pass("interval", "proxyUrl"),
		...client(stack, path),
		...pass("metricRelabelings", "relabelings")
	];
	const isBeside = values.isOn(false, "prometheus", "prometheusSpec", "ignoreNamespaceSelectors");
	return stack.object({
		apiVersion: "monitoring.coreos.com/v1",
		kind: "ServiceMonitor",
		name: stack.named(`-${name}`),
		namespace: isBeside && stack.has("55.5.2") ? {
			text: namespace,
			at: stack.words
		} : stack.namespace,
		labels: [...stack.labels(name), ...own?.type === "map" ? own.entries : []],
		body: [stack.under("spec", [
			values.given(...path, "jobLabel") ?? stack.entry("jobLabel", "jobLabel"),
			...pass("targetLabels", "sampleLimit", "targetLimit", "labelLimit"),
			values.given(...path, "selector") ?? stack.under("selector", [standard]),
			stack.entry("namespaceSelector", { matchNames: [namespace] }),
			stack.list("endpoints", [mapAt(endpoint, port.at)])
		])]
	});
}
function serviceOf(stack, component, endpoints) {
	const { values } = stack.release;
	const { key, name } = component;
	const selector = values.given(key, "service", "selector") ?? stack.entry("selector", component.selector);
	const port = [...portFields(stack, component), entryAt("targetPort", ...portNumber(stack, component, "targetPort"))];
	return stack.object({
		apiVersion: "v1",
		kind: "Service",
		name: stack.named(`-${name}`),
		namespace: {
			text: namespace,
			at: stack.words
		},
		labels: [...stack.labels(name), stack.entry("jobLabel", name)],
		body: [stack.under("spec", [
			stack.entry("clusterIP", "None"),
			stack.list("ports", [mapAt(port, stack.words)]),
			...endpoints === void 0 ? [selector] : []
		])]
	});
}
function endpointsOf(stack, component, endpoints) {
	const { name } = component;
	const at = keyMark(endpoints);
	const items = endpoints.value.type === "seq" ? endpoints.value.items : [];
	const addresses = {
		...endpoints.value,
		type: "seq",
		items: items.map((ip) => mapAt([entryAt("ip", ip, ip)], ip))
	};
	const subset = [entryAt("addresses", addresses, at), stack.list("ports", [mapAt(portFields(stack, component), stack.words)])];
	const full = stack.named(`-${name}`).text;
	return stack.object({
		apiVersion: "v1",
		kind: "Endpoints",
		name: {
			text: full,
			at
		},
		namespace: {
			text: namespace,
			at: stack.words
		},
		labels: [...stack.labels(name), stack.entry("k8s-app", name === "kube-etcd" ? "etcd-server" : name)],
		body: [stack.list("subsets", [mapAt(subset, at)])]
	});
}
function portFields(stack, component) {
	const name = portName(stack, component.key);
	return [
		entryAt("name", scalarAt(name.text, name.at), name.at),
		entryAt("port", ...portNumber(stack, component, "port")),
		stack.entry("protocol", "TCP")
	];
}
function portName(stack, key) {
	const written = stack.release.values.text(key, "serviceMonitor", "port");
	return (stack.has("56.16.0") ? written : void 0) ?? {
		text: "http-metrics",
		at: stack.words
	};
}
function portNumber(stack, { key, ports }, field) {
	const written = stack.release.values.text(key, "service", field);
	if (written !== void 0) {
		const isNumber = /^\d+$/.test(written.text);
		return [scalarAt(isNumber ? Number(written.text) : written.text, written.at), written.at];
	}
	const [, port = 0] = ports.find(([since]) => stack.has(since)) ?? [];
	return [scalarAt(port, stack.words), stack.words];
}
function secureClient(stack, path) {
	const { values } = stack.release;
	const isNew = stack.has("29.0.0");
	const token = stack.entry("bearerTokenFile", tokenFile);
	const https = values.at(...path, "https");
	const skip = values.at(...path, "insecureSkipVerify");
	const written = https.state === "written" && isSet(https.entry) ? https.entry : void 0;
	if (!(written === void 0 ? isNew : values.isOn(isNew, ...path, "https"))) return [token];
	const isSkipped = skip.state === "written" && isSet(skip.entry) ? values.isOn(isNew, ...path, "insecureSkipVerify") : isNew;
	const tls = [
		stack.entry("caFile", caFile),
		...isSkipped ? [stack.entry("insecureSkipVerify", true)] : [],
		...[values.given(...path, "serverName") ?? []].flat()
	];
	return [
		token,
		schemeAt(stack, written),
		stack.under("tlsConfig", tls)
	];
}
function etcdClient(stack, path) {
	const { values } = stack.release;
	const scheme = values.given(...path, "scheme");
	const tls = [...[
		"serverName",
		"caFile",
		"certFile",
		"keyFile"
	].flatMap((field) => values.given(...path, field) ?? []), values.given(...path, "insecureSkipVerify") ?? stack.entry("insecureSkipVerify", false)];
	const at = scheme === void 0 ? stack.words : keyMark(scheme);
	const isHttps = values.text(...path, "scheme")?.text === "https";
	return [...tokenEntry(stack, path), ...isHttps && scheme !== void 0 ? [scheme, entryAt("tlsConfig", mapAt(tls, at), at)] : []];
}
function proxyClient(stack, path) {
	const https = stack.release.values.given(...path, "https");
	const token = tokenEntry(stack, path);
	if (https === void 0) return token;
	return [
		...token,
		schemeAt(stack, https),
		stack.entry("tlsConfig", { caFile })
	];
}
function tokenEntry(stack, path) {
	const written = stack.release.values.at(...path, "bearerTokenFile");
	if (written.state !== "written" || !stack.has("81.2.4")) return [stack.entry("bearerTokenFile", tokenFile)];
	return stack.release.values.text(...path, "bearerTokenFile") === void 0 ? [] : [written.entry];
}
function schemeAt(stack, entry) {
	if (entry === void 0) return stack.entry("scheme", "https");
	return entryAt("scheme", scalarAt("https", entry.value), keyMark(entry));
}
function isSet({ value }) {
	return value.type !== "scalar" || value.value !== null;
}

// src/worlds/charts/stack-monitors.ts
function stackMonitors(stack) {
	const { values } = stack.release;
	if (!values.isOn(true, "prometheus", "enabled")) return [];
	return ["ServiceMonitor", "PodMonitor"].flatMap((kind) => {
		const list = values.given("prometheus", `additional${kind}s`)?.value;
		return (list?.type === "seq" ? list.items : []).flatMap((item) => item.type === "map" ? monitorOf(stack, kind, item) : []);
	});
}
const fields = [
	"endpoints",
	"podMetricsEndpoints",
	"jobLabel",
	"namespaceSelector",
	"selector",
	"targetLabels",
	"podTargetLabels",
	"sampleLimit",
	"targetLimit",
	"labelLimit",
	"labelNameLengthLimit",
	"labelValueLengthLimit",
	"fallbackScrapeProtocol",
	"attachMetadata"
];
function monitorOf(stack, kind, item) {
	const name = fieldOf(item, "name");
	const text = textOf(name?.value);
	if (name === void 0 || text === void 0) return [];
	const own = fieldOf(item, "additionalLabels")?.value;
	return [stack.object({
		apiVersion: "monitoring.coreos.com/v1",
		kind,
		name: {
			text,
			at: name.value
		},
		namespace: stack.namespace,
		labels: [...stack.labels("prometheus"), ...own?.type === "map" ? own.entries : []],
		labelsAt: name.value,
		body: [{
			...stack.under("spec", fields.flatMap((field) => fieldOf(item, field) ?? [])),
			...keyPlace(name)
		}]
	})];
}
function keyPlace(entry) {
	const { source, start, end } = keyMark(entry);
	return {
		source,
		keyStart: start,
		keyEnd: end
	};
}

// src/worlds/charts/stack-operator.ts
const operator = "prometheusOperator";
function stackOperator(stack) {
	const { values } = stack.release;
	if (!values.isOn(true, operator, "enabled")) return [];
	const image = imageOf(stack);
	const container = [
		stack.entry("name", stack.chartName),
		entryAt("image", scalarAt(image.text, image.at), image.at),
		stack.list("args", flagsOf(stack))
	];
	const labels = stack.labels("operator");
	const selected = labels.filter(({ key }) => key === "app" || key === "release");
	const template = [stack.under("metadata", [stack.under("labels", labels)]), stack.under("spec", [stack.list("containers", [mapAt(container, stack.words)])])];
	return [stack.object({
		apiVersion: "apps/v1",
		kind: "Deployment",
		name: values.text(operator, "fullnameOverride") ?? stack.named("-operator"),
		namespace: stack.namespace,
		body: [stack.under("spec", [stack.under("selector", [stack.under("matchLabels", selected)]), stack.under("template", template)])]
	})];
}
function imageOf(stack) {
	const { values, version } = stack.release;
	const repository = "quay.io/prometheus-operator/prometheus-operator";
	const tag = values.text(operator, "image", "tag");
	if (tag !== void 0) return {
		text: `${repository}:${tag.text}`,
		at: tag.at
	};
	const byChart = version?.isExact === true ? installedBy(version.lowest) : void 0;
	return {
		text: byChart === void 0 ? repository : `${repository}:v${byChart.operator}.0`,
		at: stack.words
	};
}
function flagsOf(stack) {
	const { values } = stack.release;
	const joined = (flag, ...path) => {
		const entry = values.given(operator, ...path);
		if (entry === void 0) return [];
		const value = toJson(entry.value);
		return [scalarAt(`--${flag}=${Array.isArray(value) ? value.join(",") : String(value)}`, entry.value)];
	};
	return [
		...kubeletFlag(stack),
		...joined("deny-namespaces", "denyNamespaces"),
		...namespacesFlag(stack),
		...stack.has("10.1.0") ? joined("prometheus-instance-namespaces", "prometheusInstanceNamespaces") : [],
		...stack.has("45.16.0") ? joined("prometheus-instance-selector", "prometheusInstanceSelector") : []
	];
}
function namespacesFlag(stack) {
	const { values } = stack.release;
	const entry = values.given(operator, "namespaces");
	if (entry === void 0) return [];
	const own = values.given(operator, "namespaces", "releaseNamespace");
	const more = values.given(operator, "namespaces", "additional")?.value;
	const names = [...own === void 0 || stack.namespace === void 0 ? [] : [stack.namespace.text], ...more?.type === "seq" ? more.items.map((item) => String(toJson(item))) : []];
	return [scalarAt(`--namespaces=${[...new Set(names)].join(",")}`, entry.value)];
}
function kubeletFlag(stack) {
	const { values } = stack.release;
	const path = [operator, "kubeletService"];
	if (!values.isOn(true, ...path, "enabled") || values.gap !== void 0) return [];
	const namespace = values.text(...path, "namespace")?.text ?? "kube-system";
	const name = values.text(...path, "name")?.text ?? stack.named("-kubelet").text;
	return [scalarAt(`--kubelet-service=${namespace}/${name}`, stack.words)];
}

// src/worlds/charts/stack-selectors.ts
function stackSelectors(stack, isAgent, reasons) {
	return Object.keys(selectorSince).filter((prefix) => stack.has(selectorSince[prefix]) && !(isAgent && prefix === "rule")).flatMap((prefix) => [selectorOf(stack, prefix, reasons), namespaceSelectorOf(stack, `${prefix}NamespaceSelector`)]);
}
function selectorOf(stack, prefix, reasons) {
	const { values, version } = stack.release;
	const field = `${prefix}Selector`;
	const flag = `${field}NilUsesHelmValues`;
	const written = values.at("prometheus", "prometheusSpec", field);
	const given = written.state === "written" && isTruthy(written.entry.value) ? written.entry : void 0;
	const labels = [...prefix === "rule" && !stack.has("23.3.0") ? [stack.entry("app", stack.chartName)] : [], stack.releaseLabel()];
	if (version?.lowest[0] === 63) return entryOf63(stack, given, field);
	if (given !== void 0) return given;
	const uses = values.at("prometheus", "prometheusSpec", flag);
	if (written.state === "unknown" || uses.state === "unknown" && values.gap !== void 0) return unknownSelector(stack, field);
	if (uses.state === "written" && !isTruthy(uses.entry.value)) return entryAt(field, mapAt([], uses.entry.value), keyMark(uses.entry));
	const own = [written, uses].find((one) => one.state === "written");
	reasons.set(`spec.${field}`, {
		why: own === void 0 ? defaultOf(stack, prefix) : `${flag} is true, so it stands for an empty ${field}`,
		instead: `write ${flag}: false under prometheus.prometheusSpec of the values of ${stack.release.chart.text}`
	});
	const at = own?.state === "written" ? keyMark(own.entry) : stack.words;
	const wanted = labels.map(({ key, value }) => entryAt(key, marked(value, at), at));
	return entryAt(field, mapAt([entryAt("matchLabels", mapAt(wanted, at), at)], at), at);
}
function defaultOf({ isCertain, release }, prefix) {
	const { chart, version } = release;
	const known = `the default of ${chart.text} since ${selectorSince[prefix]}`;
	if (isCertain || version?.isExact === true) return known;
	return `${known}; which version is installed is not known`;
}
function entryOf63(stack, given, field) {
	const standard = stack.map([stack.under("matchLabels", [stack.releaseLabel()])]);
	if (given?.value.type !== "map") return entryAt(field, standard, stack.words);
	return {
		...given,
		value: mergeValues(standard, given.value)
	};
}
function namespaceSelectorOf(stack, field) {
	const { values } = stack.release;
	const given = values.given("prometheus", "prometheusSpec", field);
	if (given !== void 0) return given;
	return values.at("prometheus", "prometheusSpec", field).state === "unknown" ? unknownSelector(stack, field) : stack.entry(field, {});
}
function unknownSelector(stack, field) {
	const needs = symbol(stack.release.values.gap ?? "the values of the chart");
	return stack.entry(field, { matchLabels: { [needs]: "" } });
}

// src/worlds/charts/stack-prometheus.ts
const spec = ["prometheus", "prometheusSpec"];
const jobsKey = "additional-scrape-configs.yaml";
function stackPrometheus(stack) {
	const { values } = stack.release;
	if (!values.isOn(true, "prometheus", "enabled")) return [];
	const isAgent = values.isOn(false, "prometheus", "agentMode") && stack.has("47.4.0");
	const isShort = values.isOn(false, "cleanPrometheusOperatorObjectNames") && stack.has("39.2.0");
	const reasons = /* @__PURE__ */ new Map();
	const jobs = values.given(...spec, "additionalScrapeConfigs");
	const prometheus = stack.object({
		apiVersion: isAgent ? "monitoring.coreos.com/v1alpha1" : "monitoring.coreos.com/v1",
		kind: isAgent ? "PrometheusAgent" : "Prometheus",
		name: isShort ? stack.fullname : stack.named("-prometheus"),
		namespace: stack.namespace,
		labels: stack.labels("prometheus"),
		body: [stack.under("spec", [
			...passedFields(stack),
			...imageFields(stack),
			nameEntry("serviceAccountName", accountName(stack)),
			...stackSelectors(stack, isAgent, reasons),
			...jobs === void 0 ? secretOfJobs(stack) : [referenceTo(stack, jobs)],
			...openMounts(stack)
		])],
		reasons
	});
	return jobs === void 0 ? [prometheus] : [prometheus, secretWith(stack, jobs)];
}
function accountName(stack) {
	const { values } = stack.release;
	const name = values.text("prometheus", "serviceAccount", "name");
	const isCreated = values.isOn(true, "prometheus", "serviceAccount", "create");
	return name ?? (isCreated ? stack.named("-prometheus") : {
		text: "default",
		at: stack.words
	});
}
function passedFields(stack) {
	const { values } = stack.release;
	const given = Object.entries(passedOn).flatMap(([field, since]) => stack.has(since) ? values.given(...spec, field) ?? [] : []);
	const anyway = Object.entries(passedAnyway).flatMap(([field, since]) => {
		const value = values.at(...spec, field);
		if (value.state !== "written" || !stack.has(since) || toJson(value.entry.value) === null) return [];
		return [value.entry];
	});
	return [...given, ...anyway];
}
function imageFields(stack) {
	const { values, version } = stack.release;
	const tag = values.text(...spec, "image", "tag");
	const repository = values.text(...spec, "image", "repository");
	const own = stack.has("45.15.0") ? values.text(...spec, "version") : void 0;
	const byChart = version?.isExact === true ? installedBy(version.lowest) : void 0;
	const standard = byChart && {
		text: `v${byChart.prometheus}.0`,
		at: stack.words
	};
	const installed = own ?? tag ?? (repository === void 0 ? standard : void 0);
	const image = repository ?? {
		text: "prometheus/prometheus",
		at: stack.words
	};
	return [...installed === void 0 ? [] : [nameEntry("version", installed)], ...tag === void 0 && repository === void 0 ? [] : [nameEntry("image", {
		text: tag === void 0 ? image.text : `${image.text}:${tag.text}`,
		at: tag?.at ?? image.at
	})]];
}
function openMounts(stack) {
	const { values } = stack.release;
	if (values.gap === void 0 || values.at(...spec, "volumeMounts").state === "written") return [];
	return [stack.entry("volumeMounts", [{
		name: symbol(values.gap),
		mountPath: "/"
	}])];
}
function secretOfJobs(stack) {
	const { values } = stack.release;
	const path = [...spec, "additionalScrapeConfigsSecret"];
	const name = values.text(...path, "name");
	const key = values.text(...path, "key");
	const entry = values.given(...path);
	if (!values.isOn(false, ...path, "enabled") || entry === void 0 || name === void 0) return [];
	const fields = [nameEntry("name", name), ...key === void 0 ? [] : [nameEntry("key", key)]];
	return [entryAt("additionalScrapeConfigs", mapAt(fields, entry.value), keyMark(entry))];
}
function referenceTo(stack, jobs) {
	const at = keyMark(jobs);
	const name = {
		text: jobsSecret(stack),
		at
	};
	return entryAt("additionalScrapeConfigs", mapAt([nameEntry("name", name), nameEntry("key", {
		text: jobsKey,
		at
	})], at), at);
}
function secretWith(stack, jobs) {
	const at = keyMark(jobs);
	const list = toJson(jobs.value);
	const text = typeof list === "string" ? list : JSON.stringify(list);
	const data = entryAt(jobsKey, scalarAt(Buffer.from(text, "utf8").toString("base64"), jobs.value), at);
	return stack.object({
		apiVersion: "v1",
		kind: "Secret",
		name: {
			text: jobsSecret(stack),
			at
		},
		namespace: stack.namespace,
		body: [stack.under("data", [data])]
	});
}
function jobsSecret({ fullname }) {
	return `${fullname.text}-prometheus-scrape-confg`;
}
function nameEntry(key, { text, at }) {
	return entryAt(key, scalarAt(text, at), at);
}

// src/worlds/charts/stack-rights.ts
const apiVersion = "rbac.authorization.k8s.io/v1";
const verbs = [
	"get",
	"list",
	"watch"
];
function stackRights(stack) {
	const { values } = stack.release;
	if (!values.isOn(true, "prometheus", "enabled")) return [];
	const { namespace } = stack;
	const serviceAccount = {
		apiVersion: "v1",
		kind: "ServiceAccount",
		name: accountName(stack),
		namespace,
		body: []
	};
	return [...values.isOn(true, "prometheus", "serviceAccount", "create") ? [stack.object(serviceAccount)] : [], ...values.isOn(true, "global", "rbac", "create") ? [clusterRole(stack), binding(stack)] : []];
}
function clusterRole(stack) {
	const more = stack.release.values.given("prometheus", "additionalRulesForClusterRole")?.value;
	const own = [
		{
			apiGroups: [""],
			resources: [
				"nodes",
				"nodes/metrics",
				"services",
				"endpoints",
				"pods"
			],
			verbs
		},
		...stack.has("62.0.0") ? [{
			apiGroups: ["discovery.k8s.io"],
			resources: ["endpointslices"],
			verbs
		}] : [],
		{
			apiGroups: ["networking.k8s.io"],
			resources: ["ingresses"],
			verbs
		},
		{
			nonResourceURLs: ["/metrics", "/metrics/cadvisor"],
			verbs: ["get"]
		}
	].map((rule) => fromJson(rule, stack.words));
	const items = more?.type === "seq" && stack.has("12.7.0") ? [...own, ...more.items] : own;
	return stack.object({
		apiVersion,
		kind: "ClusterRole",
		name: stack.named("-prometheus"),
		body: [stack.list("rules", items)]
	});
}
function binding(stack) {
	const { namespace } = stack;
	const account = accountName(stack);
	const name = stack.named("-prometheus");
	const subject = [
		stack.entry("kind", "ServiceAccount"),
		entryAt("name", scalarAt(account.text, account.at), account.at),
		...namespace === void 0 ? [] : [entryAt("namespace", scalarAt(namespace.text, namespace.at), namespace.at)]
	];
	return stack.object({
		apiVersion,
		kind: "ClusterRoleBinding",
		name,
		body: [stack.entry("roleRef", {
			apiGroup: "rbac.authorization.k8s.io",
			kind: "ClusterRole",
			name: name.text
		}), stack.list("subjects", [mapAt(subject, stack.words)])]
	});
}

// src/worlds/charts/chart-objects.ts
function chartObjects(object, among) {
	return releasesOf(object, among).flatMap(madeOf);
}
function givenChartObjects(chart, index) {
	return madeOf(givenRelease(chart, index));
}
function madeOf(release) {
	if (release.chart.text !== "kube-prometheus-stack") return [];
	const stack = new Stack(release);
	return [
		...stackPrometheus(stack),
		...stackRights(stack),
		...stackOperator(stack),
		...stackComponents(stack),
		...stackMonitors(stack)
	];
}

export { parseChartVersion as a, valuesOf as i, givenChartObjects as n, madeOf as r, chartObjects as t };